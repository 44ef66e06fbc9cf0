package org.ziping.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ziping.cli.process.ExitCode;
import org.ziping.ledger.Database;
import org.ziping.table.TableException;
import org.ziping.table.TableReader;
import org.ziping.table.TableRow;

/** From dropped forms to the consolidated workbook. */
class LedgerCommandTest {

    private static final List<Path> EXAMPLES =
            List.of(Path.of("examples/红十字会-2023.xlsx"), Path.of("examples/项目支出-示例.xlsx"));

    @TempDir
    Path folder;

    @Test
    void ledgerSaysWhatEachFormSaysOfItself() throws Exception {
        Path incoming = Files.createDirectories(folder.resolve("收件"));
        for (Path example : EXAMPLES) {
            Files.copy(example, incoming.resolve(example.getFileName()));
        }
        Files.writeString(incoming.resolve("扫描件.xlsx"), "no workbook");
        Typed.words("watch", folder.toString(), "--once");
        Path ledger = folder.resolve("上报").resolve("台账.xlsx");

        Typed typed = Typed.words("ledger", folder.toString(), "-o", ledger.toString());

        assertThat(typed.err()).isEmpty();
        assertThat(typed.out()).isEqualToIgnoringNewLines("汇总台账已写到 " + ledger);
        List<TableRow> rows = rows(ledger, "单位得分");
        assertThat(rows).hasSize(EXAMPLES.size());
        for (TableRow row : rows) {
            JsonObject form = scored(row.text("来源文件"));
            assertThat(row.text("单位名称")).isEqualTo(form.get("unit").getAsString());
            assertThat(row.number("总分").orElseThrow())
                    .isEqualByComparingTo(form.get("total").getAsString());
            assertThat(row.text("等级")).isEqualTo(form.get("rating").getAsString());
            assertThat(row.number("问题数").orElseThrow())
                    .isEqualByComparingTo(
                            String.valueOf(form.getAsJsonArray("findings").size()));
            assertThat(row.text("工作簿")).isEqualTo(row.text("来源文件"));
            assertThat(scores(ledger, row.text("来源文件"))).isEqualByComparingTo(scores(form));
        }
        assertThat(rows(ledger, "失败文件")).extracting(row -> row.text("文件")).containsExactly("扫描件.xlsx");
    }

    @Test
    void ledgerIsWrittenIntoTheFolderIfNoFileIsNamed() throws IOException {
        served();

        Typed typed = Typed.words("ledger", folder.toString());

        assertThat(typed.code()).isEqualTo(ExitCode.DONE);
        assertThat(folder.resolve("台账/汇总台账.xlsx")).isRegularFile();
    }

    @Test
    void folderThatIsNotServedIsRefused() {
        Typed typed = Typed.words("ledger", folder.toString(), "-o", "x.xlsx");

        assertThat(typed.code()).isEqualTo(ExitCode.USAGE);
        assertThat(typed.err()).isEqualToIgnoringNewLines("ziping：“" + folder + "”还没有用 ziping watch 看管过，请核对路径");
    }

    @Test
    void fileThatIsNoWorkbookByItsNameIsRefused() throws IOException {
        served();

        assertThat(Typed.words("ledger", folder.toString(), "-o", "台账.xls").err())
                .isEqualToIgnoringNewLines("ziping：“台账.xls”应以 .xlsx 结尾");
    }

    @Test
    void fileThatCannotBeWrittenIsNamed() throws IOException {
        served();
        Path blocked = Files.writeString(folder.resolve("文件"), "").resolve("台账.xlsx");

        assertThat(Typed.words("ledger", folder.toString(), "-o", blocked.toString())
                        .err())
                .isEqualToIgnoringNewLines("ziping：“" + blocked + "”写不进去，请关闭打开着它的程序、检查磁盘空间和权限，或换一个文件夹");
    }

    @Test
    void databaseInUseIsSaid() throws IOException {
        served();
        Path file = folder.resolve(".ziping/ledger.mv.db");
        try (FileChannel other = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock held = other.lock()) {
            assertThat(held.isValid()).isTrue();

            assertThat(Typed.words("ledger", folder.toString()).err())
                    .isEqualToIgnoringNewLines("ziping：台账数据库正由另一个 ziping 使用，请等它结束；ziping watch 自己会更新“台账/汇总台账.xlsx”");
        }
    }

    private void served() throws IOException {
        Files.createDirectories(folder.resolve(".ziping"));
        Database.inFolder(folder.resolve(".ziping")).close();
    }

    private JsonObject scored(String name) {
        Path form = EXAMPLES.stream()
                .filter(example -> example.getFileName().toString().equals(name))
                .findFirst()
                .orElseThrow();
        return Typed.words("score", form.toString(), "-o", folder.resolve("另算").toString(), "--json")
                .form();
    }

    private static BigDecimal scores(JsonObject form) {
        BigDecimal sum = BigDecimal.ZERO;
        for (JsonElement indicator : form.getAsJsonArray("indicators")) {
            JsonElement score = indicator.getAsJsonObject().get("score");
            sum = score.isJsonNull() ? sum : sum.add(new BigDecimal(score.getAsString()));
        }
        return sum;
    }

    private static BigDecimal scores(Path ledger, String file) throws TableException {
        return rows(ledger, "指标明细").stream()
                .filter(row -> row.text("来源文件").equals(file))
                .flatMap(row -> row.number("得分").stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<TableRow> rows(Path ledger, String sheet) throws TableException {
        List<TableRow> rows = new ArrayList<>();
        TableReader.of(ledger).sheet(sheet).read(rows::add);
        return rows;
    }
}
