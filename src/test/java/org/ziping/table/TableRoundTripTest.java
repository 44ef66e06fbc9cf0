package org.ziping.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ziping.table.TableColumn.Kind;

/** What is written comes back, cell by cell, and the second reader sees what a person sees. */
class TableRoundTripTest {

    private static final TableLayout LAYOUT = TableLayout.of(
            "单位得分",
            TableColumn.words("单位名称"),
            TableColumn.of("执行数（万元）", Kind.MONEY),
            TableColumn.of("执行率", Kind.RATE),
            TableColumn.of("寄出时间", Kind.MOMENT));

    @TempDir
    Path folder;

    @Test
    void wordsNumbersAndMomentsComeBackWithTheirPlaces() throws Exception {
        Path file = written(sheet -> {
            sheet.row(row("红十字会", "128.5", "0.9566"));
            sheet.row(TableValue.words("市档案馆"), TableValue.BLANK, TableValue.BLANK, TableValue.BLANK);
        });

        List<TableRow> rows = rows(file);

        assertThat(rows).hasSize(2);
        TableRow first = rows.get(0);
        assertThat(first.number()).isEqualTo(2);
        assertThat(first.text("单位名称")).isEqualTo("红十字会");
        assertThat(first.number("执行数（万元）")).contains(new BigDecimal("128.5"));
        assertThat(first.text("执行率")).isEqualTo("95.66%");
        assertThat(first.number("执行率")).contains(new BigDecimal("0.9566"));
        assertThat(first.text("寄出时间")).isEqualTo("2026-03-05 08:30");
        assertThat(first.require("寄出时间").address().reference()).isEqualTo("'单位得分'!D2");
        assertThat(rows.get(1).require("执行率").isBlank()).isTrue();
        assertThat(rows.get(1).find("没有的列")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+8613800000000",
                "-SUM(A1)",
                "@cmd",
                "=HYPERLINK(\"http://example.org\")",
                "0012",
                "_x0041_",
                "甲\n乙",
                "<a> & \"b\"",
                "𠮷"
            })
    void wordsStayWordsWhateverTheyLookLike(String text) throws Exception {
        Path file = written(sheet -> sheet.row(row(text, "1", "1")));

        assertThat(rows(file).get(0).text("单位名称")).isEqualTo(text);
        try (XSSFWorkbook opened = open(file)) {
            XSSFCell cell = opened.getSheetAt(0).getRow(1).getCell(0);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo(text);
        }
    }

    @Test
    void wordsLongerThanACellEndInDots() throws Exception {
        Path file = written(sheet -> sheet.row(row("长".repeat(40_000), "1", "1")));

        assertThat(rows(file).get(0).text("单位名称")).hasSize(32_767).endsWith("长…");
    }

    @Test
    void linkIsAFormulaWithItsStoredValue() throws Exception {
        Path file = written(sheet -> sheet.row(
                new TableValue.Link("../已完成/甲\"乙\".xlsx", "甲\"乙\".xlsx"),
                TableValue.BLANK,
                TableValue.BLANK,
                TableValue.BLANK));

        assertThat(rows(file).get(0).text("单位名称")).isEqualTo("甲\"乙\".xlsx");
        try (XSSFWorkbook opened = open(file)) {
            XSSFCell cell = opened.getSheetAt(0).getRow(1).getCell(0);
            assertThat(cell.getCellFormula()).isEqualTo("HYPERLINK(\"../已完成/甲\"\"乙\"\".xlsx\",\"甲\"\"乙\"\".xlsx\")");
            assertThat(cell.getStringCellValue()).isEqualTo("甲\"乙\".xlsx");
        }
    }

    @Test
    void linkTooLongForAFormulaIsShownAsWords() throws Exception {
        String target = "已完成/" + "长".repeat(300) + ".xlsx";
        Path file = written(sheet ->
                sheet.row(new TableValue.Link(target, "长.xlsx"), TableValue.BLANK, TableValue.BLANK, TableValue.BLANK));

        try (XSSFWorkbook opened = open(file)) {
            XSSFCell cell = opened.getSheetAt(0).getRow(1).getCell(0);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo("长.xlsx");
        }
    }

    @Test
    void fullSheetIsFollowedByAnother() throws Exception {
        Path file = folder.resolve("满.xlsx");
        new TableWriter().rowsOfSheet(4).write(file, book -> {
            book.sheet(
                    LAYOUT,
                    sheet -> Stream.of("一", "二", "三", "四", "五", "六", "七")
                            .forEach(name -> sheet.row(row(name, "1", "1"))));
            book.sheet(TableLayout.of("空表", TableColumn.words("原因")), sheet -> {});
        });

        assertThat(TableReader.of(file).sheets()).containsExactly("单位得分", "单位得分(2)", "单位得分(3)", "空表");
        assertThat(names(file, "单位得分")).containsExactly("一", "二", "三");
        assertThat(names(file, "单位得分(2)")).containsExactly("四", "五", "六");
        assertThat(names(file, "单位得分(3)")).containsExactly("七");
        assertThat(names(file, "空表")).isEmpty();
    }

    @Test
    void everySheetFiltersAndKeepsItsHeadInSight() throws Exception {
        Path file = folder.resolve("看.xlsx");
        new TableWriter()
                .rowsOfSheet(3)
                .write(
                        file,
                        book -> book.sheet(
                                LAYOUT.freezing(1),
                                sheet -> Stream.of("一", "二", "三")
                                        .forEach(name -> sheet.row(row(name, "12345678.9", "1")))));

        try (XSSFWorkbook opened = open(file)) {
            assertThat(opened.getNumberOfSheets()).isEqualTo(2);
            assertThat(filter(opened.getSheetAt(0))).isEqualTo("A1:D3");
            assertThat(filter(opened.getSheetAt(1))).isEqualTo("A1:D2");
            for (int number = 0; number < 2; number++) {
                XSSFSheet sheet = opened.getSheetAt(number);
                assertThat(sheet.getPaneInformation().getHorizontalSplitPosition())
                        .isEqualTo((short) 1);
                assertThat(sheet.getPaneInformation().getVerticalSplitPosition())
                        .isEqualTo((short) 1);
                assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:1");
                assertThat(sheet.getIgnoredErrors()).containsOnlyKeys(IgnoredErrorType.NUMBER_STORED_AS_TEXT);
                XSSFCell money = sheet.getRow(1).getCell(1);
                assertThat(money.getCellStyle().getDataFormatString()).isEqualTo("#,##0.00##;[Red]-#,##0.00##");
            }
        }
    }

    @Test
    void aColumnIsAsWideAsItsLongestWords() throws Exception {
        Path file = written(sheet -> sheet.row(row("北方某某市城市管理综合行政执法局", "1", "1")));

        try (XSSFWorkbook opened = open(file)) {
            assertThat(opened.getSheetAt(0).getColumnWidth(0) / 256).isEqualTo(2 * 16 + 3);
        }
    }

    @Test
    void titlesAboveTheHeadArePassedOver() throws Exception {
        Path file = folder.resolve("通讯录.xlsx");
        try (XSSFWorkbook made = new XSSFWorkbook()) {
            XSSFSheet sheet = made.createSheet("名单");
            sheet.createRow(0).createCell(0).setCellValue("2025 年通讯录");
            sheet.createRow(2).createCell(1).setCellValue(" 单位 ");
            sheet.getRow(2).createCell(3).setCellValue("邮箱");
            sheet.createRow(4).createCell(1).setCellValue("红十字会");
            sheet.getRow(4).createCell(3).setCellValue("a@example.org");
            try (var out = Files.newOutputStream(file)) {
                made.write(out);
            }
        }
        List<TableRow> rows = new ArrayList<>();

        TableReader.of(file).requiring("单位", "邮箱").read(rows::add);

        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).number()).isEqualTo(5);
        assertThat(rows.get(0).require("邮箱").address().reference()).isEqualTo("'名单'!D5");
    }

    @Test
    void missingHeadIsNamed() throws Exception {
        Path file = written(sheet -> sheet.row(row("红十字会", "1", "1")));

        assertThatThrownBy(() -> TableReader.of(file).requiring("单位名称", "邮箱").read(row -> {}))
                .isInstanceOf(TableException.class)
                .hasMessage("“表.xlsx”里没有同时写着“单位名称”“邮箱”的表头行，请补上这些列名");
    }

    @Test
    void missingSheetIsNamed() throws Exception {
        Path file = written(sheet -> {});

        assertThatThrownBy(() -> TableReader.of(file).sheet("名单").read(row -> {}))
                .isInstanceOf(TableException.class)
                .hasMessage("“表.xlsx”里没有工作表“名单”，请核对工作表的名称");
    }

    @Test
    void whatIsNoWorkbookIsRefused() throws Exception {
        Path text = Files.writeString(folder.resolve("表.xlsx"), "单位,邮箱\n");
        Path damaged = Files.writeString(folder.resolve("坏.xlsx"), "PK\u0003\u0004 and nothing more");

        assertThatThrownBy(() -> TableReader.of(text).read(row -> {}))
                .isInstanceOf(TableException.class)
                .hasMessage("“表.xlsx”不是 Excel 文件，请在 Excel 或 WPS 中另存为 .xlsx");
        assertThatThrownBy(() -> TableReader.of(damaged).read(row -> {}))
                .isInstanceOf(TableException.class)
                .hasMessage("“坏.xlsx”读不出来，可能有打开密码或已损坏，请在 Excel 或 WPS 中打开另存后再试");
        assertThatThrownBy(() -> TableReader.of(folder.resolve("无.xlsx")).read(row -> {}))
                .isInstanceOf(TableException.class)
                .hasMessage("找不到文件“" + folder.resolve("无.xlsx") + "”，请核对文件名和路径");
    }

    @Test
    void whatTheReceiverThrowsComesBackAsItWas() throws Exception {
        Path file = written(sheet -> sheet.row(row("红十字会", "1", "1")));

        assertThatThrownBy(() -> TableReader.of(file).read(row -> {
                    throw new IllegalStateException("own");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("own");
    }

    @Test
    void failureLeavesTheOldWorkbookAndNothingElse() throws Exception {
        Path file = written(sheet -> sheet.row(row("旧", "1", "1")));

        assertThatThrownBy(() -> new TableWriter()
                        .write(
                                file,
                                book -> book.sheet(LAYOUT, sheet -> {
                                    sheet.row(row("新", "1", "1"));
                                    throw new IllegalStateException("own");
                                })))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("own");

        assertThat(names(file, "单位得分")).containsExactly("旧");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    private Path written(Consumer<TableSheet> rows) throws IOException {
        Path file = folder.resolve("表.xlsx");
        new TableWriter().write(file, book -> book.sheet(LAYOUT, rows));
        return file;
    }

    private static List<TableValue> row(String name, String money, String rate) {
        return List.of(
                TableValue.words(name),
                TableValue.figure(new BigDecimal(money)),
                TableValue.figure(new BigDecimal(rate)),
                new TableValue.Moment(LocalDateTime.of(2026, 3, 5, 8, 30)));
    }

    private static List<TableRow> rows(Path file) throws TableException {
        List<TableRow> rows = new ArrayList<>();
        TableReader.of(file).read(rows::add);
        return rows;
    }

    private static List<String> names(Path file, String sheet) throws TableException {
        List<String> names = new ArrayList<>();
        TableReader.of(file).sheet(sheet).read(row -> names.add(row.text("单位名称")));
        return names;
    }

    private static XSSFWorkbook open(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }

    private static String filter(XSSFSheet sheet) {
        return sheet.getCTWorksheet().getAutoFilter().getRef();
    }
}
