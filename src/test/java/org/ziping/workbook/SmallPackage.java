package org.ziping.workbook;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** A package written part by part, so that a test can write what no library would. */
final class SmallPackage {

    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private SmallPackage() {}

    static SmallPackage empty() {
        return new SmallPackage();
    }

    /** A workbook with one sheet called 自评表 that holds these rows. */
    static SmallPackage workbook(String rows) {
        return empty().part(
                        "[Content_Types].xml",
                        "<Types><Default Extension=\"xml\" ContentType=\"" + TYPE + "\"/></Types>")
                .part("_rels/.rels", relations("rId1", "officeDocument", "xl/workbook.xml"))
                .part("xl/_rels/workbook.xml.rels", relations("rId1", "worksheet", "worksheets/sheet1.xml"))
                .part("xl/workbook.xml", workbookPart("<sheet name=\"自评表\" sheetId=\"1\" r:id=\"rId1\"/>"))
                .part("xl/worksheets/sheet1.xml", sheetPart("<sheetData>" + rows + "</sheetData>"));
    }

    static String relations(String... idKindTarget) {
        StringBuilder xml = new StringBuilder("<Relationships>");
        for (int i = 0; i < idKindTarget.length; i += 3) {
            xml.append("<Relationship Id=\"" + idKindTarget[i] + "\" Type=\"" + RELATION + "/" + idKindTarget[i + 1]
                    + "\" Target=\"" + idKindTarget[i + 2] + "\"/>");
        }
        return xml.append("</Relationships>").toString();
    }

    static String workbookPart(String sheets) {
        return "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATION + "\"><sheets>" + sheets
                + "</sheets></workbook>";
    }

    static String sheetPart(String inside) {
        return "<worksheet xmlns=\"" + MAIN + "\">" + inside + "</worksheet>";
    }

    SmallPackage part(String name, String text) {
        return part(name, text.getBytes(StandardCharsets.UTF_8));
    }

    SmallPackage part(String name, byte[] bytes) {
        parts.put(name, bytes);
        return this;
    }

    byte[] bytes() {
        return RawBook.of(parts).bytes();
    }
}
