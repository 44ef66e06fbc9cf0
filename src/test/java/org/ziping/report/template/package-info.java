/**
 * Made the report templates in {@code templates/} as they were first handed out: manuscripts in a few marks, set as official
 * documents are. Whoever changes a template since then changes the .docx itself, in Word.
 */
package org.ziping.report.template;
