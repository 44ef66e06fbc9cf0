package org.ziping.report.template;

/**
 * The styles of an official document (GB/T 9704): title 小标宋 二号, headings 黑体, 楷体, 仿宋 三号, text 仿宋 三号 on a fixed pitch of
 * 29 points. The headings carry the names by which every Word knows them (标题 1 in a Chinese one).
 */
final class StyleSheet {

    private static final String DEFAULTS = """
            <w:docDefaults><w:rPrDefault><w:rPr>%s<w:sz w:val="32"/><w:szCs w:val="32"/>\
            <w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>
            """.formatted(font("仿宋_GB2312"));

    private static final String TABLE = """
            <w:style w:type="table" w:default="1" w:styleId="ac"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/>\
            <w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>\
            <w:top w:w="0" w:type="dxa"/><w:left w:w="57" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="57" w:type="dxa"/>\
            </w:tblCellMar></w:tblPr></w:style>\
            <w:style w:type="table" w:styleId="aa"><w:name w:val="Table Grid"/><w:basedOn w:val="ac"/><w:tblPr><w:tblBorders>\
            <w:top w:val="single" w:sz="8" w:space="0" w:color="auto"/><w:left w:val="single" w:sz="8" w:space="0" w:color="auto"/>\
            <w:bottom w:val="single" w:sz="8" w:space="0" w:color="auto"/><w:right w:val="single" w:sz="8" w:space="0" w:color="auto"/>\
            <w:insideH w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:insideV w:val="single" w:sz="4" w:space="0" w:color="auto"/>\
            </w:tblBorders></w:tblPr></w:style>""";

    static final String XML = "<w:styles %s>" + DEFAULTS
            + style(
                            "a",
                            "Normal",
                            "",
                            "<w:widowControl w:val=\"0\"/><w:spacing w:line=\"580\" w:lineRule=\"exact\"/><w:jc w:val=\"both\"/>",
                            "仿宋_GB2312",
                            "")
                    .replace("w:type=\"paragraph\" ", "w:type=\"paragraph\" w:default=\"1\" ")
            + heading(1, "黑体", "<w:b w:val=\"0\"/>")
            + heading(2, "楷体_GB2312", "<w:b w:val=\"0\"/>")
            + heading(3, "仿宋_GB2312", "<w:b/>")
            + style(
                    "a3",
                    "Title",
                    "a5",
                    "<w:spacing w:line=\"760\" w:lineRule=\"exact\"/><w:jc w:val=\"center\"/>",
                    "方正小标宋简体",
                    "<w:sz w:val=\"44\"/><w:szCs w:val=\"44\"/>")
            + style("a4", "封面", "", "<w:jc w:val=\"center\"/>", "仿宋_GB2312", "")
            + style("a5", "报告正文", "", "<w:ind w:firstLineChars=\"200\" w:firstLine=\"640\"/>", "仿宋_GB2312", "")
            + style(
                    "a6",
                    "表题",
                    "",
                    "<w:keepNext/><w:spacing w:before=\"120\" w:after=\"60\"/><w:jc w:val=\"center\"/>",
                    "黑体",
                    "<w:sz w:val=\"28\"/><w:szCs w:val=\"28\"/>")
            + style(
                    "a7",
                    "图",
                    "",
                    "<w:spacing w:before=\"120\" w:after=\"120\" w:line=\"240\" w:lineRule=\"auto\"/><w:jc w:val=\"center\"/>",
                    "仿宋_GB2312",
                    "")
            + style(
                    "a8",
                    "表头",
                    "",
                    "<w:keepNext/><w:spacing w:line=\"240\" w:lineRule=\"auto\"/><w:jc w:val=\"center\"/>",
                    "黑体",
                    "<w:sz w:val=\"21\"/><w:szCs w:val=\"21\"/>")
            + style(
                    "a9",
                    "表格文字",
                    "",
                    "<w:spacing w:line=\"240\" w:lineRule=\"auto\"/><w:jc w:val=\"center\"/>",
                    "仿宋_GB2312",
                    "<w:sz w:val=\"21\"/><w:szCs w:val=\"21\"/>")
            + style(
                    "ab",
                    "footer",
                    "",
                    "<w:spacing w:line=\"240\" w:lineRule=\"auto\"/>",
                    "宋体",
                    "<w:sz w:val=\"28\"/><w:szCs w:val=\"28\"/>")
            + TABLE + "</w:styles>";

    private StyleSheet() {}

    private static String heading(int level, String font, String weight) {
        String paragraph =
                "<w:keepNext/><w:keepLines/><w:ind w:firstLineChars=\"200\" w:firstLine=\"640\"/><w:outlineLvl w:val=\""
                        + (level - 1) + "\"/>";
        return style(String.valueOf(level), "heading " + level, "a5", paragraph, font, weight);
    }

    private static String style(String id, String name, String next, String paragraph, String font, String letters) {
        boolean isBase = id.equals("a");
        boolean isOurs = name.codePointAt(0) > 0x7f;
        return "<w:style w:type=\"paragraph\" " + (isOurs ? "w:customStyle=\"1\" " : "") + "w:styleId=\"" + id
                + "\"><w:name w:val=\"" + name + "\"/>" + (isBase ? "" : "<w:basedOn w:val=\"a\"/>")
                + (next.isEmpty() ? "" : "<w:next w:val=\"" + next + "\"/>") + "<w:qFormat/><w:pPr>" + paragraph
                + "</w:pPr><w:rPr>" + font(font) + letters + "</w:rPr></w:style>";
    }

    private static String font(String name) {
        return "<w:rFonts w:ascii=\"%1$s\" w:hAnsi=\"%1$s\" w:eastAsia=\"%1$s\" w:cs=\"%1$s\"/>".formatted(name);
    }
}
