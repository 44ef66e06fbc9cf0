package org.ziping.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files made to break the program, run whole: each ends in a workbook or one sentence, in time, in little memory. */
class WholeRunTest {

    private static final Pattern FORMULA = Pattern.compile("<(c:)?f[ >][^<]*");
    private static final long SEED = 20231231;

    @TempDir
    Path folder;

    @Test
    void maliciousWorkbooksEndWellAndTheirTextsBecomeNoFormulas() throws Exception {
        Sandbox sandbox = new Sandbox(folder);
        write(sandbox, MaliciousWorkbooks.all());

        List<Ended> ended = sandbox.run(Trial.Kind.SCORE);

        assertThat(ended).hasSizeGreaterThan(190).allMatch(Ended::isWell);
        assertThat(states(ended, "COMPLETED"))
                .contains("untouched.xlsx", "formula-dde.xlsx", "name-as-formula.xlsx", "text-as-formula-1.xlsx");
        assertThat(states(ended, "REFUSED"))
                .contains("bomb-in-sheet.xlsx", "laughs-sheet1xml.xlsx", "many-parts.xlsx", "comments-blank.xlsx");
        for (String file : List.of("name-as-formula.xlsx", "text-as-formula-1.xlsx")) {
            assertThat(formulas(sandbox.results().resolve(file)))
                    .as(file)
                    .isNotEmpty()
                    .noneMatch(formula -> formula.contains("cmd"));
        }
    }

    @Test
    void brokenPackagesAndContainersEndWell() throws Exception {
        Sandbox sandbox = new Sandbox(folder);
        breakInEveryWay(sandbox, "form.xlsx", Package.form().bytes());
        breakInEveryWay(sandbox, "form.xls", xls());
        Files.write(
                sandbox.files().resolve("html.xls"),
                "<html><table><tr><td>1</td></tr></table></html>".getBytes(StandardCharsets.UTF_8));
        Files.write(sandbox.files().resolve("comma.xls"), "指标,分值\n户数,10\n满意度,10\n".getBytes(StandardCharsets.UTF_8));
        Files.write(
                sandbox.files().resolve("word.xlsx"),
                MaliciousReports.document("").bytes());

        assertThat(sandbox.run(Trial.Kind.SCORE)).hasSizeGreaterThan(300).allMatch(Ended::isWell);
    }

    @Test
    void maliciousReportsEndWell() throws Exception {
        Sandbox sandbox = new Sandbox(folder);
        write(sandbox, MaliciousReports.all());

        List<Ended> ended = sandbox.run(Trial.Kind.REPORT);

        assertThat(ended).hasSizeGreaterThan(40).allMatch(Ended::isWell);
        assertThat(states(ended, "COMPLETED")).contains("untouched.docx", "climbing.docx");
        assertThat(states(ended, "REFUSED"))
                .contains("bomb.docx", "cells-many.docx", "paragraphs-many.docx", "text.docx");
    }

    @Test
    void aReportThatNeedsMoreMemoryThanThereIsIsRefused() throws Exception {
        Sandbox sandbox = new Sandbox(folder);
        String numbers = MaliciousReports.paragraph("1，".repeat(240_000));
        write(sandbox, Map.of("many.docx", MaliciousReports.document(numbers).bytes()));

        assertThat(sandbox.run(Trial.Kind.REPORT, 24))
                .extracting(Ended::said)
                .containsExactly("文件“many.docx”过大（内存装不下），请删去图片、附件和与报告无关的内容后再核对");
    }

    @Test
    void whatIsPackedAsNoOfficeProgramPacksIsRefused() throws Exception {
        Sandbox sandbox = new Sandbox(folder);
        Path seeds = Path.of("src/test/resources/org/ziping/hostile/ReaderFuzzTestInputs/anyFileIsReadOrRefused");
        for (String name : List.of("packed-by-zstd.xlsx", "packed-by-xz.xlsx")) {
            Files.copy(seeds.resolve(name), sandbox.files().resolve(name));
        }

        assertThat(sandbox.run(Trial.Kind.SCORE))
                .extracting(Ended::said)
                .containsExactly(
                        "文件“packed-by-xz.xlsx”不完整或已损坏，请重新复制一份，或在 Excel 或 WPS 中打开修复后另存",
                        "文件“packed-by-zstd.xlsx”不完整或已损坏，请重新复制一份，或在 Excel 或 WPS 中打开修复后另存");
    }

    @Test
    void maliciousRostersEndWell() throws Exception {
        Sandbox sandbox = new Sandbox(folder);
        write(sandbox, MaliciousRosters.all());

        List<Ended> ended = sandbox.run(Trial.Kind.ROSTER);

        assertThat(ended).hasSizeGreaterThan(15).allMatch(Ended::isWell);
        assertThat(states(ended, "COMPLETED")).contains("untouched.xlsx", "climbing.xlsx");
        assertThat(states(ended, "REFUSED"))
                .contains("bomb.xlsx", "bomb-in-strings.xlsx", "laughs.xlsx", "outside.xlsx");
    }

    /** Cut off at every sixteenth, and with bits flipped at places drawn by a fixed seed. */
    private static void breakInEveryWay(Sandbox sandbox, String name, byte[] whole) throws IOException {
        for (int part = 1; part < 16; part++) {
            Files.write(
                    sandbox.files().resolve("cut-" + part + "-" + name),
                    Arrays.copyOf(whole, whole.length * part / 16));
        }
        Random random = new Random(SEED);
        for (int number = 0; number < 150; number++) {
            byte[] broken = whole.clone();
            for (int bit = 0; bit <= number % 8; bit++) {
                int at =
                        number % 2 == 0 ? random.nextInt(Math.min(1024, broken.length)) : random.nextInt(broken.length);
                broken[at] ^= (byte) (1 << random.nextInt(8));
            }
            Files.write(sandbox.files().resolve("flipped-" + number + "-" + name), broken);
        }
    }

    private static byte[] xls() throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            var sheet = workbook.createSheet("自评表");
            for (int row = 0; row < 40; row++) {
                sheet.createRow(row).createCell(0).setCellValue("三级指标" + row);
                sheet.getRow(row).createCell(1).setCellFormula("ROW()*" + row);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static void write(Sandbox sandbox, Map<String, byte[]> files) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Files.write(sandbox.files().resolve(file.getKey()), file.getValue());
        }
    }

    private static Stream<String> states(List<Ended> ended, String state) {
        return ended.stream().filter(one -> one.state().equals(state)).map(Ended::file);
    }

    private static List<String> formulas(Path result) {
        return Package.of(Package.read(result)).parts().entrySet().stream()
                .filter(part -> part.getKey().matches("xl/(worksheets|charts)/.*\\.xml"))
                .flatMap(part -> FORMULA.matcher(new String(part.getValue(), StandardCharsets.UTF_8))
                        .results())
                .map(MatchResult::group)
                .toList();
    }
}
