/**
 * The proof that a produced workbook differs from the original only where it was planned.
 *
 * <p>Takes two packages and the plan, gives differences. Reads with a streaming parser and shares no code with
 * {@code workbook.patch}, so that a mistake there cannot hide itself here.
 */
package org.ziping.workbook.proof;
