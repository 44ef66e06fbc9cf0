/**
 * Says which cell of a form gets what: rates and completions, scores, the total and the rating.
 *
 * <p>Takes a {@link org.ziping.model.Scorecard} and the grid that its form was read from, gives
 * {@link org.ziping.model.grid.Edits} and what formulas of the unit give otherwise. Reads no form; the reading of forms knows
 * nothing of it.
 */
package org.ziping.form.writeback;
