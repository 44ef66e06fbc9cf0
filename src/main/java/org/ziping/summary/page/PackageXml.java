package org.ziping.summary.page;

import java.util.List;
import org.ziping.workbook.patch.Escapes;

/** The parts of a workbook that say which other parts there are. */
final class PackageXml {

    static final String START = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    static final String KINDS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String LINKS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.";

    private final List<Page> pages;

    PackageXml(List<Page> pages) {
        this.pages = pages;
    }

    String types() {
        StringBuilder xml = new StringBuilder(START).append("<Types xmlns=\"" + TYPES + "\">");
        xml.append("<Default Extension=\"rels\" ContentType=\"")
                .append("application/vnd.openxmlformats-package.relationships+xml\"/>");
        xml.append("<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        type(xml, "workbook.xml", "spreadsheetml.sheet.main");
        type(xml, "styles.xml", "spreadsheetml.styles");
        type(xml, "theme/theme1.xml", "theme");
        int charts = 0;
        int canvases = 0;
        for (int sheet = 1; sheet <= pages.size(); sheet++) {
            type(xml, "worksheets/sheet" + sheet + ".xml", "spreadsheetml.worksheet");
            List<Placement> placements = pages.get(sheet - 1).charts();
            if (!placements.isEmpty()) {
                type(xml, "drawings/drawing" + ++canvases + ".xml", "drawing");
            }
            for (int chart = 0; chart < placements.size(); chart++) {
                type(xml, "charts/chart" + ++charts + ".xml", "drawingml.chart");
            }
        }
        return xml.append("</Types>").toString();
    }

    String workbook() {
        StringBuilder xml = new StringBuilder(START);
        xml.append("<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + KINDS + "\"><sheets>");
        for (int sheet = 1; sheet <= pages.size(); sheet++) {
            xml.append("<sheet name=\"").append(Escapes.xml(pages.get(sheet - 1).name()));
            xml.append("\" sheetId=\"")
                    .append(sheet)
                    .append("\" r:id=\"rId")
                    .append(sheet)
                    .append("\"/>");
        }
        xml.append("</sheets>");
        names(xml);
        return xml.append("</workbook>").toString();
    }

    private void names(StringBuilder xml) {
        int before = xml.length();
        for (int sheet = 0; sheet < pages.size(); sheet++) {
            Page page = pages.get(sheet);
            if (page.printing().repeated().isPresent()) {
                int row = page.printing().repeated().get() + 1;
                xml.append("<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"")
                        .append(sheet);
                xml.append("\">'")
                        .append(Escapes.xml(page.name()))
                        .append("'!$")
                        .append(row);
                xml.append(":$").append(row).append("</definedName>");
            }
        }
        if (xml.length() > before) {
            xml.insert(before, "<definedNames>").append("</definedNames>");
        }
    }

    String relationships() {
        StringBuilder xml = new StringBuilder(START).append("<Relationships xmlns=\"" + LINKS + "\">");
        for (int sheet = 1; sheet <= pages.size(); sheet++) {
            relationship(xml, sheet, "worksheet", "worksheets/sheet" + sheet + ".xml");
        }
        relationship(xml, pages.size() + 1, "styles", "styles.xml");
        relationship(xml, pages.size() + 2, "theme", "theme/theme1.xml");
        return xml.append("</Relationships>").toString();
    }

    static String start() {
        StringBuilder xml = new StringBuilder(START).append("<Relationships xmlns=\"" + LINKS + "\">");
        relationship(xml, 1, "officeDocument", "xl/workbook.xml");
        return xml.append("</Relationships>").toString();
    }

    /** From a sheet to the part that says where its charts lie. */
    static String toCanvas(int canvas) {
        StringBuilder xml = new StringBuilder(START).append("<Relationships xmlns=\"" + LINKS + "\">");
        relationship(xml, 1, "drawing", "../drawings/drawing" + canvas + ".xml");
        return xml.append("</Relationships>").toString();
    }

    /** From there to the charts, so many from the first. */
    static String toCharts(int first, int count) {
        StringBuilder xml = new StringBuilder(START).append("<Relationships xmlns=\"" + LINKS + "\">");
        for (int chart = 0; chart < count; chart++) {
            relationship(xml, chart + 1, "chart", "../charts/chart" + (first + chart) + ".xml");
        }
        return xml.append("</Relationships>").toString();
    }

    private static void type(StringBuilder xml, String part, String type) {
        xml.append("<Override PartName=\"/xl/").append(part).append("\" ContentType=\"" + TYPE);
        xml.append(type).append("+xml\"/>");
    }

    private static void relationship(StringBuilder xml, int number, String kind, String target) {
        xml.append("<Relationship Id=\"rId").append(number).append("\" Type=\"" + KINDS + "/");
        xml.append(kind).append("\" Target=\"").append(target).append("\"/>");
    }
}
