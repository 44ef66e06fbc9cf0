package org.ziping.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ziping.model.FindingCode;

/** A file that is there and cannot be read. */
class UnreadableFileTest {

    @TempDir
    Path folder;

    /** Two links that point at each other are there for whoever looks, and no one can open them. */
    @Test
    void fileThatCannotBeOpenedIsReturned() throws IOException {
        Path file = folder.resolve("自评表.xlsx");
        Files.createSymbolicLink(file, folder.resolve("另一个.xlsx"));
        Files.createSymbolicLink(folder.resolve("另一个.xlsx"), file);
        assertThat(WorkbookFile.open(file)).isInstanceOfSatisfying(Opening.Refused.class, refused -> {
            assertThat(refused.finding().code()).isEqualTo(FindingCode.FILE_UNREADABLE);
            assertThat(refused.finding().message()).isEqualTo("文件“自评表.xlsx”打不开，请确认文件没有被占用、自己有权读取");
        });
    }
}
