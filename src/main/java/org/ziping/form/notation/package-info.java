/**
 * What the text of one cell means: targets, actual values, amounts, points, rates, years.
 *
 * <p>Takes a {@link org.ziping.model.grid.Cell} and what its row says besides, gives a
 * {@link org.ziping.model.FromCell}. Never guesses: a text it does not understand is unreadable, not zero. The words it knows
 * stand in the resource {@code vocabulary.txt}; a new word needs no code. Every text is read in time that grows with its length.
 */
package org.ziping.form.notation;
