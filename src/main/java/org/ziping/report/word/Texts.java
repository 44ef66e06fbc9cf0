package org.ziping.report.word;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.IBody;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** All paragraphs of a document, wherever they stand. */
final class Texts {

    private Texts() {}

    /** What each paragraph says. */
    static List<String> of(XWPFDocument document) {
        return paragraphs(document).stream().map(XWPFParagraph::getText).toList();
    }

    /** Those of the body, its tables, headers and footers. */
    static List<XWPFParagraph> paragraphs(XWPFDocument document) {
        List<XWPFParagraph> found = new ArrayList<>();
        Stream.of(List.of(document), document.getHeaderList(), document.getFooterList())
                .flatMap(List::stream)
                .forEach(body -> collect((IBody) body, found));
        return found;
    }

    private static void collect(IBody body, List<XWPFParagraph> found) {
        found.addAll(body.getParagraphs());
        for (XWPFTable table : body.getTables()) {
            for (XWPFTableRow row : table.getRows()) {
                for (XWPFTableCell cell : row.getTableCells()) {
                    collect(cell, found);
                }
            }
        }
    }
}
