/**
 * What the rest of a row says about a value in it: its name and levels, its unit and sign, its target.
 *
 * <p>Takes what the columns of a row hold, says whether much or little is wanted, in what unit a bare number was meant, and what
 * keeps the target. Reads no actual value.
 */
package org.ziping.form.notation.row;
