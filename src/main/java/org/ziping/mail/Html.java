package org.ziping.mail;

import java.util.List;
import java.util.stream.Collectors;

/** The little HTML a letter needs: what Outlook, Foxmail, web mail and telephones all show. */
final class Html {

    private static final String CELL = "style=\"border:1px solid #bfbfbf;padding:4px 10px;text-align:left\"";

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
        table.append(row(heads, "th"));
        rows.forEach(row -> table.append(row(row, "td")));
        return table.append("</table>").toString();
    }

    private static String row(List<String> cells, String element) {
        return cells.stream()
                .map(cell -> "<" + element + " " + CELL + ">" + escaped(cell) + "</" + element + ">")
                .collect(Collectors.joining("", "<tr>", "</tr>\n"));
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
