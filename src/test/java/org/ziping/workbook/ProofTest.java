package org.ziping.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ziping.model.grid.Edits;

/** The proof is given for what was planned, and for nothing else. */
class ProofTest {

    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final RawBook FORM = RawBook.ofSheet(
            "<dimension ref=\"A1:D3\"/><cols><col min=\"1\" max=\"2\" width=\"9\"/></cols><sheetData>"
                    + "<row r=\"1\" spans=\"1:2\" ht=\"20\"><c r=\"A1\" s=\"1\"><v>1</v></c><c r=\"B1\" s=\"1\"><f>A1</f><v>1</v></c></row>"
                    + "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>甲</t></is></c><c r=\"D2\"><f t=\"shared\" ref=\"D2:D3\" si=\"0\">A2&amp;\"\"</f><v>0</v></c></row>"
                    + "<row r=\"3\"><c r=\"A3\" s=\"2\"/><c r=\"D3\"><f t=\"shared\" si=\"0\"/><v>0</v></c></row></sheetData>"
                    + "<mergeCells count=\"1\"><mergeCell ref=\"A3:B3\"/></mergeCells>"
                    + "<dataValidations count=\"1\"><dataValidation type=\"list\" sqref=\"A1\"><formula1>\"优,良\"</formula1></dataValidation></dataValidations>"
                    + "<pageMargins left=\"1\" right=\"1\" top=\"1\" bottom=\"1\" header=\"0\" footer=\"0\"/><pageSetup orientation=\"landscape\"/>");

    private static final Edits PLAN = Plan.onForm()
            .number("A1", "9.57", "0.00")
            .result("B1", "9.57")
            .text("B3", "良")
            .number("D1", "0.9566", "0.00%")
            .number("B9", "3", "General")
            .edits();

    private static final RawBook PATCHED = patched();

    private static RawBook patched() {
        return RawBook.of(Patch.apply(FORM.bytes(), PLAN, List.of(Supplements.full("自评表"))));
    }

    private static List<String> against(RawBook produced) {
        return Proof.compare(FORM.bytes(), produced.bytes(), PLAN).stream()
                .map(Difference::toString)
                .toList();
    }

    /** What the proof says if one place of a produced part reads otherwise. */
    private static List<String> tampered(String part, String from, String to) {
        return against(PATCHED.replaced(part, from, to));
    }

    @Test
    void whatWasPlannedIsProven() {
        assertThat(against(PATCHED)).isEmpty();
    }

    @Test
    void runningAgainIsProvenToo() {
        byte[] again = Patch.apply(PATCHED.bytes(), PLAN, List.of(Supplements.plain("改动清单", "甲")));
        assertThat(Proof.compare(PATCHED.bytes(), again, PLAN)).isEmpty();
    }

    @Test
    void sharedFormulaThatMovedToItsNextCellIsProven() {
        Edits plan = Plan.onForm().number("D2", "1", "General").edits();
        byte[] produced = Patch.apply(FORM.bytes(), plan, List.of());
        assertThat(Proof.compare(FORM.bytes(), produced, plan)).isEmpty();
        assertThat(Proof.compare(
                        FORM.bytes(),
                        RawBook.of(produced)
                                .replaced(SHEET, "A3&amp;", "A4&amp;")
                                .bytes(),
                        plan))
                .extracting(Difference::toString)
                .containsExactly(SHEET
                        + " '自评表'!D3 计划之外的单元格变了：原为“0”（公式 ={c-3}{r0}&\"\"{}）样式第0号，现为“0”（公式 ={c-3}{r1}&\"\"{}）样式第0号");
    }

    @Test
    void changedCellIsFound() {
        assertThat(tampered(SHEET, "<t>甲</t>", "<t>乙</t>"))
                .singleElement()
                .asString()
                .contains("'自评表'!A2 计划之外的单元格变了");
    }

    @Test
    void otherNumberThanPlannedIsFound() {
        assertThat(tampered(SHEET, "<c r=\"A1\" s=\"1\"><v>9.57</v>", "<c r=\"A1\" s=\"1\"><v>9.75</v>"))
                .containsExactly(SHEET + " '自评表'!A1 计划写入9.57，现为“9.75”");
    }

    @Test
    void plannedCellThatWasNotWrittenIsFound() {
        assertThat(Proof.compare(
                        FORM.bytes(),
                        FORM.bytes(),
                        Plan.onForm().number("A1", "2", "0").edits()))
                .extracting(Difference::toString)
                .containsExactly(SHEET + " '自评表'!A1 计划写入2，现为“1”");
    }

    @Test
    void cellThatHoldsWhatWasPlannedAlreadyIsProven() {
        assertThat(Proof.compare(
                        FORM.bytes(),
                        FORM.bytes(),
                        Plan.onForm().number("A1", "1", "0").edits()))
                .isEmpty();
    }

    @Test
    void changedStyleIsFound() {
        assertThat(tampered(SHEET, "<c r=\"D2\"", "<c r=\"D2\" s=\"2\""))
                .singleElement()
                .asString()
                .contains("!D2 计划之外");
        assertThat(tampered(SHEET, "<c r=\"A1\" s=\"1\"", "<c r=\"A1\" s=\"2\""))
                .containsExactly(SHEET + " '自评表'!A1 样式变了：原为第1号，现为第2号");
    }

    @Test
    void droppedCellIsFound() {
        assertThat(tampered(SHEET, "<c r=\"A2\" t=\"inlineStr\"><is><t>甲</t></is></c>", ""))
                .singleElement()
                .asString()
                .contains("!A2 计划之外", "现为没有该单元格");
    }

    @Test
    void unplannedFormulaIsFound() {
        assertThat(tampered(SHEET, "<c r=\"A1\" s=\"1\"><v>", "<c r=\"A1\" s=\"1\"><f>9.57</f><v>"))
                .containsExactly(SHEET + " '自评表'!A1 计划写入9.57，现为“9.57”（公式 =9.57{}）");
        assertThat(tampered(SHEET, "<f>A1</f>", "<f>A2</f>"))
                .singleElement()
                .asString()
                .contains("'自评表'!B1 计划写入公式结果");
    }

    @Test
    void changedMergeWidthHeightValidationAndPrintSetupAreFound() {
        assertThat(tampered(SHEET, "A3:B3", "A3:C3")).singleElement().asString().contains("单元格以外的内容变了", "A3:C3");
        assertThat(tampered(SHEET, "width=\"9\"", "width=\"10\""))
                .singleElement()
                .asString()
                .contains("单元格以外的内容变了");
        assertThat(tampered(SHEET, "ht=\"20\"", "ht=\"21\""))
                .singleElement()
                .asString()
                .contains("第1行 行的属性变了");
        assertThat(tampered(SHEET, "优,良", "优,差")).singleElement().asString().contains("单元格以外的内容变了");
        assertThat(tampered(SHEET, "landscape", "portrait"))
                .singleElement()
                .asString()
                .contains("单元格以外的内容变了");
    }

    @Test
    void changedStyleTableIsFound() {
        assertThat(tampered("xl/styles.xml", "<b/>", "<i/>")).containsExactly("xl/styles.xml fonts 原有的样式变了或换了位置");
        assertThat(tampered("xl/styles.xml", "wrapText=\"1\"", "wrapText=\"0\""))
                .contains("xl/styles.xml cellXfs 原有的样式变了或换了位置");
    }

    @Test
    void droppedAddedAndChangedPartsAreFound() {
        RawBook original = FORM.with("xl/custom.xml", "<a/>");
        RawBook produced = RawBook.of(Patch.apply(original.bytes(), PLAN, List.of()));
        assertThat(Proof.compare(
                        original.bytes(), produced.without("xl/custom.xml").bytes(), PLAN))
                .extracting(Difference::toString)
                .containsExactly("xl/custom.xml 原有部件不见了");
        assertThat(Proof.compare(
                        original.bytes(), produced.with("xl/custom.xml", "<b/>").bytes(), PLAN))
                .extracting(Difference::toString)
                .containsExactly("xl/custom.xml 内容与原文件不同");
        assertThat(Proof.compare(
                        original.bytes(), produced.with("xl/other.xml", "<b/>").bytes(), PLAN))
                .extracting(Difference::toString)
                .containsExactly("xl/other.xml 多出一个原文件没有的部件");
    }

    @Test
    void changedWorkbookPartIsFound() {
        assertThat(tampered("xl/workbook.xml", "name=\"自评表\"", "name=\"自评\"")).isNotEmpty();
        assertThat(tampered("xl/workbook.xml", "</sheets>", "</sheets><calcPr fullCalcOnLoad=\"1\"/>"))
                .singleElement()
                .asString()
                .contains("xl/workbook.xml 工作簿部件与原文件不同", "fullCalcOnLoad");
        assertThat(tampered(
                        "xl/workbook.xml", "<definedNames>", "<definedNames><definedName name=\"总分\">1</definedName>"))
                .singleElement()
                .asString()
                .contains("总分");
    }

    @Test
    void sheetOfOursThatLeadsOutsideIsFound() {
        String type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
        assertThat(tampered("xl/worksheets/_rels/sheet2.xml.rels", type + "hyperlink", type + "externalLinkPath"))
                .singleElement()
                .asString()
                .contains("新增的工作表带有不应有的关系");
    }

    @Test
    void changedContentTypeIsFound() {
        assertThat(tampered("[Content_Types].xml", "spreadsheetml.styles+xml", "spreadsheetml.theme+xml"))
                .isNotEmpty();
    }

    @Test
    void staleOrderOfCalculationIsFound() {
        RawBook original = FORM.with("xl/calcChain.xml", "<calcChain/>")
                .replaced(
                        "xl/_rels/workbook.xml.rels",
                        "</Relationships>",
                        "<Relationship Id=\"rId9\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain\" Target=\"calcChain.xml\"/></Relationships>");
        Edits plan = Plan.onForm().number("B1", "1", "0.00").edits();
        RawBook produced = RawBook.of(Patch.apply(original.bytes(), plan, List.of()));
        assertThat(produced.names()).doesNotContain("xl/calcChain.xml");
        assertThat(Proof.compare(original.bytes(), produced.bytes(), plan)).isEmpty();
        RawBook stale = original.with(SHEET, produced.bytes(SHEET));
        assertThat(Proof.compare(original.bytes(), stale.bytes(), plan))
                .extracting(Difference::toString)
                .containsExactly("xl/calcchain.xml 公式有增减而计算顺序仍是旧的");
    }
}
