/**
 * The rules of scoring: a form in, a scorecard out, by a rules file.
 *
 * <p>Takes {@link org.ziping.model.Form} and {@link org.ziping.model.rules}, gives {@link org.ziping.model.Scorecard}. Pure:
 * knows no file but the rules file, and neither grids nor checks.
 */
package org.ziping.scoring;
