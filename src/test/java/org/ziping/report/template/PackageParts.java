package org.ziping.report.template;

import java.util.LinkedHashMap;
import java.util.Map;

/** The parts of a Word document around its body: page, fonts, styles, page numbers. */
final class PackageParts {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String WORD = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static final String LINKS =
            "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

    private PackageParts() {}

    static Map<String, String> around(String body) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", HEAD + TYPES);
        parts.put("_rels/.rels", HEAD + ROOT);
        parts.put("docProps/core.xml", HEAD + CORE);
        parts.put("docProps/app.xml", HEAD + APP);
        parts.put("word/document.xml", HEAD + document(body));
        parts.put("word/_rels/document.xml.rels", HEAD + RELATIONS);
        parts.put("word/styles.xml", HEAD + StyleSheet.XML.formatted(WORD));
        parts.put("word/settings.xml", HEAD + SETTINGS.formatted(WORD));
        parts.put("word/fontTable.xml", HEAD + FONTS.formatted(WORD));
        parts.put(
                "word/footer1.xml",
                HEAD + footer("<w:jc w:val=\"right\"/>", "<w:ind w:rightChars=\"100\" w:right=\"280\"/>"));
        parts.put(
                "word/footer2.xml",
                HEAD + footer("<w:jc w:val=\"left\"/>", "<w:ind w:leftChars=\"100\" w:left=\"280\"/>"));
        parts.put(
                "word/footer3.xml",
                HEAD + "<w:ftr " + WORD + "><w:p><w:pPr><w:pStyle w:val=\"ab\"/></w:pPr></w:p></w:ftr>");
        return parts;
    }

    /** A4 with the margins of official documents; the cover shows no number. */
    private static String document(String body) {
        return "<w:document " + WORD + " " + LINKS + "><w:body>" + body + """
                <w:sectPr>\
                <w:footerReference w:type="default" r:id="rId4"/>\
                <w:footerReference w:type="even" r:id="rId5"/>\
                <w:footerReference w:type="first" r:id="rId6"/>\
                <w:pgSz w:w="11906" w:h="16838"/>\
                <w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1588" w:header="851" w:footer="1418" w:gutter="0"/>\
                <w:cols w:space="425"/><w:titlePg/>\
                </w:sectPr></w:body></w:document>""";
    }

    private static String footer(String alignment, String indent) {
        return "<w:ftr " + WORD + "><w:p><w:pPr><w:pStyle w:val=\"ab\"/>" + indent + alignment + "</w:pPr>" + """
                <w:r><w:t xml:space="preserve">— </w:t></w:r>\
                <w:r><w:fldChar w:fldCharType="begin"/></w:r>\
                <w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>\
                <w:r><w:fldChar w:fldCharType="separate"/></w:r>\
                <w:r><w:t>1</w:t></w:r>\
                <w:r><w:fldChar w:fldCharType="end"/></w:r>\
                <w:r><w:t xml:space="preserve"> —</w:t></w:r></w:p></w:ftr>""";
    }

    private static final String TYPES = """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
            <Default Extension="xml" ContentType="application/xml"/>
            <Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>
            <Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/>
            <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
            <Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/>
            <Override PartName="/word/settings.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml"/>
            <Override PartName="/word/fontTable.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml"/>
            <Override PartName="/word/footer1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/>
            <Override PartName="/word/footer2.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/>
            <Override PartName="/word/footer3.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/>
            </Types>
            """;

    private static final String ROOT = """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
            <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>
            <Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>
            <Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/extended-properties" Target="docProps/app.xml"/>
            </Relationships>
            """;

    private static final String CORE = """
            <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
            xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" \
            xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>绩效自评报告</dc:title>\
            <dc:creator>ziping</dc:creator></cp:coreProperties>
            """;

    private static final String APP = """
            <Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">\
            <Application>ziping</Application></Properties>
            """;

    private static final String RELATIONS = """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
            <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>
            <Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/settings" Target="settings.xml"/>
            <Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/fontTable" Target="fontTable.xml"/>
            <Relationship Id="rId4" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footer" Target="footer1.xml"/>
            <Relationship Id="rId5" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footer" Target="footer2.xml"/>
            <Relationship Id="rId6" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footer" Target="footer3.xml"/>
            </Relationships>
            """;

    private static final String SETTINGS = """
            <w:settings %s><w:zoom w:percent="100"/><w:evenAndOddHeaders/>\
            <w:characterSpacingControl w:val="compressPunctuation"/>\
            <w:compat><w:useFELayout/><w:compatSetting w:name="compatibilityMode" \
            w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>\
            <w:themeFontLang w:val="en-US" w:eastAsia="zh-CN"/></w:settings>
            """;

    /** Where an official font is not installed, the system's font of the same kind stands in for it. */
    private static final String FONTS = """
            <w:fonts %s>\
            <w:font w:name="仿宋_GB2312"><w:altName w:val="仿宋"/><w:charset w:val="86"/><w:family w:val="modern"/></w:font>\
            <w:font w:name="楷体_GB2312"><w:altName w:val="楷体"/><w:charset w:val="86"/><w:family w:val="modern"/></w:font>\
            <w:font w:name="黑体"><w:altName w:val="SimHei"/><w:charset w:val="86"/><w:family w:val="modern"/></w:font>\
            <w:font w:name="宋体"><w:altName w:val="SimSun"/><w:charset w:val="86"/><w:family w:val="auto"/></w:font>\
            <w:font w:name="方正小标宋简体"><w:altName w:val="宋体"/><w:charset w:val="86"/><w:family w:val="auto"/></w:font>\
            </w:fonts>
            """;
}
