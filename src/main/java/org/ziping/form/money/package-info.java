/**
 * The money of a form: its amounts in whatever layout and unit, and the budget's own weight, rate and score.
 *
 * <p>Takes a {@link org.ziping.form.section.Section}, gives a {@link org.ziping.model.Budget}. Knows nothing of indicators but which
 * of their rows may be the budget's.
 */
package org.ziping.form.money;
