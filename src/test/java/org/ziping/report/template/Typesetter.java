package org.ziping.report.template;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A manuscript as the body of a Word document. Each line is a paragraph, its first word its style:
 *
 * <pre>
 * # ## ###     headings                  !title !cover !caption !figure   other styles
 * !space n     n empty lines             !newpage                         a heading of level 1 on a new page
 * !table a|b|c with widths, then the heads and the row of tags
 * «…»          marked yellow, within a line
 * </pre>
 */
final class Typesetter {

    private static final Map<String, String> STYLES =
            Map.of("#", "1", "##", "2", "###", "3", "!title", "a3", "!cover", "a4", "!caption", "a6", "!figure", "a7");
    private static final Pattern MARKED = Pattern.compile("«(.*?)»");
    private static final String BODY = "a5";

    private final StringBuilder xml = new StringBuilder();

    String set(String manuscript) {
        List<String> lines = manuscript.lines().filter(line -> !line.isBlank()).toList();
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at);
            String mark = line.contains(" ") ? line.substring(0, line.indexOf(' ')) : line;
            String rest = line.substring(Math.min(line.length(), mark.length() + 1));
            switch (mark) {
                case "!space" -> "x".repeat(Integer.parseInt(rest)).chars().forEach(any -> paragraph("a4", "", ""));
                case "!newpage" -> paragraph("1", "<w:pageBreakBefore/>", rest);
                case "!table" ->
                    table(
                            rest.split("\\|"),
                            lines.get(++at).split("\\|"),
                            lines.get(++at).split("\\|"));
                default -> {
                    boolean styled = STYLES.containsKey(mark);
                    paragraph(styled ? STYLES.get(mark) : BODY, "", styled ? rest : line);
                }
            }
        }
        return xml.toString();
    }

    private void paragraph(String style, String properties, String text) {
        xml.append("<w:p><w:pPr><w:pStyle w:val=\"").append(style).append("\"/>");
        xml.append(properties).append("</w:pPr>");
        Matcher marked = MARKED.matcher(text);
        int from = 0;
        while (marked.find()) {
            run("", text.substring(from, marked.start()));
            run("<w:rPr><w:highlight w:val=\"yellow\"/></w:rPr>", marked.group(1));
            from = marked.end();
        }
        run("", text.substring(from));
        xml.append("</w:p>");
    }

    private void run(String properties, String text) {
        if (!text.isEmpty()) {
            xml.append("<w:r>").append(properties).append("<w:t xml:space=\"preserve\">");
            xml.append(text).append("</w:t></w:r>");
        }
    }

    /** A head that every page repeats, and a row that no page cuts. */
    private void table(String[] widths, String[] heads, String[] tags) {
        xml.append("<w:tbl><w:tblPr><w:tblStyle w:val=\"aa\"/><w:tblW w:w=\"")
                .append(List.of(widths).stream().mapToInt(Integer::parseInt).sum())
                .append(
                        "\" w:type=\"dxa\"/><w:jc w:val=\"center\"/><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>");
        for (String width : widths) {
            xml.append("<w:gridCol w:w=\"").append(width).append("\"/>");
        }
        xml.append("</w:tblGrid>");
        row("<w:cantSplit/><w:tblHeader/>", "a8", widths, heads);
        row("<w:cantSplit/>", "a9", widths, tags);
        xml.append("</w:tbl>");
    }

    private void row(String properties, String style, String[] widths, String[] cells) {
        xml.append("<w:tr><w:trPr>").append(properties).append("</w:trPr>");
        for (int column = 0; column < widths.length; column++) {
            xml.append("<w:tc><w:tcPr><w:tcW w:w=\"").append(widths[column]);
            xml.append("\" w:type=\"dxa\"/><w:vAlign w:val=\"center\"/></w:tcPr>");
            boolean words = cells[column].startsWith("<");
            String text = words ? cells[column].substring(1) : cells[column];
            xml.append("<w:p><w:pPr><w:pStyle w:val=\"").append(style).append("\"/>");
            xml.append(words ? "<w:jc w:val=\"left\"/>" : "").append("</w:pPr>");
            run("", text);
            xml.append("</w:p></w:tc>");
        }
        xml.append("</w:tr>");
    }
}
