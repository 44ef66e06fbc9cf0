/**
 * The words around the number of an actual value: whether they take it back, leave it as it is, or tell of something else.
 *
 * <p>Takes such words and what stands beside the value. Words are passed over only if they are known to do no harm; what nobody can
 * list is left to a person.
 */
package org.ziping.form.notation.remark;
