/**
 * What an actual value says, held against the target of its row: a day, a number, words that repeat or deny the target's.
 *
 * <p>Takes a text in plain spelling and what stands beside it, gives an {@link org.ziping.model.Actual} or nothing, never a guess:
 * of several numbers one is taken only where the text leaves no doubt which.
 */
package org.ziping.form.notation.actual;
