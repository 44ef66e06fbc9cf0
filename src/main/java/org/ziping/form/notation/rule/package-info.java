/**
 * What a scoring rule in words means: bands, steps, deductions and awards, and whether its clauses fit together.
 *
 * <p>Takes a text in plain spelling, gives {@link org.ziping.model.ScoringWords}; whatever is not said unambiguously gives nothing.
 * Knows no row.
 */
package org.ziping.form.notation.rule;
