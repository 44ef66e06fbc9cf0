/**
 * What stands around the tables of a form: title, names and year above them, goals, tasks and answers in words, total and rating
 * below.
 *
 * <p>Takes a {@link org.ziping.form.section.Section}, gives the nouns of {@code model}. Of the tables it knows the columns of the
 * indicators, in which totals stand, and what rows of money are called.
 */
package org.ziping.form.frame;
