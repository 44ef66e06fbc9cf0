package org.ziping.hostile;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.ziping.form.FormReader;
import org.ziping.workbook.Opening;
import org.ziping.workbook.Recalculation;
import org.ziping.workbook.WorkbookFile;

/** Any bytes as a workbook, and as the sheet or the texts of a good one: read, recalculated and understood, or refused. */
class ReaderFuzzTest {

    @TempDir
    static Path folder;

    @FuzzTest(maxDuration = "5m")
    void anyFileIsReadOrRefused(byte[] bytes) throws IOException {
        read(bytes);
    }

    @FuzzTest(maxDuration = "5m")
    void anySheetIsReadOrRefused(byte[] bytes) throws IOException {
        read(Package.form().with(Package.SHEET, bytes).bytes());
    }

    @FuzzTest(maxDuration = "5m")
    void anyTextsAreReadOrRefused(byte[] bytes) throws IOException {
        read(Package.form().with(Package.STRINGS, bytes).bytes());
    }

    private static void read(byte[] bytes) throws IOException {
        if (WorkbookFile.open(Files.write(folder.resolve("form.xlsx"), bytes)) instanceof Opening.Opened opened) {
            FormReader.read(Recalculation.completed(opened.file().grid()));
        }
    }
}
