package org.ziping.report.check;

import java.util.List;
import java.util.Optional;

/**
 * A paragraph of a report, or a row of a table in it.
 *
 * @param headings the headings it stands under, the chapter first
 * @param cells the cells of a row by their columns, a merged cell followed by blank ones; none in a paragraph
 * @param table which table the row belongs to, 0 for a paragraph
 * @param line its words
 */
record Passage(List<String> headings, List<String> cells, int table, Line line) {

    Passage {
        headings = List.copyOf(headings);
        cells = List.copyOf(cells);
    }

    boolean isRow() {
        return table > 0;
    }

    /** The nearest heading. */
    Optional<String> heading() {
        return headings.isEmpty() ? Optional.empty() : Optional.of(headings.get(headings.size() - 1));
    }

    /** Where it stands, for a person: “一、基本概况”的“2.预算调整情况”中. */
    String place() {
        if (headings.isEmpty()) {
            return isRow() ? "表格中" : "报告中";
        }
        String chapter = quoted(headings.get(0));
        String nearest = quoted(headings.get(headings.size() - 1));
        return (headings.size() == 1 ? chapter : chapter + "的" + nearest) + (isRow() ? "的表格中" : "中");
    }

    private static String quoted(String heading) {
        return "“" + new Line(heading).shortened() + "”";
    }
}
