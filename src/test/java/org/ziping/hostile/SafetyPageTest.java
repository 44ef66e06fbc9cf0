package org.ziping.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ziping.workbook.Opening;
import org.ziping.workbook.WorkbookFile;

/** The page about safety: its limits are those of the program, and what it says of parts is what becomes of them. */
class SafetyPageTest {

    private static final Path PAGE = Path.of("docs/安全.md");

    @TempDir
    Path folder;

    @Test
    void theLimitsAreThoseOfTheProgram() throws Exception {
        assertThat(rowsBelow("| 项目 | 上限 |"))
                .containsExactly(
                        row("工作簿或报告文件", megabytes("workbook.intake.FileBytes.LARGEST_FILE_MEGABYTES")),
                        row(".xls 文件", megabytes("workbook.xls.XlsReader.LARGEST_MEGABYTES")),
                        row("工作簿：一个要读的部件解压后", megabytes("workbook.xlsx.PackageParts.LARGEST_PART_MEGABYTES")),
                        row("工作簿：列出其他部件的部件解压后", megabytes("workbook.xlsx.PackageParts.LARGEST_LIST_MEGABYTES")),
                        row("工作簿：要读的部件合计解压后", megabytes("workbook.xlsx.PackageParts.LARGEST_PACKAGE_MEGABYTES")),
                        row("工作簿：部件", limit("workbook.xlsx.PackageParts.MOST_PARTS") + " 个"),
                        row("工作簿：单元格", limit("workbook.xlsx.CellBudget.MOST_CELLS") + " 个"),
                        row("工作簿：各单元格共用的文字", limit("workbook.xlsx.SharedStrings.MOST_TEXTS") + " 条"),
                        row("工作簿：公式和数字展开后的文字", limit("workbook.xlsx.CellBudget.MOST_CHARACTERS") + " 字"),
                        row("工作簿：合并单元格", limit("workbook.xlsx.SheetReader.MOST_MERGED") + " 处"),
                        row("工作簿：一个单元格的文字", limit("workbook.xlsx.CellBudget.LONGEST_TEXT") + " 字"),
                        row("工作簿：参与计算的公式", limit("workbook.formula.Calculator.LONGEST_FORMULA") + " 字，更长的不计算"),
                        row("通讯录：列", limit("table.RowListener.MOST_COLUMNS") + " 列"),
                        row("报告：一个部件解压后", (limit("report.check.Parts.LARGEST_PART") >> 20) + " MB"),
                        row("报告：文字", limit("report.check.DocumentReader.MOST_CHARACTERS") + " 字"),
                        row("报告：段落和单元格", limit("report.check.DocumentReader.MOST_PARAGRAPHS_AND_CELLS") + " 个"),
                        row("报告：表格的一行", limit("report.check.DocumentReader.MOST_CELLS_OF_A_ROW") + " 格"),
                        row("报告：列出的要核对之处", limit("report.check.ReportCheck.MOST") + " 处，后面还有的会写明"),
                        row("规则文件、设置文件", (limit("settings.SettingsText.LARGEST") >> 20) + " MB"));
        assertThat(limit("report.check.ReportFile.LARGEST_FILE_MEGABYTES"))
                .as("the file of a report")
                .isEqualTo(limit("workbook.intake.FileBytes.LARGEST_FILE_MEGABYTES"));
    }

    @Test
    void aPartThatIsNotReadMayHoldWhatItLikes() throws IOException {
        assertThat(opened(Package.form()
                        .with(
                                "docProps/core.xml",
                                "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><x>&a;</x>")))
                .isInstanceOf(Opening.Opened.class);
        assertThat(opened(Package.form().with("docProps/app.xml", MaliciousWorkbooks.blanks(200))))
                .isInstanceOf(Opening.Opened.class);
    }

    @Test
    void aPartThatIsReadMayNotDeclareADocumentType() throws IOException {
        String sheet = Package.form().text(Package.SHEET).replaceFirst("(<worksheet)", "<!DOCTYPE worksheet>$1");

        assertThat(opened(Package.form().with(Package.SHEET, sheet))).isInstanceOf(Opening.Refused.class);
    }

    private Opening opened(Package workbook) throws IOException {
        return WorkbookFile.open(Files.write(folder.resolve("form.xlsx"), workbook.bytes()));
    }

    private static List<String> rowsBelow(String head) throws IOException {
        List<String> lines = Files.readAllLines(PAGE);
        int first = lines.indexOf(head) + 2;
        return lines.subList(first, lines.size()).stream()
                .takeWhile(line -> line.startsWith("|"))
                .toList();
    }

    private static String row(String what, String limit) {
        return "| " + what + " | " + limit + " |";
    }

    private static String megabytes(String constant) throws ReflectiveOperationException {
        return limit(constant) + " MB";
    }

    /** A constant by class and name; private ones too, as nobody else needs them. */
    private static int limit(String constant) throws ReflectiveOperationException {
        int dot = constant.lastIndexOf('.');
        Field field =
                Class.forName("org.ziping." + constant.substring(0, dot)).getDeclaredField(constant.substring(dot + 1));
        field.setAccessible(true);
        return field.getInt(null);
    }
}
