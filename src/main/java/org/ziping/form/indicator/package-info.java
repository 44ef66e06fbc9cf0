/**
 * The table of indicators: which of its columns holds what, by words, by what stands below them and by arithmetic, and its rows.
 *
 * <p>Takes a {@link org.ziping.form.section.Section}, gives its {@link org.ziping.model.Indicator}s. Where the evidence is not
 * enough there is a finding at the header and no guess.
 */
package org.ziping.form.indicator;
