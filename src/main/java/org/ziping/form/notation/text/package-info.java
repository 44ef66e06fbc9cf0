/**
 * What a cell says in plain spelling, and what may be found at a place of it: words of a list, numerals, days.
 *
 * <p>Takes a {@link org.ziping.model.grid.Cell} or a text, gives places and plain values. The words known stand in the resource
 * {@code vocabulary.txt}; a new word needs no code. Knows nothing of units, indicators or rows.
 */
package org.ziping.form.notation.text;
