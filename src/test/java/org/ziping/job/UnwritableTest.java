package org.ziping.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ziping.model.Finding;
import org.ziping.scoring.RulesFile;

/** A form that can be read but not written into without losing something goes back to its author with a sentence. */
class UnwritableTest {

    @TempDir
    Path folder;

    @Test
    void workbookWithAPartTwiceGoesBackWithASentenceAndNothingIsWritten() throws IOException {
        Path form = withAPartTwice(Path.of("examples", "红十字会-2023.xlsx"));
        Path results = folder.resolve("结果");
        Options options = new Options(RulesFile.named("national"), Optional.of(results), false);
        Outcome outcome = new FileJob(options).run(new Source(form, form.getFileName()));

        assertThat(outcome.fault()).isEmpty();
        assertThat(outcome.findings())
                .extracting(Finding::message)
                .containsExactly("文件里有两个同名部件“XL/WORKBOOK.XML”，请在 Excel 或 WPS 中打开修复后另存");
        assertThat(results).doesNotExist();
    }

    private Path withAPartTwice(Path workbook) throws IOException {
        Path copy = folder.resolve("自评表.xlsx");
        try (ZipFile zip = new ZipFile(workbook.toFile());
                OutputStream file = Files.newOutputStream(copy);
                ZipOutputStream out = new ZipOutputStream(file)) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(zip.getInputStream(entry).readAllBytes());
            }
            out.putNextEntry(new ZipEntry("XL/WORKBOOK.XML"));
            out.write(zip.getInputStream(zip.getEntry("xl/workbook.xml")).readAllBytes());
        }
        return copy;
    }
}
