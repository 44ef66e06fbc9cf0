package org.ziping.templates;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook of ours: the form, what the report needs besides, and how it is filled in.
 *
 * @param title as the file's properties say it
 */
record WorkbookDraft(String title, FormDraft form, ProfileDraft profile) {

    /** The .xlsx file. */
    byte[] bytes() {
        try (XSSFWorkbook workbook = ThemedWorkbook.create()) {
            StyleKit styles = new StyleKit(workbook);
            SelfEvaluationSheet.add(workbook, styles, form);
            ProfileSheet.add(workbook, styles, profile);
            InstructionsSheet.add(workbook, styles);
            workbook.setActiveSheet(0);
            return ThemedWorkbook.bytes(workbook, title);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
