package org.ziping.summary;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ziping.model.Finding;
import org.ziping.model.Severity;
import org.ziping.model.grid.CellAddress;
import org.ziping.summary.page.Entry;
import org.ziping.summary.page.Look;
import org.ziping.summary.page.Page;
import org.ziping.summary.page.Slot;

/**
 * The findings, the grave ones first, each with a way to its cell.
 *
 * @param findings in the order shown
 * @param isLinked whether the cells they name are in the same workbook
 */
record FindingTable(List<Finding> findings, boolean isLinked) {

    private static final double LINE = 20;
    private static final int SENTENCE = Columns.LEVEL + 1;

    static FindingTable of(List<Finding> findings, boolean isLinked) {
        return new FindingTable(
                findings.stream()
                        .sorted(Comparator.comparing(Finding::severity))
                        .toList(),
                isLinked);
    }

    /** Caption, head, findings and a gap; or a caption, one calm sentence and a gap. */
    int lines() {
        return findings.isEmpty() ? 3 : findings.size() + 3;
    }

    void addTo(Page.Builder page) {
        page.keepTogether(26 + 22 + 2 * LINE);
        page.line(26, Slot.words(0, Look.SECTION, findings.isEmpty() ? "问题" : "问题（" + findings.size() + "条）"));
        if (findings.isEmpty()) {
            page.line(24, Slot.words(0, Look.CALM, "未发现问题").over(Columns.ALL));
        } else {
            page.line(
                    22,
                    Slot.words(0, Look.HEAD, "级别"),
                    Slot.words(Columns.LEVEL, Look.HEAD, "位置"),
                    Slot.words(SENTENCE, Look.HEAD, "说明").over(Columns.ALL - SENTENCE));
            findings.forEach(finding -> page.line(LINE, slots(finding)));
        }
        page.gap(10);
    }

    private List<Slot> slots(Finding finding) {
        Slot place = finding.cell()
                .map(cell -> Slot.words(Columns.LEVEL, isLinked ? Look.PLACE : Look.WORDS, place(cell))
                        .linkedTo(isLinked ? Optional.of(cell) : Optional.empty()))
                .orElseGet(() -> Slot.words(Columns.LEVEL, Look.WORDS, "整个文件"));
        return List.of(
                Slot.of(
                        0,
                        look(finding.severity()),
                        Entry.words(finding.severity().title())),
                place,
                Slot.words(SENTENCE, Look.WORDS, sentence(finding)).over(Columns.ALL - SENTENCE));
    }

    /** A cell as a person names it: 自评表!F12. */
    static String place(CellAddress cell) {
        return cell.sheet() + "!" + cell.a1();
    }

    /** The sentence without the place, which stands beside it. */
    static String sentence(Finding finding) {
        String place = finding.cell().map(cell -> cell + " ").orElse("");
        return finding.message().startsWith(place) ? finding.message().substring(place.length()) : finding.message();
    }

    static Look look(Severity severity) {
        return switch (severity) {
            case ERROR -> Look.ERROR;
            case WARNING -> Look.WARNING;
            case NOTE -> Look.NOTE;
        };
    }
}
