/**
 * The words of headers and labels, and what they mean: columns of indicators and of money, names, totals, titles of blocks.
 *
 * <p>Takes the words that a cell shows, gives what they name. The words known stand in the resource {@code synonyms.txt}; a word
 * more there needs no code. Knows nothing of where a cell stands.
 */
package org.ziping.form.header;
