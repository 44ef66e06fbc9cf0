/**
 * A report held against the form it stands for: findings out.
 *
 * <p>Takes a .docx, whoever wrote it, and a {@link org.ziping.model.Scorecard} with the answers of 基本情况. Reads the document
 * as text and judges the claims that are surely about a quantity the form knows, by the field's words and not by any template;
 * of all others it says nothing. Knows no template and no workbook.
 */
package org.ziping.report.check;
