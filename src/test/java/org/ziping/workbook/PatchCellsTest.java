package org.ziping.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ziping.model.grid.CellValue;

/** Only the planned cells of a sheet read otherwise, whatever the sheet looks like. */
class PatchCellsTest {

    private static String patched(String content, Plan plan) {
        return patched(RawBook.ofSheet(content), plan).sheet();
    }

    private static RawBook patched(RawBook book, Plan plan) {
        return RawBook.of(Patch.apply(book.bytes(), plan.edits(), List.of()));
    }

    @Test
    void numberTakesThePlaceOfWhatStoodThere() {
        assertThat(patched(
                        "<dimension ref=\"A1:C1\"/><sheetData><row r=\"1\" spans=\"1:3\"><c r=\"A1\" s=\"1\" t=\"inlineStr\"><is><t>9</t></is></c>"
                                + "<c r=\"B1\" s=\"1\"/><c r=\"C1\"><v>3</v></c></row></sheetData><pageMargins left=\"1\"/>",
                        Plan.onForm().number("A1", "9.57", "0.00").number("B1", "10.00", "0.00")))
                .isEqualTo(
                        "<dimension ref=\"A1:C1\"/><sheetData><row r=\"1\" spans=\"1:3\"><c r=\"A1\" s=\"1\"><v>9.57</v></c>"
                                + "<c r=\"B1\" s=\"1\"><v>10</v></c><c r=\"C1\"><v>3</v></c></row></sheetData><pageMargins left=\"1\"/>");
    }

    @Test
    void wordsStayWordsEvenIfTheyLookLikeAFormulaOrMarkup() {
        assertThat(patched(
                        "<sheetData><row r=\"1\"><c r=\"A1\"/></row></sheetData>",
                        Plan.onForm().text("A1", "=1+1 <良>&\u0007_x0041_")))
                .isEqualTo("<sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t xml:space=\"preserve\">"
                        + "=1+1 &lt;良&gt;&amp;_x0007__x005F_x0041_</t></is></c></row></sheetData>");
    }

    @Test
    void formulaCarriesItsValue() {
        assertThat(patched(
                        "<sheetData><row r=\"1\"><c r=\"A1\" s=\"1\" t=\"e\" cm=\"1\"><v>#N/A</v></c></row></sheetData>",
                        Plan.onForm().formula("A1", "SUM(B1:B9)&\"\"", "86.57", "0.00")))
                .isEqualTo(
                        "<sheetData><row r=\"1\"><c r=\"A1\" s=\"1\"><f>SUM(B1:B9)&amp;&quot;&quot;</f><v>86.57</v></c></row></sheetData>");
    }

    @Test
    void resultOfAFormulaChangesAndTheFormulaStays() {
        String sheet = "<sheetData><row r=\"1\"><c r=\"A1\" t=\"str\" s=\"1\"><f ca=\"1\">B1</f><v>x</v></c>"
                + "<c r=\"B1\"><f>C1</f></c><c r=\"C1\"><f>1=1</f><v>1</v></c><c r=\"D1\"><f>A1</f><v>1</v></c></row></sheetData>";
        Plan plan = Plan.onForm()
                .result("A1", "0.9566")
                .result("B1", new CellValue.Text("良"))
                .result("C1", new CellValue.Bool(false))
                .result("D1", new CellValue.Error("#DIV/0!"));
        assertThat(patched(sheet, plan))
                .isEqualTo("<sheetData><row r=\"1\"><c r=\"A1\" s=\"1\"><f ca=\"1\">B1</f><v>0.9566</v></c>"
                        + "<c r=\"B1\" t=\"str\"><f>C1</f><v>良</v></c><c r=\"C1\" t=\"b\"><f>1=1</f><v>0</v></c>"
                        + "<c r=\"D1\" t=\"e\"><f>A1</f><v>#DIV/0!</v></c></row></sheetData>");
    }

    @Test
    void missingCellsAndRowsComeInTheirPlace() {
        String sheet =
                "<cols><col min=\"2\" max=\"2\" width=\"9\" style=\"1\"/></cols><sheetData><row r=\"2\" spans=\"1:3\"><c r=\"A2\"/><c r=\"C2\"/></row>"
                        + "<row r=\"4\" s=\"1\" customFormat=\"1\"/></sheetData>";
        Plan plan = Plan.onForm()
                .number("B2", "1", "0.00")
                .number("D2", "2", "0")
                .number("B3", "3", "0.00")
                .number("A4", "4", "0.00")
                .number("A1", "5", "General")
                .number("A9", "6", "General");
        assertThat(patched(sheet, plan))
                .isEqualTo("<cols><col min=\"2\" max=\"2\" width=\"9\" style=\"1\"/></cols><sheetData>"
                        + "<row r=\"1\"><c r=\"A1\"><v>5</v></c></row>"
                        + "<row r=\"2\" spans=\"1:4\"><c r=\"A2\"/><c r=\"B2\" s=\"1\"><v>1</v></c><c r=\"C2\"/><c r=\"D2\" s=\"3\"><v>2</v></c></row>"
                        + "<row r=\"3\"><c r=\"B3\" s=\"1\"><v>3</v></c></row>"
                        + "<row r=\"4\" s=\"1\" customFormat=\"1\"><c r=\"A4\" s=\"1\"><v>4</v></c></row>"
                        + "<row r=\"9\"><c r=\"A9\"><v>6</v></c></row></sheetData>");
    }

    @Test
    void emptySheetTakesCells() {
        assertThat(patched("<sheetData/>", Plan.onForm().number("B2", "1", "General")))
                .isEqualTo("<sheetData><row r=\"2\"><c r=\"B2\"><v>1</v></c></row></sheetData>");
    }

    @Test
    void rowsAndCellsThatTellNoPlaceFollowEachOther() {
        assertThat(patched(
                        "<sheetData><row><c/><c><v>1</v></c></row><row r=\"3\"><c r=\"C3\"/><c><v>2</v></c></row></sheetData>",
                        Plan.onForm().number("B1", "7", "General").number("D3", "8", "General")))
                .isEqualTo(
                        "<sheetData><row><c/><c><v>7</v></c></row><row r=\"3\"><c r=\"C3\"/><c><v>8</v></c></row></sheetData>");
    }

    @Test
    void cellInAMergedAreaMeansItsTopLeftOne() {
        assertThat(patched(
                        "<sheetData><row r=\"1\"><c r=\"A1\"/><c r=\"B1\"/></row></sheetData><mergeCells count=\"1\"><mergeCell ref=\"A1:B2\"/></mergeCells>",
                        Plan.onForm().number("B2", "7", "General")))
                .startsWith("<sheetData><row r=\"1\"><c r=\"A1\"><v>7</v></c><c r=\"B1\"/></row></sheetData>");
    }

    @Test
    void commentsAndLookalikesAreLeftAlone() {
        String sheet =
                "<!-- <sheetData><row r=\"1\"> --><sheetData><row r=\"1\"><!-- <c r=\"A1\"> --><c r='A1' ><v>1</v></c>"
                        + "<c r=\"B1\" t=\"inlineStr\"><is><t><![CDATA[<c r=\"A1\">]]></t></is></c></row></sheetData>";
        assertThat(patched(sheet, Plan.onForm().number("A1", "2", "General")))
                .isEqualTo(sheet.replace("<v>1</v>", "<v>2</v>"));
    }

    @Test
    void prefixedSheetStaysPrefixed() {
        RawBook book = RawBook.ofSheet("")
                .with(
                        "xl/worksheets/sheet1.xml",
                        "<x:worksheet xmlns:x=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><x:sheetData><x:row r=\"1\"><x:c r=\"A1\"/></x:row></x:sheetData></x:worksheet>");
        assertThat(patched(book, Plan.onForm().text("A1", "良").number("B1", "1", "General"))
                        .sheet())
                .isEqualTo(
                        "<x:sheetData><x:row r=\"1\"><x:c r=\"A1\" t=\"inlineStr\"><x:is><x:t xml:space=\"preserve\">良</x:t></x:is></x:c>"
                                + "<x:c r=\"B1\"><x:v>1</x:v></x:c></x:row></x:sheetData>");
    }

    @Test
    void sheetInUtf16StaysInUtf16() {
        String sheet =
                "\uFEFF<?xml version=\"1.0\" encoding=\"UTF-16\"?><worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                        + "<sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>中</t></is></c></row></sheetData></worksheet>";
        RawBook book = RawBook.ofSheet("").with("xl/worksheets/sheet1.xml", sheet.getBytes(StandardCharsets.UTF_16LE));
        byte[] after = patched(book, Plan.onForm().number("B1", "1", "General")).bytes("xl/worksheets/sheet1.xml");
        assertThat(new String(after, StandardCharsets.UTF_16LE))
                .isEqualTo(sheet.replace("</row>", "<c r=\"B1\"><v>1</v></c></row>"));
    }

    @Test
    void sharedFormulaIsSpelledOutByTheNextCellWhenItsFirstIsWrittenOver() {
        String sheet =
                "<sheetData><row r=\"1\"><c r=\"C1\"><f t=\"shared\" ref=\"C1:C3\" si=\"0\">A1*$B$1+LOG10(A1)</f><v>1</v></c></row>"
                        + "<row r=\"2\"><c r=\"C2\"><f t=\"shared\" si=\"0\"/><v>2</v></c></row>"
                        + "<row r=\"3\"><c r=\"C3\"><f t=\"shared\" si=\"0\"/><v>3</v></c></row></sheetData>";
        assertThat(patched(sheet, Plan.onForm().number("C1", "5", "General")))
                .isEqualTo("<sheetData><row r=\"1\"><c r=\"C1\"><v>5</v></c></row>"
                        + "<row r=\"2\"><c r=\"C2\"><f t=\"shared\" si=\"0\" ref=\"C2:C3\">A2*$B$1+LOG10(A2)</f><v>2</v></c></row>"
                        + "<row r=\"3\"><c r=\"C3\"><f t=\"shared\" si=\"0\"/><v>3</v></c></row></sheetData>");
    }

    @Test
    void sharedFormulaOverABlockBecomesPlainFormulas() {
        String sheet =
                "<sheetData><row r=\"1\"><c r=\"C1\"><f t=\"shared\" ref=\"C1:D2\" si=\"0\">A1&amp;\"A1\"</f><v>1</v></c><c r=\"D1\"><f t=\"shared\" si=\"0\"/></c></row>"
                        + "<row r=\"2\"><c r=\"C2\"><f t=\"shared\" si=\"0\"/><v>2</v></c></row></sheetData>";
        assertThat(patched(sheet, Plan.onForm().number("C1", "5", "General")))
                .isEqualTo(
                        "<sheetData><row r=\"1\"><c r=\"C1\"><v>5</v></c><c r=\"D1\"><f>B1&amp;&quot;A1&quot;</f></c></row>"
                                + "<row r=\"2\"><c r=\"C2\"><f>A2&amp;&quot;A1&quot;</f><v>2</v></c></row></sheetData>");
    }

    @Test
    void partOfAnArrayFormulaIsRefused() {
        RawBook book = RawBook.ofSheet(
                "<sheetData><row r=\"1\"><c r=\"A1\"><f t=\"array\" ref=\"A1:A2\">B1:B2</f><v>1</v></c></row>"
                        + "<row r=\"2\"><c r=\"A2\"><v>1</v></c></row></sheetData>");
        assertThatThrownBy(() -> patched(book, Plan.onForm().number("A2", "1", "General")))
                .isInstanceOf(Unwritable.class)
                .hasMessage("'自评表'!A2 属于一个跨多个单元格的数组公式，不能单独写入，请改为普通公式或清除后再交");
    }
}
