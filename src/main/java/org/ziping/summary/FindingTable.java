package org.ziping.summary;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ziping.model.Finding;
import org.ziping.model.grid.CellAddress;
import org.ziping.summary.page.Entry;
import org.ziping.summary.page.Look;
import org.ziping.summary.page.Page;
import org.ziping.summary.page.Slot;

/**
 * The findings on the summary, the grave ones first, each with a way to its cell; the first of them only, if the list of all is
 * in the same workbook.
 *
 * @param findings in the order shown
 * @param around what stands beside the sheet
 */
record FindingTable(List<Finding> findings, Surroundings around) {

    private static final double LINE = 20;
    private static final int FIRST_ONES = 12;
    private static final int PLACE_SPAN = 2;
    private static final int SENTENCE = Columns.LEVEL + PLACE_SPAN;

    static FindingTable of(List<Finding> findings, Surroundings around) {
        return new FindingTable(
                findings.stream()
                        .sorted(Comparator.comparing(Finding::severity))
                        .toList(),
                around);
    }

    private int shown() {
        return around.has(FindingsSheet.NAME) ? Math.min(FIRST_ONES, findings.size()) : findings.size();
    }

    private boolean isCut() {
        return shown() < findings.size();
    }

    /** Caption, head, findings, where the rest is, and a gap; or a caption, one calm sentence and a gap. */
    int lines() {
        return findings.isEmpty() ? 3 : shown() + (isCut() ? 4 : 3);
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
                    Slot.words(Columns.LEVEL, Look.HEAD, "位置").over(PLACE_SPAN),
                    Slot.words(SENTENCE, Look.HEAD, "说明").over(Columns.ALL - SENTENCE));
            findings.subList(0, shown()).forEach(finding -> page.line(LINE, slots(finding)));
            addRest(page);
        }
        page.gap(10);
    }

    private void addRest(Page.Builder page) {
        if (isCut()) {
            String words = "另有" + (findings.size() - shown()) + "条，见“" + FindingsSheet.NAME + "”";
            page.line(
                    LINE,
                    Slot.words(0, Look.BACK_LINK, words)
                            .over(Columns.ALL)
                            .linkedTo(Optional.of(new CellAddress(FindingsSheet.NAME, 0, 0))));
        }
    }

    private static List<Slot> slots(Finding finding) {
        Told told = Told.of(finding);
        return List.of(
                Slot.of(0, told.look(), Entry.words(finding.severity().title())),
                told.place(Columns.LEVEL).over(PLACE_SPAN),
                Slot.words(SENTENCE, Look.WORDS, told.sentence()).over(Columns.ALL - SENTENCE));
    }
}
