package org.ziping.mail.letter;

import java.util.List;
import java.util.stream.Collectors;

/** The little HTML a letter needs: what Outlook, Foxmail, web mail and telephones all show. */
final class Html {

    private static final String CELL = "border:1px solid #bfbfbf;padding:4px 10px;text-align:left";

    /** On a telephone a number would be broken in two. */
    private static final String UNBROKEN = CELL + ";white-space:nowrap";

    private Html() {}

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    static String list(List<String> entries) {
        return entries.stream()
                .map(entry -> "<li>" + escaped(entry) + "</li>\n")
                .collect(Collectors.joining("", "<ul>\n", "</ul>"));
    }

    static String table(List<String> heads, List<List<String>> rows) {
        StringBuilder table = new StringBuilder("<table style=\"border-collapse:collapse;font-size:15px\">\n");
        table.append(row(heads, "th", UNBROKEN));
        rows.forEach(row -> table.append(row(row, "td", CELL)));
        return table.append("</table>").toString();
    }

    /** Only what a row is about, in its first column, may take more than one line. */
    private static String row(List<String> cells, String element, String first) {
        StringBuilder row = new StringBuilder("<tr>");
        for (int column = 0; column < cells.size(); column++) {
            String style = column == 0 ? first : UNBROKEN;
            row.append('<').append(element).append(" style=\"").append(style).append("\">");
            row.append(escaped(cells.get(column))).append("</").append(element).append('>');
        }
        return row.append("</tr>\n").toString();
    }

    /** A whole page around what a letter says. */
    static String page(String title, String body) {
        return "<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width\">\n<title>" + escaped(title)
                + "</title>\n</head>\n"
                + "<body style=\"font-family:'Microsoft YaHei','PingFang SC',sans-serif;font-size:15px;line-height:1.7\">\n"
                + body + "</body>\n</html>\n";
    }
}
