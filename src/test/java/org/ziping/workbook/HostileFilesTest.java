package org.ziping.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files made to break a reader end in one sentence, in a process that has 256 megabytes. */
class HostileFilesTest {

    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String MARKS = "<>\"'&/= 09AZ?!-[]\0\u00ff";
    private static final String BROKEN = "已损坏（工作表“自评表”读不出来），请在 Excel 或 WPS 中打开修复后另存";
    private static final String REMEDY = "，请删去无关的工作表、图片和空白行列后再交";

    @TempDir
    Path folder;

    @Test
    void eachEndsInOneSentence() throws IOException, InterruptedException {
        write("01", sheet("<sheetData><row>" + "<c/>".repeat(10_000_000) + "</row></sheetData>"));
        write("02", sheet("<sheetData>" + "<row><c><v>1</v></c></row>".repeat(1_000_000) + "</sheetData>"));
        write("03", SmallPackage.workbook("").part("docProps/bomb.xml", blanks(200)));
        write("04", SmallPackage.workbook("").part(SHEET, blanks(70)));
        write("05", SmallPackage.workbook("").part("xl/_rels/workbook.xml.rels", blanks(9)));
        write(
                "06",
                SmallPackage.workbook("")
                        .part(
                                SHEET,
                                "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]>"
                                        + "<worksheet><sheetData><row><c t=\"str\"><v>&b;</v></c></row></sheetData></worksheet>"));
        write("07", SmallPackage.workbook("<row><c t=\"str\"><v>&b;</v></c></row>"));
        write("08", sheet("<a>".repeat(1_000_000)));
        write("09", sheet("<sheetData><row r=\"999999999\"><c><v>1</v></c></row></sheetData>"));
        write("10", sheet("<sheetData><row><c r=\"ZZZZ1\"><v>1</v></c></row></sheetData>"));
        write("11", sheet("<x " + "a=\"1\" ".repeat(1_000_000) + "/>"));
        write("12", sheet("<sheetData><row>" + "<c/>".repeat(16_385) + "</row></sheetData>"));
        write("13", sheet("<mergeCells>" + "<mergeCell ref=\"A1:XFD1048576\"/>".repeat(100_000) + "</mergeCells>"));
        write("14", sheet("<mergeCells>" + "<mergeCell ref=\"A1:B2\"/>".repeat(200_000) + "</mergeCells>"));
        write(
                "15",
                sheet("<cols>" + "<col min=\"1\" max=\"16384\" hidden=\"1\"/>".repeat(500_000)
                        + "</cols><sheetData/><mergeCells><mergeCell ref=\"A1:XFD1048576\"/></mergeCells>"));
        write(
                "16",
                sheet("<sheetData><row><c><f t=\"shared\" si=\"0\">" + "A1+".repeat(2_500) + "1</f></c>"
                        + "<c><f t=\"shared\" si=\"0\"/></c>".repeat(16_000) + "</row></sheetData>"));
        write(
                "17",
                sheet("<sheetData><row><c><f t=\"array\" ref=\"A1:XFD1048576\">1</f></c>"
                        + "<c><f t=\"array\" ref=\"A1:XFD1048576\">1</f></c>".repeat(16_000) + "</row></sheetData>"));
        write(
                "18",
                sheet("<sheetData><row><c><v>1E999999999</v></c><c><v>" + "9".repeat(1_000_000)
                        + "</v></c></row></sheetData>"));
        write(
                "19",
                formats(
                        "<numFmts><numFmt numFmtId=\"200\" formatCode=\"" + "0".repeat(250) + "\"/></numFmts>"
                                + "<cellXfs><xf numFmtId=\"200\"/></cellXfs>",
                        "<row>" + "<c><v>1</v></c>".repeat(15_000) + "</row>"));
        write("20", formats("<cellXfs>" + "<xf numFmtId=\"200\" xfId=\"0\"/>".repeat(64_000) + "</cellXfs>", ""));
        write(
                "21",
                SmallPackage.workbook("")
                        .part(
                                "_rels/.rels",
                                "<Relationships><Relationship Id=\"a\" Type=\"x/officeDocument\""
                                        + " Target=\"file:///etc/passwd\"/></Relationships>"));

        assertThat(CorpusScan.run(folder))
                .containsExactly(
                        "01.xlsx 文件“01.xlsx”" + BROKEN,
                        "02.xlsx 文件“02.xlsx”过大（单元格超过50万个）" + REMEDY,
                        "03.xlsx opened",
                        "04.xlsx 文件“04.xlsx”过大（解压后有部件超过64MB）" + REMEDY,
                        "05.xlsx 文件“05.xlsx”过大（解压后有部件超过8MB）" + REMEDY,
                        "06.xlsx 文件“06.xlsx”" + BROKEN,
                        "07.xlsx 文件“07.xlsx”" + BROKEN,
                        "08.xlsx 文件“08.xlsx”" + BROKEN,
                        "09.xlsx 文件“09.xlsx”" + BROKEN,
                        "10.xlsx 文件“10.xlsx”" + BROKEN,
                        "11.xlsx 文件“11.xlsx”" + BROKEN,
                        "12.xlsx 文件“12.xlsx”" + BROKEN,
                        "13.xlsx 文件“13.xlsx”过大（合并单元格过多）" + REMEDY,
                        "14.xlsx 文件“14.xlsx”过大（合并单元格过多）" + REMEDY,
                        "15.xlsx opened",
                        "16.xlsx 文件“16.xlsx”过大（公式和数字展开后超过3000万字）" + REMEDY,
                        "17.xlsx 文件“17.xlsx”过大（数组公式超过1000个）" + REMEDY,
                        "18.xlsx opened",
                        "19.xlsx opened",
                        "20.xlsx opened",
                        "21.xlsx 文件“21.xlsx”已损坏（工作表目录读不出来），请在 Excel 或 WPS 中打开修复后另存");
    }

    @Test
    void noByteChangedCanBreakTheReader() throws IOException, InterruptedException {
        byte[] whole = SmallPackage.workbook("<row><c t=\"str\"><v>自评</v></c><c><v>95.66</v></c></row>".repeat(3))
                .bytes();
        java.util.Random random = new java.util.Random(20231231);
        for (int i = 0; i < 400; i++) {
            byte[] broken = i % 4 == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
            for (int change = 0; change < 1 + i % 3 && broken.length > 0; change++) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
            }
            Files.write(folder.resolve(i + ".xlsx"), broken);
        }

        assertThat(CorpusScan.run(folder)).hasSize(400).noneMatch(line -> line.contains(" fault "));
    }

    @Test
    void noPlaceOfASheetCanBreakTheReader() throws IOException, InterruptedException {
        byte[] sheet = SmallPackage.sheetPart(
                        "<cols><col min=\"1\" max=\"2\" hidden=\"1\"/></cols><sheetData><row r=\"1\">"
                                + "<c r=\"A1\" s=\"1\" t=\"str\"><f t=\"shared\" si=\"0\" ref=\"A1:A2\">B1&amp;\"x\"</f><v>自评</v></c>"
                                + "<c r=\"B1\" t=\"inlineStr\"><is><r><t>a</t></r></is></c></row></sheetData>"
                                + "<mergeCells><mergeCell ref=\"A3:B4\"/></mergeCells>")
                .getBytes(StandardCharsets.UTF_8);
        java.util.Random random = new java.util.Random(20231231);
        for (int i = 0; i < 400; i++) {
            byte[] broken = sheet.clone();
            broken[random.nextInt(broken.length)] = (byte) MARKS.charAt(random.nextInt(MARKS.length()));
            Files.write(
                    folder.resolve(i + ".xlsx"),
                    SmallPackage.workbook("").part(SHEET, broken).bytes());
        }

        List<String> told = CorpusScan.run(folder);

        assertThat(told).hasSize(400).noneMatch(line -> line.contains(" fault "));
        assertThat(told).anyMatch(line -> line.endsWith("opened")).anyMatch(line -> line.endsWith(BROKEN));
    }

    private void write(String number, SmallPackage hostile) throws IOException {
        Files.write(folder.resolve(number + ".xlsx"), hostile.bytes());
    }

    private static SmallPackage sheet(String inside) {
        return SmallPackage.workbook("").part(SHEET, SmallPackage.sheetPart(inside));
    }

    private static SmallPackage formats(String styles, String rows) {
        return SmallPackage.workbook(rows)
                .part(
                        "xl/_rels/workbook.xml.rels",
                        SmallPackage.relations(
                                "rId1", "worksheet", "worksheets/sheet1.xml", "rId2", "styles", "styles.xml"))
                .part("xl/styles.xml", "<styleSheet>" + styles + "</styleSheet>");
    }

    private static byte[] blanks(int megabytes) {
        byte[] blanks = new byte[megabytes << 20];
        Arrays.fill(blanks, (byte) ' ');
        return blanks;
    }
}
