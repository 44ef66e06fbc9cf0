/**
 * Makes the workbooks under {@code templates/} and {@code examples/} from Java, so that every one of them can be made again, byte for
 * byte of every part.
 *
 * <p>Takes drafts (what is to stand in a form), gives .xlsx bytes. {@code mvn test -Dtest=WriteWorkbooks} writes the tracked files anew;
 * {@code WorkbooksTest} holds them to what is made here.
 */
package org.ziping.templates;
