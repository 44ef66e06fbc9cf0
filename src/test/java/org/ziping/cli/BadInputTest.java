package org.ziping.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ziping.cli.process.ExitCode;

/** What is no form gives one plain sentence, exit code 1, and nothing is written. */
class BadInputTest {

    private static final Path EXAMPLE = Path.of("examples/红十字会-2023.xlsx");

    @TempDir
    Path folder;

    @Test
    void aMissingFile() {
        assertRefused(folder.resolve("没有.xlsx"), "file-missing");
    }

    @Test
    void aFolderWithoutForms() throws IOException {
        assertRefused(Files.createDirectory(folder.resolve("空文件夹")), "folder-without-forms");
    }

    @Test
    void aTextFileNamedAsAWorkbook() throws IOException {
        assertRefused(Files.writeString(folder.resolve("文字.xlsx"), "这不是表格\n"), "file-not-excel");
    }

    @Test
    void anEmptyFile() throws IOException {
        assertRefused(Files.createFile(folder.resolve("空.xlsx")), "file-empty");
    }

    @Test
    void aTruncatedWorkbook() throws IOException {
        byte[] whole = Files.readAllBytes(EXAMPLE);
        assertRefused(Files.write(folder.resolve("半截.xlsx"), Arrays.copyOf(whole, whole.length / 2)), "file-damaged");
    }

    @Test
    void aWorkbookWithAPassword() throws Exception {
        Path file = folder.resolve("加密.xlsx");
        try (POIFSFileSystem container = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(file)) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("only-for-this-test");
            try (OutputStream data = encryptor.getDataStream(container)) {
                data.write(Files.readAllBytes(EXAMPLE));
            }
            container.writeFilesystem(out);
        }
        assertRefused(file, "file-encrypted");
    }

    @Test
    void aWorkbookWithoutAForm() throws IOException {
        assertRefused(workbook("无表.xlsx", "今天开会", "三点"), "no-form");
    }

    /** It is a form, though, and comes back marked. */
    @Test
    void aFormWithoutWeights() throws IOException {
        Path file = folder.resolve("无分值.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(EXAMPLE));
                OutputStream out = Files.newOutputStream(file)) {
            workbook.getSheet("自评表").forEach(row -> row.forEach(BadInputTest::withoutPoints));
            workbook.write(out);
        }
        Typed typed = Typed.words(
                "score", file.toString(), "-o", folder.resolve("output").toString(), "--json");

        assertThat(typed.code()).isEqualTo(ExitCode.SOME_RETURNED);
        assertThat(typed.form().get("total").isJsonNull()).isTrue();
        assertThat(typed.form().getAsJsonArray("findings").toString()).contains("form-without-weights");
        assertThat(folder.resolve("output").resolve("无分值.xlsx")).isRegularFile();
    }

    /** Neither a number in the column of the weights nor points in a label such as 产出指标（50分）. */
    private static void withoutPoints(Cell cell) {
        int weightOfBudget = 9;
        int weights = 8;
        boolean isNumber = cell.getCellType() == CellType.NUMERIC;
        if (isNumber && (cell.getColumnIndex() == weights || cell.getColumnIndex() == weightOfBudget)) {
            cell.setBlank();
        } else if (cell.getCellType() == CellType.STRING) {
            cell.setCellValue(cell.getStringCellValue().replaceAll("（\\d+分）", ""));
        }
    }

    private Path workbook(String name, String... words) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            var row = workbook.createSheet().createRow(0);
            for (int column = 0; column < words.length; column++) {
                row.createCell(column).setCellValue(words[column]);
            }
            workbook.write(bytes);
        }
        return Files.write(folder.resolve(name), bytes.toByteArray());
    }

    private void assertRefused(Path file, String code) {
        Path output = folder.resolve("output");
        Typed typed = Typed.words("score", file.toString(), "-o", output.toString(), "--json");

        assertThat(typed.code()).isEqualTo(ExitCode.SOME_RETURNED);
        assertThat(typed.json()).hasSize(1);
        assertThat(typed.form().get("kind").isJsonNull()).isTrue();
        assertThat(typed.form().getAsJsonArray("findings")).hasSize(1);
        JsonObject finding = typed.form().getAsJsonArray("findings").get(0).getAsJsonObject();
        assertThat(finding.get("code").getAsString()).isEqualTo(code);
        assertThat(finding.get("message").getAsString()).doesNotContain("\n", "。", "Exception");
        assertThat(output).doesNotExist();

        Typed plain = Typed.words("score", file.toString(), "-o", output.toString());
        assertThat(plain.out().lines()).singleElement().asString().startsWith("失败  ");
        assertThat(plain.err().getBytes(StandardCharsets.UTF_8)).isEmpty();
    }
}
