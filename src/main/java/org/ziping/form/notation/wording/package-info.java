/**
 * What words say by themselves, whatever row they stand in: done or not, more or less, better or worse, denied, the same.
 *
 * <p>Takes words or the name of an indicator, gives what kind they are of. Knows nothing of a row or of its target.
 */
package org.ziping.form.notation.wording;
