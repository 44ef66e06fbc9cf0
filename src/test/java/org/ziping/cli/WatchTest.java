package org.ziping.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ziping.cli.process.ExitCode;

/** {@code ziping watch} and {@code ziping status} as somebody types them. */
class WatchTest {

    private static final Path EXAMPLE = Path.of("examples/红十字会-2023.xlsx");

    @TempDir
    Path root;

    @BeforeEach
    void quick() throws IOException {
        Files.writeString(root.resolve("ziping.yaml"), "watch: {poll: 50ms, settle: 100ms}\n");
        Files.createDirectory(root.resolve("收件"));
    }

    @Test
    void oneLineAFileAndOneThatAddsUp() throws IOException {
        Files.copy(EXAMPLE, root.resolve("收件/表.xlsx"));
        Typed typed = Typed.words("watch", root.toString(), "--once");

        assertThat(typed.code()).isEqualTo(ExitCode.DONE);
        assertThat(typed.out()).isEqualToNormalizingNewlines("完成  表.xlsx  总分 86.57 良\n");
        assertThat(typed.err())
                .isEqualToNormalizingNewlines("看管  " + root + "\n等待 0，处理中 0，完成 1，退回 0，失败 0，重复 0，已发信 0\n");
        assertThat(root.resolve("已完成/表.docx")).exists();
        assertThat(root.resolve("台账/汇总台账.xlsx")).exists();
        assertThat(Files.readString(root.resolve("状态.txt"), StandardCharsets.UTF_8))
                .startsWith("\uFEFFziping ")
                .contains("完成 1，")
                .contains("完成  表.xlsx  总分 86.57 良");
    }

    @Test
    void severalFilesEndInATableThatAddsUp() throws IOException {
        Files.copy(EXAMPLE, root.resolve("收件/表.xlsx"));
        Files.writeString(root.resolve("收件/文字.xlsx"), "文字");
        Typed typed = Typed.words("watch", root.toString(), "--once");

        assertThat(typed.out().lines().skip(2))
                .containsExactly(
                        "",
                        "完成            1",
                        "退回            0",
                        "失败            1",
                        "重复            0",
                        "合计            2  个文件");
    }

    @Test
    void quietTellsOnlyWhatIsNotDone() throws IOException {
        Files.copy(EXAMPLE, root.resolve("收件/表.xlsx"));
        Typed done = Typed.words("watch", root.toString(), "--once", "--quiet");
        assertThat(done.out() + done.err()).isEmpty();

        Files.writeString(root.resolve("收件/文字.xlsx"), "文字");
        Typed failed = Typed.words("watch", root.toString(), "--once", "--quiet");
        assertThat(failed.out()).startsWith("失败  文字.xlsx  ").hasLineCount(1);
        assertThat(failed.err()).isEmpty();
    }

    @Test
    void verbosePutsTheTimeBeforeEveryLine() throws IOException {
        Files.copy(EXAMPLE, root.resolve("收件/表.xlsx"));
        Typed typed = Typed.words("watch", root.toString(), "--once", "--verbose");

        assertThat(typed.out()).matches("\\d\\d:\\d\\d:\\d\\d  完成  表.xlsx  总分 86.57 良\\R");
    }

    @Test
    void failedFileIsSaidAndMakesTheExitCodeOne() throws IOException {
        Files.writeString(root.resolve("收件/文字.xlsx"), "文字");
        Typed typed = Typed.words("watch", root.toString(), "--once");

        assertThat(typed.code()).isEqualTo(ExitCode.SOME_RETURNED);
        assertThat(typed.out()).startsWith("失败  文字.xlsx  文件“文字.xlsx”其实是文本文件");
    }

    @Test
    void statusIsATableOrJson() throws IOException {
        Files.copy(EXAMPLE, root.resolve("收件/表.xlsx"));
        Typed.words("watch", root.toString(), "--once");

        Typed table = Typed.words("status", root.toString());
        assertThat(table.code()).isEqualTo(ExitCode.DONE);
        assertThat(table.out().lines().toList()).hasSize(2);
        assertThat(table.out()).contains("等待 0，处理中 0，完成 1，").contains("  完成  表.xlsx  总分 86.57 良");

        JsonObject json = JsonParser.parseString(
                        Typed.words("status", root.toString(), "--json").out())
                .getAsJsonObject();
        assertThat(json.keySet())
                .containsExactly(
                        "waiting",
                        "running",
                        "completed",
                        "returned",
                        "failed",
                        "duplicates",
                        "mailed",
                        "inDoubt",
                        "last",
                        "held");
        assertThat(json.get("completed").getAsInt()).isEqualTo(1);
        assertThat(json.getAsJsonArray("last").get(0).getAsJsonObject().keySet())
                .containsExactly("file", "state", "at", "message");
    }

    @Test
    void statusSaysWhyEachFileWaits() throws IOException {
        Typed.words("watch", root.toString(), "--once");
        Files.copy(EXAMPLE, root.resolve("收件/甲.xlsx"));
        Files.writeString(root.resolve("收件/~$甲.xlsx"), "");
        Files.writeString(root.resolve("收件/乙.xlsx"), "");

        Typed status = Typed.words("status", root.toString());

        assertThat(status.out().lines().skip(1).map(line -> line.replace("  ", " ")))
                .containsExactly(
                        "等待 全部 没有 ziping 在看管这个文件夹，运行 ziping watch 后处理",
                        "等待 乙.xlsx 是空的（0 字节），也许还在复制；10 分钟后仍是空的就记为失败",
                        "等待 甲.xlsx 正在 Excel 或 WPS 中打开，关闭后自动处理；没有人打开的，删去旁边的“~$甲.xlsx”");
    }

    @Test
    void rebuiltStatusIsTheSame() throws IOException {
        Files.copy(EXAMPLE, root.resolve("收件/表.xlsx"));
        Typed.words("watch", root.toString(), "--once");
        Files.delete(root.resolve(".ziping/ledger.mv.db"));
        Typed typed = Typed.words("status", root.toString(), "--rebuild");

        assertThat(typed.err()).isEqualToNormalizingNewlines("已由 1 个原件重建台账数据库\n");
        assertThat(typed.out()).contains("完成 1，");
    }

    @Test
    void folderThatIsNotThereIsSaid() {
        assertUsage("找不到文件夹“" + root.resolve("没有") + "”，请核对路径，或先建好这个文件夹", "watch", root.resolve("没有"));
    }

    @Test
    void folderThatWasNeverServedHasNoStatus() {
        assertUsage("“" + root + "”还没有用 ziping watch 看管过，请核对路径", "status", root);
    }

    @Test
    void wrongSettingsAreRefusedBeforeAnythingIsTouched() throws IOException {
        Files.writeString(root.resolve("ziping.yaml"), "workers: 3\n");
        assertUsage("ziping.yaml 第 1 行：项名 写的是“workers”，只能是 rules、watch、database、mail 之一", "watch", root);
        assertThat(root.resolve("处理中")).doesNotExist();
    }

    private static void assertUsage(String message, String command, Path folder) {
        Typed typed = Typed.words(command, folder.toString());
        assertThat(typed.code()).isEqualTo(ExitCode.USAGE);
        assertThat(typed.err()).isEqualToNormalizingNewlines("ziping：" + message + "\n");
    }
}
