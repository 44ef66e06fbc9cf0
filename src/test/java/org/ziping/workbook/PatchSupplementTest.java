package org.ziping.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Sheets of our own stand behind the unit's, once, with all that belongs to them. */
class PatchSupplementTest {

    private static final RawBook FORM =
            RawBook.ofSheet("<sheetData><row r=\"1\"><c r=\"B1\" s=\"1\"><v>8</v></c></row></sheetData>");

    private static byte[] patched(RawBook book, Supplement... supplements) {
        return Patch.apply(book.bytes(), Plan.onForm().number("B1", "9", "0.00").edits(), List.of(supplements));
    }

    private static XSSFWorkbook read(byte[] bytes) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }

    @Test
    void sheetComesLastWithItsWordsLooksAndValues() throws IOException {
        try (XSSFWorkbook book = read(patched(FORM, Supplements.full("自评表")))) {
            assertThat(book.getNumberOfSheets()).isEqualTo(2);
            XSSFSheet sheet = book.getSheetAt(1);
            assertThat(sheet.getSheetName()).isEqualTo("绩效自评汇总");
            XSSFCell title = sheet.getRow(0).getCell(0);
            assertThat(title.getCellType()).isEqualTo(CellType.STRING);
            assertThat(title.getStringCellValue()).isEqualTo("=汇总 & <得分>");
            assertThat(title.getCellStyle().getFont().getFontName()).isEqualTo("黑体");
            assertThat(title.getCellStyle().getFillPattern()).isEqualTo(FillPatternType.SOLID_FOREGROUND);
            XSSFCell score = sheet.getRow(1).getCell(1);
            assertThat(score.getCellFormula()).isEqualTo("'自评表'!B1");
            assertThat(score.getNumericCellValue()).isEqualTo(8.0);
            assertThat(score.getCellStyle().getDataFormatString()).isEqualTo("0.00\"分\"");
            assertThat(sheet.getColumnStyle(3).getDataFormatString()).isEqualTo("0.00\"分\"");
        }
    }

    /** Some programs leave the type of a part behind when the part goes; told twice of one part the package opens nowhere. */
    @Test
    void noPartIsNamedLikeOneWhoseTypeWasLeftBehind() {
        String types = FORM.text("[Content_Types].xml");
        String drawing = "<Override PartName=\"/xl/drawings/drawing1.xml\""
                + " ContentType=\"application/vnd.openxmlformats-officedocument.drawing+xml\"/></Types>";
        RawBook left = FORM.with("[Content_Types].xml", types.replace("</Types>", drawing));

        String produced = RawBook.of(patched(left, Supplements.full("自评表"))).text("[Content_Types].xml");

        assertThat(produced)
                .containsOnlyOnce("/xl/drawings/drawing1.xml")
                .containsOnlyOnce("/xl/drawings/drawing2.xml");
    }

    @Test
    void chartCommentLinksRulesAndPrintSetupComeAlong() throws IOException {
        try (XSSFWorkbook book = read(patched(FORM, Supplements.full("自评表")))) {
            XSSFSheet sheet = book.getSheetAt(1);
            XSSFChart chart = sheet.getDrawingPatriarch().getCharts().get(0);
            assertThat(chart.getCTChart().xmlText()).contains("绩效自评汇总!$B$2:$B$4", "10.0", "指标3");
            assertThat(sheet.getCellComment(title()).getString().getString()).isEqualTo("说明");
            assertThat(sheet.getHyperlinkList())
                    .extracting(link -> link.getAddress())
                    .containsExactly("'自评表'!A1", "'绩效自评汇总'!A1", "https://example.org/");
            assertThat(sheet.getSheetConditionalFormatting()
                            .getConditionalFormattingAt(0)
                            .getRule(0)
                            .getDataBarFormatting()
                            .isIconOnly())
                    .isFalse();
            assertThat(sheet.getDataValidations()).hasSize(1);
            assertThat(book.getPrintArea(1)).isEqualTo("绩效自评汇总!$A$1:$M$21");
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:1");
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
        }
    }

    private static org.apache.poi.ss.util.CellAddress title() {
        return new org.apache.poi.ss.util.CellAddress("A1");
    }

    @Test
    void unitsSheetStaysTheActiveOne() throws IOException {
        byte[] after = patched(FORM, Supplements.full("自评表"));
        assertThat(RawBook.of(after).text("xl/worksheets/sheet2.xml")).doesNotContain("tabSelected");
        try (XSSFWorkbook book = read(after)) {
            assertThat(book.getActiveSheetIndex()).isZero();
        }
    }

    @Test
    void runningTwiceGivesTheSameBytes() {
        byte[] once = patched(FORM, Supplements.full("自评表"), Supplements.plain("改动清单", "甲"));
        byte[] twice = patched(RawBook.of(once), Supplements.full("自评表"), Supplements.plain("改动清单", "甲"));
        assertThat(RawBook.of(twice).names())
                .containsExactlyElementsOf(RawBook.of(once).names());
        for (String part : RawBook.of(once).names()) {
            assertThat(RawBook.of(twice).text(part))
                    .as(part)
                    .isEqualTo(RawBook.of(once).text(part));
        }
    }

    @Test
    void listOfAnEarlierRunGoesWhenItIsNoLongerNeeded() throws IOException {
        byte[] once = patched(FORM, Supplements.full("自评表"), Supplements.plain("问题清单", "甲"));
        byte[] twice = patched(RawBook.of(once));
        RawBook before = RawBook.of(patched(FORM));
        assertThat(RawBook.of(twice).names()).containsExactlyInAnyOrderElementsOf(before.names());
        assertThat(RawBook.of(twice).text("xl/workbook.xml")).isEqualTo(before.text("xl/workbook.xml"));
    }

    @Test
    void sheetOfTheUnitThatHappensToHaveTheNameStaysAndOursTakesAnother() throws IOException {
        RawBook book = FORM.with("xl/workbook.xml", FORM.text("xl/workbook.xml").replace("自评表", "绩效自评汇总"));
        byte[] after = Patch.apply(book.bytes(), Plan.on("绩效自评汇总").edits(), List.of(Supplements.full("别的")));
        try (XSSFWorkbook read = read(after)) {
            assertThat(read.getSheetAt(0).getSheetName()).isEqualTo("绩效自评汇总");
            assertThat(read.getSheetAt(0).getRow(0).getCell(1).getNumericCellValue())
                    .isEqualTo(8.0);
            XSSFSheet ours = read.getSheetAt(1);
            assertThat(ours.getSheetName()).isEqualTo("绩效自评汇总(2)");
            assertThat(ours.getDrawingPatriarch()
                            .getCharts()
                            .get(0)
                            .getCTChart()
                            .xmlText())
                    .contains("'绩效自评汇总(2)'!$B$2:$B$4");
            assertThat(ours.getHyperlinkList().get(1).getAddress()).isEqualTo("'绩效自评汇总(2)'!A1");
            assertThat(read.getPrintArea(1)).isEqualTo("'绩效自评汇总(2)'!$A$1:$M$21");
        }
    }

    @Test
    void relationshipsOfOursHaveATypeWhereThePackageNamesEachByItself() {
        String named = FORM.text("[Content_Types].xml")
                .replaceFirst(
                        "<Default Extension=\"rels\"([^>]*)/>",
                        "<Override PartName=\"/_rels/.rels\"$1/><Override PartName=\"/xl/_rels/workbook.xml.rels\"$1/>");
        RawBook book = FORM.with("[Content_Types].xml", named);
        byte[] after = patched(book, Supplements.full("自评表"));
        assertThat(RawBook.of(after).text("[Content_Types].xml"))
                .contains("<Default Extension=\"rels\" "
                        + "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>");
        assertThat(Proof.compare(
                        book.bytes(),
                        after,
                        Plan.onForm().number("B1", "9", "0.00").edits()))
                .isEmpty();
    }

    @Test
    void listsThatAStyleTableLacksComeInTheOrderThatExcelWants() {
        RawBook book = RawBook.ofSheet("<sheetData><row r=\"1\"><c r=\"B1\"><v>8</v></c></row></sheetData>")
                .with("xl/styles.xml", "<styleSheet xmlns=\"" + SmallPackage.MAIN + "\"/>");
        assertThat(RawBook.of(patched(book, Supplements.full("自评表"))).text("xl/styles.xml"))
                .containsSubsequence("<numFmts", "<fonts", "<fills", "<borders", "<cellStyleXfs", "<cellXfs");
    }
}
