package org.ziping.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.ziping.model.Severity;
import org.ziping.model.grid.Edits;

/** A marked copy shows its author what is wrong at the cell; the next run takes the marks away again. */
class MarksTest {

    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final Marks MARKS = new Marks(List.of(
            mark("B2", Severity.WARNING, "执行数大于预算数"),
            mark("A1", Severity.ERROR, "缺少分值，请填写分值"),
            mark("B2", Severity.NOTE, "=请核对 <一下>")));

    private static Marks.Mark mark(String a1, Severity severity, String text) {
        return new Marks.Mark(org.ziping.model.grid.CellAddress.of("自评表", a1), severity, text);
    }

    private static final RawBook FORM = RawBook.ofSheet(
            "<cols><col min=\"1\" max=\"1\" width=\"30\"/></cols><sheetData><row r=\"1\"><c r=\"A1\" s=\"1\"/></row></sheetData><sheetProtection sheet=\"1\"/>"
                    + "<conditionalFormatting sqref=\"A9\"><cfRule type=\"expression\" priority=\"4\"><formula>A9&gt;1</formula></cfRule></conditionalFormatting>"
                    + "<pageMargins left=\"1\" right=\"1\" top=\"1\" bottom=\"1\" header=\"0\" footer=\"0\"/>");

    private static byte[] marked(byte[] form, Marks marks) {
        return Patch.apply(form, Edits.NONE, List.of(Supplements.plain("问题清单", "甲")), marks);
    }

    private static byte[] withForeignComment() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            XSSFSheet sheet = book.createSheet("自评表");
            sheet.createRow(0).createCell(0).setCellValue("甲");
            ClientAnchor anchor = book.getCreationHelper().createClientAnchor();
            anchor.setCol2(3);
            anchor.setRow2(3);
            var comment = sheet.createDrawingPatriarch().createCellComment(anchor);
            comment.setString(book.getCreationHelper().createRichTextString("科长的话"));
            comment.setAuthor("科长");
            sheet.getRow(0).getCell(0).setCellComment(comment);
            return Supplements.bytes(book);
        }
    }

    @Test
    void cellsCarryACommentAndAFill() throws IOException {
        byte[] produced = marked(FORM.bytes(), MARKS);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(produced))) {
            XSSFSheet sheet = book.getSheet("自评表");
            assertThat(sheet.getCellComments()).hasSize(2);
            var comment = sheet.getCellComment(new CellAddress("B2"));
            assertThat(comment.getAuthor()).isEqualTo("ziping");
            assertThat(comment.getString().getString()).isEqualTo("执行数大于预算数\n=请核对 <一下>");
            var rules = sheet.getSheetConditionalFormatting();
            assertThat(rules.getNumConditionalFormattings()).isEqualTo(3);
            assertThat(rules.getConditionalFormattingAt(1)
                            .getFormattingRanges()[0]
                            .formatAsString())
                    .isEqualTo("A1");
            assertThat(rules.getConditionalFormattingAt(2).getRule(0).getPriority())
                    .isEqualTo(6);
        }
        assertThat(Proof.compare(FORM.bytes(), produced, Edits.NONE, MARKS)).isEmpty();
    }

    @Test
    void runningAgainDoublesNothing() {
        byte[] once = marked(FORM.bytes(), MARKS);
        byte[] twice = marked(once, MARKS);
        assertThat(RawBook.of(twice).sameAs(RawBook.of(once))).isTrue();
        assertThat(Proof.compare(once, twice, Edits.NONE, MARKS)).isEmpty();
    }

    @Test
    void correctedFormLosesItsMarks() {
        byte[] marked = marked(FORM.bytes(), MARKS);
        byte[] clean = Patch.apply(marked, Edits.NONE, List.of());
        assertThat(RawBook.of(clean).text(SHEET)).isEqualTo(FORM.text(SHEET));
        assertThat(RawBook.of(clean).names()).containsExactlyInAnyOrderElementsOf(FORM.names());
        assertThat(Proof.compare(marked, clean, Edits.NONE)).isEmpty();
        assertThat(Proof.compare(FORM.bytes(), clean, Edits.NONE))
                .extracting(Difference::part)
                .containsOnly("[Content_Types].xml");
    }

    @Test
    void commentOfSomebodyElseStaysAndItsCellGetsTheFillAlone() throws IOException {
        byte[] form = withForeignComment();
        byte[] once = marked(form, MARKS);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(once))) {
            XSSFSheet sheet = book.getSheet("自评表");
            assertThat(sheet.getCellComment(new CellAddress("A1")).getString().getString())
                    .isEqualTo("科长的话");
            assertThat(sheet.getCellComment(new CellAddress("B2")).getAuthor()).isEqualTo("ziping");
        }
        assertThat(Proof.compare(form, once, Edits.NONE, MARKS)).isEmpty();
        assertThat(RawBook.of(marked(once, MARKS)).sameAs(RawBook.of(once))).isTrue();
        byte[] clean = Patch.apply(once, Edits.NONE, List.of());
        assertThat(Proof.compare(once, clean, Edits.NONE)).isEmpty();
        assertThat(RawBook.of(clean).text(SHEET)).isEqualTo(RawBook.of(form).text(SHEET));
        assertThat(RawBook.of(clean).text("xl/comments1.xml"))
                .isEqualTo(RawBook.of(form).text("xl/comments1.xml"));
    }

    @Test
    void markThatWasNotWantedIsFound() {
        byte[] produced = marked(FORM.bytes(), MARKS);
        Marks fewer = new Marks(MARKS.all().subList(0, 1));
        assertThat(Proof.compare(FORM.bytes(), produced, Edits.NONE, fewer))
                .extracting(Difference::sentence)
                .containsExactly(
                        "标记的底色与计划不符：应为{warning=[B2]}，现为{error=[A1], warning=[B2]}",
                        "标记的批注与计划不符：应为{B2=执行数大于预算数}，现为{A1=缺少分值，请填写分值, B2=执行数大于预算数\n=请核对 <一下>}");
        assertThat(Proof.compare(FORM.bytes(), produced, Edits.NONE)).isNotEmpty();
    }

    @Test
    void changedCommentOfSomebodyElseIsFound() throws IOException {
        byte[] form = withForeignComment();
        RawBook produced = RawBook.of(marked(form, MARKS)).replaced("xl/comments1.xml", "科长的话", "别的话");
        assertThat(Proof.compare(form, produced.bytes(), Edits.NONE, MARKS))
                .singleElement()
                .extracting(Difference::sentence)
                .asString()
                .contains("他人的批注变了");
    }
}
