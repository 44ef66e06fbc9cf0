package org.ziping.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ziping.cli.process.ExitCode;

/** What somebody gets who types something else than was meant, or asks. */
class UsageTest {

    @TempDir
    Path folder;

    @Test
    void nothingTypedGivesTheOverviewWithExamplesFirst() {
        Typed typed = Typed.words();

        assertThat(typed.code()).isEqualTo(ExitCode.DONE);
        assertThat(typed.out()).startsWith("ziping 自评：").contains("ziping score 自评表.xlsx");
    }

    @Test
    void everyCommandExplainsItself() {
        for (String command : new String[] {"score", "check", "new", "ledger"}) {
            Typed typed = Typed.words(command, "--help");

            assertThat(typed.code()).isEqualTo(ExitCode.DONE);
            assertThat(typed.out()).contains("用法：ziping " + command, "例如：", "--help");
        }
    }

    @Test
    void theVersionIsTheOneBuilt() {
        assertThat(Typed.words("--version").out()).matches("ziping \\d+\\.\\d+\\.\\d+\\S*\\R");
    }

    @Test
    void theWarmUpDoesTheWholeExampleAndEndsWell() {
        assertThat(Typed.words("--warm-up").code()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void aMistypedCommandIsToldTheNearOne() {
        Typed typed = Typed.words("scroe", "x.xlsx");

        assertThat(typed.code()).isEqualTo(ExitCode.USAGE);
        assertThat(typed.err())
                .isEqualToIgnoringNewLines(
                        "ziping：没有“scroe”这个命令（是不是 score？），可用的命令：score、check、new、watch、ledger、mail、status");
    }

    @Test
    void aFileWithoutACommandIsToldWhatToWriteBeforeIt() throws Exception {
        Path form = Files.copy(Path.of("examples/红十字会-2023.xlsx"), folder.resolve("自评 表.xlsx"));

        Typed typed = Typed.words(form.toString());

        assertThat(typed.code()).isEqualTo(ExitCode.USAGE);
        assertThat(typed.err())
                .isEqualToIgnoringNewLines("ziping：“" + form + "”前面要写明做什么，如 ziping score \"" + form + "\"");
        assertThat(Typed.words("没有.xlsx").err())
                .isEqualToIgnoringNewLines("ziping：“没有.xlsx”前面要写明做什么，如 ziping score 没有.xlsx");
    }

    @Test
    void anUnknownOptionIsNamed() {
        Typed typed = Typed.words("score", "x.xlsx", "--jsno");

        assertThat(typed.code()).isEqualTo(ExitCode.USAGE);
        assertThat(typed.err()).isEqualToIgnoringNewLines("ziping：没有选项 --jsno，用法见 ziping score --help");
    }

    @Test
    void noFileIsAQuestionNotACrash() {
        Typed typed = Typed.words("score");

        assertThat(typed.code()).isEqualTo(ExitCode.USAGE);
        assertThat(typed.err()).isEqualToIgnoringNewLines("ziping：请写明要处理的文件或文件夹");
    }

    @Test
    void aResultNeverTakesThePlaceOfItsOriginal() throws Exception {
        Path form = Files.copy(Path.of("examples/红十字会-2023.xlsx"), folder.resolve("表.xlsx"));
        byte[] before = Files.readAllBytes(form);

        Typed typed = Typed.words("score", form.toString(), "-o", folder.toString());

        assertThat(typed.code()).isEqualTo(ExitCode.USAGE);
        assertThat(typed.err()).isEqualToIgnoringNewLines("ziping：结果会盖住原件“" + form + "”，请用 -o 另选一个文件夹");
        assertThat(Files.readAllBytes(form)).isEqualTo(before);
    }

    @Test
    void aTemplateIsHandedOutOnceAndNeverOverwritten() {
        Path file = folder.resolve("空表.xlsx");

        assertThat(Typed.words("new", "project", "-o", file.toString()).code()).isEqualTo(ExitCode.DONE);
        assertThat(file).isNotEmptyFile();
        Typed again = Typed.words("new", "project", "-o", file.toString());
        assertThat(again.code()).isEqualTo(ExitCode.USAGE);
        assertThat(again.err()).isEqualToIgnoringNewLines("ziping：“" + file + "”已经存在，请换一个名称");
    }

    @Test
    void aTemplateIsHandedOutUnderNoNameOfAnotherFormat() {
        for (String name : new String[] {"空表.xls", "空表"}) {
            Path file = folder.resolve(name);
            Typed typed = Typed.words("new", "project", "-o", file.toString());
            assertThat(typed.code()).isEqualTo(ExitCode.USAGE);
            assertThat(typed.err()).isEqualToIgnoringNewLines("ziping：空白表是 .xlsx 格式，“" + file + "”请改用 .xlsx 结尾的名称");
            assertThat(file).doesNotExist();
        }
    }

    @Test
    void unknownRulesAreRefusedWithTheNamesOfThoseThereAre() {
        Typed typed = Typed.words("score", "x.xlsx", "--rules", "hubie");

        assertThat(typed.code()).isEqualTo(ExitCode.USAGE);
        assertThat(typed.err())
                .startsWith("ziping：没有“hubie”这套规则，也没有这个文件；内置的规则：")
                .contains("national", "hubei");
    }
}
