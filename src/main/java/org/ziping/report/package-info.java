/**
 * The 绩效自评报告 as a Word document, from a template that people edit in Word.
 *
 * <p>Takes a scorecard, the sheet 基本情况 and what was found; gives a document and the texts that are missing in it. What a
 * tag stands for is worked out in {@code content}, which knows no Word; how it gets into a document in {@code word}. Knows
 * neither workbooks nor rules: every figure comes from the model, every sentence from the template.
 */
package org.ziping.report;
