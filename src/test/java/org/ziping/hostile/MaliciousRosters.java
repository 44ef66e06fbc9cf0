package org.ziping.hostile;

import static org.ziping.hostile.MaliciousWorkbooks.blanks;
import static org.ziping.hostile.Package.SHEET;
import static org.ziping.hostile.Package.STRINGS;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/** Rosters made malicious, by what was done to them. */
final class MaliciousRosters {

    private static final String NAMESPACE = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String HEAD = "<row r=\"1\">" + cell("单位") + cell("邮箱") + "</row>";

    private MaliciousRosters() {}

    static Map<String, byte[]> all() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        BiConsumer<String, Package> all = (name, made) -> files.put(name + ".xlsx", made.bytes());
        all.accept("untouched", roster(row("示例区体育局", "a@example.cn")));
        all.accept("no-roster", Package.form());
        all.accept("bomb", roster("").with(SHEET, blanks(200)));
        all.accept(
                "bomb-in-strings",
                roster("")
                        .with(STRINGS, "<sst " + NAMESPACE + "><si><t>" + "x".repeat(60_000_000) + "</t></si></sst>"));
        all.accept(
                "strings-many",
                roster("").with(STRINGS, "<sst " + NAMESPACE + ">" + "<si><t>字</t></si>".repeat(1_000_000) + "</sst>"));
        all.accept("rows-many", roster(row("示例区体育局", "a@example.cn").repeat(300_000)));
        all.accept("cells-many", roster("<row>" + cell("").repeat(500_000) + "</row>"));
        all.accept(
                "row-last",
                roster("<row r=\"1048576\"><c r=\"XFD1048576\" t=\"inlineStr\"><is><t>x</t></is></c></row>"));
        all.accept("row-beyond", roster("<row r=\"99999999999\"><c r=\"ZZZZZ9\"><v>1</v></c></row>"));
        all.accept(
                "laughs",
                roster("")
                        .with(
                                SHEET,
                                "<!DOCTYPE x [<!ENTITY a \"" + "ha".repeat(5_000) + "\"><!ENTITY b \""
                                        + "&a;".repeat(5_000) + "\">]><worksheet " + NAMESPACE + "><sheetData>" + HEAD
                                        + row("&b;", "") + "</sheetData></worksheet>"));
        all.accept(
                "outside",
                roster("")
                        .with(
                                SHEET,
                                "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><worksheet " + NAMESPACE
                                        + "><sheetData>" + HEAD + row("&a;", "") + "</sheetData></worksheet>"));
        all.accept(
                "remote",
                roster("")
                        .with(SHEET, "<!DOCTYPE x SYSTEM \"http://127.0.0.1:9/x.dtd\"><worksheet " + NAMESPACE + "/>"));
        all.accept("column-beyond", roster("<row r=\"2\"><c r=\"A" + "r".repeat(47) + "2\"><v>1</v></c></row>"));
        all.accept("deep", roster("<row>".repeat(300_000)));
        all.accept("climbing", roster("").with("../../ziping-evil.txt", "evil"));
        all.accept(
                "formula",
                roster("<row r=\"2\"><c><f>WEBSERVICE(\"http://127.0.0.1:9/\")</f></c>" + cell("=cmd|'/C calc'!A0")
                        + "</row>"));
        all.accept("address-long", roster(row("示例区体育局", "a".repeat(1_000_000) + "@example.cn")));
        all.accept("addresses-many", roster(row("示例区体育局", "a@example.cn;".repeat(20_000))));
        all.accept("address-with-header", roster(row("示例区体育局", "a@example.cn&#13;&#10;Bcc: b@example.cn")));
        return files;
    }

    /** A roster of these rows below its head. */
    static Package roster(String rows) {
        return Package.form()
                .with(SHEET, "<worksheet " + NAMESPACE + "><sheetData>" + HEAD + rows + "</sheetData></worksheet>");
    }

    private static String row(String... words) {
        return "<row>" + cell(words[0]) + cell(words[1]) + "</row>";
    }

    private static String cell(String words) {
        return "<c t=\"inlineStr\"><is><t>" + words + "</t></is></c>";
    }
}
