/**
 * What a file is, before anything in it is believed.
 *
 * <p>Takes a path or bytes, gives bytes and their kind, or the sentence that tells the author why not. Knows no Excel library.
 */
package org.ziping.workbook.intake;
