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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ziping.model.Finding;
import org.ziping.scoring.RulesFile;
import org.ziping.workbook.RawBook;

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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            xl/worksheets/sheet1.xml | *         | 文件里注明了没有的编码“*”，请在 Excel 或 WPS 中打开修复后另存
            xl/styles.xml            | x-nothing | 文件里注明了没有的编码“x-nothing”，请在 Excel 或 WPS 中打开修复后另存
            xl/workbook.xml          | US-ASCII  | 文件里有的内容不是按注明的编码 US-ASCII 写的，请在 Excel 或 WPS 中打开修复后另存
            """)
    void workbookInAnotherEncodingThanItSaysGoesBackWithASentence(String part, String encoding, String sentence)
            throws IOException {
        RawBook book = RawBook.of(Files.readAllBytes(Path.of("examples", "红十字会-2023.xlsx")));
        Path form = folder.resolve("自评表.xlsx");
        Files.write(
                form,
                book.replaced(part, "encoding=\"UTF-8\"", "encoding=\"" + encoding + "\"")
                        .bytes());

        Outcome outcome = new FileJob(
                        new Options(RulesFile.named("national"), Optional.of(folder.resolve("结果")), false))
                .run(new Source(form, form.getFileName()));

        assertThat(outcome.fault()).isEmpty();
        assertThat(outcome.findings()).extracting(Finding::message).containsExactly(sentence);
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
