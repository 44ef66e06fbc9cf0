package org.ziping.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ziping.model.grid.Area;
import org.ziping.model.grid.Cell;
import org.ziping.model.grid.CellAddress;
import org.ziping.model.grid.CellValue;
import org.ziping.model.grid.DefinedName;
import org.ziping.model.grid.Grid;
import org.ziping.model.grid.Sheet;

/** A package is read as Excel reads it, however its maker spelt it. */
class XlsxReadingTest {

    @TempDir
    Path folder;

    @Test
    void everyKindOfValueIsRead() {
        Grid grid = read(SmallPackage.workbook("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>指标</t></is></c>"
                + "<c r=\"B1\"><v>95.659999999999997</v></c><c r=\"C1\" t=\"b\"><v>1</v></c>"
                + "<c r=\"D1\" t=\"e\"><v>#DIV/0!</v></c><c r=\"E1\" t=\"str\"><f>\"a\"</f><v>a</v></c>"
                + "<c r=\"F1\" t=\"d\"><v>2023-05-06T12:00:00Z</v></c><c r=\"G1\"/></row>"));

        assertThat(cell(grid, "A1").value()).isEqualTo(new CellValue.Text("指标"));
        assertThat(cell(grid, "B1").value()).isEqualTo(number("95.66"));
        assertThat(cell(grid, "C1"))
                .extracting(Cell::value, Cell::shown)
                .containsExactly(new CellValue.Bool(true), "TRUE");
        assertThat(cell(grid, "D1").value()).isEqualTo(new CellValue.Error("#DIV/0!"));
        assertThat(cell(grid, "E1").formula()).contains("\"a\"");
        assertThat(cell(grid, "F1").value()).isEqualTo(number("45052.5"));
        assertThat(cell(grid, "G1")).isEqualTo(Cell.blank(CellAddress.of("自评表", "G1")));
    }

    @Test
    void cellsAndRowsWithoutReferencesFollowEachOther() {
        Grid grid = read(
                SmallPackage.workbook("<row><c><v>1</v></c><c><v>2</v></c></row><row r=\"5\"><c r=\"C5\"><v>3</v></c>"
                        + "<c><v>4</v></c></row><row><c><v>5</v></c></row>"));

        assertThat(cell(grid, "B1").value()).isEqualTo(number("2"));
        assertThat(cell(grid, "D5").value()).isEqualTo(number("4"));
        assertThat(cell(grid, "A6").value()).isEqualTo(number("5"));
    }

    @Test
    void sharedStringsAreJoinedWithoutTheirReadings() {
        Grid grid = read(withRelation("sharedStrings", "sharedStrings.xml")
                .part(
                        "xl/sharedStrings.xml",
                        "<sst><si><t>一级</t></si><si><r><rPr><b/></rPr><t xml:space=\"preserve\">产出 </t></r><r><t>指标</t></r>"
                                + "<rPh sb=\"0\" eb=\"1\"><t>chan</t></rPh></si><si/><si><t>甲_x000D_\n乙&lt;&#20108;&#x4E09;&gt;</t></si></sst>")
                .part(
                        "xl/worksheets/sheet1.xml",
                        SmallPackage.sheetPart("<sheetData><row><c t=\"s\"><v>1</v></c><c t=\"s\"><v>2</v></c>"
                                + "<c t=\"s\"><v>3</v></c><c t=\"s\"><v>99</v></c></row></sheetData>")));

        assertThat(cell(grid, "A1").shown()).isEqualTo("产出 指标");
        assertThat(cell(grid, "B1").value()).isEqualTo(new CellValue.Text(""));
        assertThat(cell(grid, "C1").shown()).isEqualTo("甲\r\n乙<二三>");
        assertThat(cell(grid, "D1").value()).isEqualTo(new CellValue.Text(""));
    }

    @Test
    void numbersAreShownInTheirFormats() {
        Grid grid = read(withRelation("styles", "styles.xml")
                .part(
                        "xl/styles.xml",
                        "<styleSheet><numFmts><numFmt numFmtId=\"176\" formatCode=\"0.00&quot;分&quot;\"/></numFmts>"
                                + "<cellStyleXfs><xf numFmtId=\"9\"/></cellStyleXfs>"
                                + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"10\"/><xf numFmtId=\"176\"/></cellXfs></styleSheet>")
                .part(
                        "xl/worksheets/sheet1.xml",
                        SmallPackage.sheetPart("<sheetData><row><c s=\"0\"><v>0.95</v></c><c s=\"1\"><v>0.9566</v></c>"
                                + "<c s=\"2\"><v>9.57</v></c><c s=\"77\"><v>1</v></c></row></sheetData>")));

        assertThat(cell(grid, "A1")).extracting(Cell::shown, Cell::format).containsExactly("0.95", "General");
        assertThat(cell(grid, "B1")).extracting(Cell::shown, Cell::format).containsExactly("95.66%", "0.00%");
        assertThat(cell(grid, "C1")).extracting(Cell::shown, Cell::format).containsExactly("9.57分", "0.00\"分\"");
        assertThat(cell(grid, "D1")).extracting(Cell::shown, Cell::format).containsExactly("1", "General");
    }

    @Test
    void sharedFormulaIsSpeltOutForEveryCell() {
        Grid grid = read(SmallPackage.workbook(
                "<row r=\"1\"><c r=\"C1\"><f t=\"shared\" ref=\"C1:C3\" si=\"0\">A1*$B$1+SUM(A$1:A1)</f><v>1</v></c></row>"
                        + "<row r=\"2\"><c r=\"C2\"><f t=\"shared\" si=\"0\"/><v>2</v></c></row>"
                        + "<row r=\"3\"><c r=\"C3\"><f t=\"shared\" si=\"0\"/><v>3</v></c></row>"));

        assertThat(cell(grid, "C1").formula()).contains("A1*$B$1+SUM(A$1:A1)");
        assertThat(cell(grid, "C3").formula()).contains("A3*$B$1+SUM(A$1:A3)");
    }

    @Test
    void arrayFormulaBelongsToEveryCellOfItsArea() {
        Sheet sheet = read(SmallPackage.workbook(
                        "<row r=\"1\"><c r=\"A1\"><f t=\"array\" ref=\"A1:B2\">D1:E2*2</f><v>1</v></c>"
                                + "<c r=\"B1\"><v>2</v></c></row><row r=\"2\"><c r=\"B2\"><v>4</v></c><c r=\"C2\"><v>5</v></c></row>"))
                .sheets()
                .get(0);

        assertThat(sheet.arrays()).containsExactly(Area.of("A1:B2"));
        assertThat(sheet.cell(1, 1).formula()).contains("D1:E2*2");
        assertThat(sheet.cell(1, 2).formula()).isEmpty();
    }

    @Test
    void mergedAndHiddenAreTold() {
        Sheet sheet = read(SmallPackage.workbook("")
                        .part(
                                "xl/worksheets/sheet1.xml",
                                SmallPackage.sheetPart("<cols><col min=\"2\" max=\"3\" hidden=\"1\"/></cols><sheetData>"
                                        + "<row r=\"4\" hidden=\"true\"><c r=\"A4\"><v>1</v></c></row></sheetData><mergeCells>"
                                        + "<mergeCell ref=\"A1:C2\"/><mergeCell ref=\"E5:D4\"/><mergeCell ref=\"F1\"/>"
                                        + "<mergeCell ref=\"?\"/></mergeCells>")))
                .sheets()
                .get(0);

        assertThat(sheet.merged()).containsExactly(Area.of("A1:C2"), Area.of("D4:E5"));
        assertThat(sheet.isColumnHidden(1)).isTrue();
        assertThat(sheet.isColumnHidden(3)).isFalse();
        assertThat(sheet.isRowHidden(3)).isTrue();
    }

    @Test
    void sheetsComeInTheOrderOfTheirTabs() {
        Grid grid = read(SmallPackage.workbook("")
                .part(
                        "xl/workbook.xml",
                        SmallPackage.workbookPart(
                                "<sheet name=\"图\" r:id=\"rId3\"/><sheet name=\"乙\" state=\"veryHidden\" r:id=\"rId2\"/>"
                                        + "<sheet name=\"甲\" r:id=\"rId1\"/></sheets><sheets>"))
                .part(
                        "xl/_rels/workbook.xml.rels",
                        SmallPackage.relations(
                                "rId1",
                                "worksheet",
                                "/xl/worksheets/sheet1.xml",
                                "rId2",
                                "worksheet",
                                "..\\xl\\Worksheets\\SHEET2.xml",
                                "rId3",
                                "chartsheet",
                                "chartsheets/sheet1.xml"))
                .part("xl/worksheets/sheet2.xml", SmallPackage.sheetPart("<sheetData/>")));

        assertThat(grid.sheets())
                .extracting(Sheet::name, Sheet::isHidden)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("乙", true),
                        org.assertj.core.groups.Tuple.tuple("甲", false));
    }

    @Test
    void definedNamesKnowTheirSheet() {
        Grid grid = read(
                SmallPackage.workbook("")
                        .part(
                                "xl/workbook.xml",
                                SmallPackage.workbookPart(
                                        "<sheet name=\"自评表\" r:id=\"rId1\"/></sheets><definedNames>"
                                                + "<definedName name=\"得分\">自评表!$A$1</definedName>"
                                                + "<definedName name=\"区\" localSheetId=\"0\">自评表!$A$1:$A$9</definedName>"
                                                + "<definedName name=\"失\" localSheetId=\"7\">x</definedName></definedNames><sheets>")));

        assertThat(grid.names())
                .containsExactly(
                        new DefinedName("得分", Optional.empty(), "自评表!$A$1"),
                        new DefinedName("区", Optional.of("自评表"), "自评表!$A$1:$A$9"));
    }

    @Test
    void anyPrefixAndAnyEncodingIsUnderstood() {
        String sheet = "<?xml version='1.0' encoding='UTF-16'?><!-- 注 --><x:worksheet xmlns:x='" + SmallPackage.MAIN
                + "'><x:sheetData><x:row r='1'><x:c r='A1' t='inlineStr'><x:is><x:t><![CDATA[甲<乙]]></x:t></x:is></x:c>"
                + "<x:c r=\"B1\" t=\"str\"><x:v>a<!-- b -->c&amp;d</x:v></x:c></x:row></x:sheetData></x:worksheet>";
        Grid grid = read(
                SmallPackage.workbook("").part("xl/worksheets/sheet1.xml", sheet.getBytes(StandardCharsets.UTF_16)));

        assertThat(cell(grid, "A1").shown()).isEqualTo("甲<乙");
        assertThat(cell(grid, "B1").shown()).isEqualTo("ac&d");
    }

    @Test
    void macrosMakeAnotherFormat() {
        byte[] bytes = SmallPackage.workbook("")
                .part(
                        "[Content_Types].xml",
                        "<Types><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/XL/workbook.xml\""
                                + " ContentType=\"application/vnd.ms-excel.sheet.macroEnabled.main+xml\"/></Types>")
                .bytes();

        assertThat(open(bytes).format()).isEqualTo(FileFormat.XLSM);
        assertThat(open(SmallPackage.workbook("").bytes()).format()).isEqualTo(FileFormat.XLSX);
    }

    @Test
    void originalIsKeptToTheByte() {
        byte[] bytes = SmallPackage.workbook("").bytes();

        assertThat(open(bytes).original()).isEqualTo(bytes);
    }

    private static SmallPackage withRelation(String kind, String target) {
        return SmallPackage.workbook("")
                .part(
                        "xl/_rels/workbook.xml.rels",
                        SmallPackage.relations("rId1", "worksheet", "worksheets/sheet1.xml", "rId2", kind, target));
    }

    private static CellValue number(String number) {
        return new CellValue.Number(new BigDecimal(number));
    }

    private static Cell cell(Grid grid, String a1) {
        return grid.cell(CellAddress.of("自评表", a1));
    }

    private Grid read(SmallPackage source) {
        return open(source.bytes()).grid();
    }

    private WorkbookFile open(byte[] bytes) {
        try {
            Opening opening = WorkbookFile.open(Files.write(folder.resolve("自评表.xlsx"), bytes));
            assertThat(opening).isInstanceOf(Opening.Opened.class);
            return ((Opening.Opened) opening).file();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
