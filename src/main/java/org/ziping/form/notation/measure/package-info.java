/**
 * What a text states that has one number in it: its sign, its unit, how near it comes, the words before and behind.
 *
 * <p>Takes a text in plain spelling, gives a {@link org.ziping.form.notation.measure.Measure}; says which units mean the same and
 * which can be converted. Knows nothing of targets or of what was reached.
 */
package org.ziping.form.notation.measure;
