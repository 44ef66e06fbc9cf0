package org.ziping.summary;

import java.util.Optional;
import org.ziping.model.Finding;
import org.ziping.model.grid.CellAddress;
import org.ziping.summary.page.Look;
import org.ziping.summary.page.Slot;

/**
 * A finding taken apart for a table: the place stands beside the sentence, what to do behind it.
 *
 * @param finding the finding
 * @param sentence without the place
 */
record Told(Finding finding, String sentence) {

    private static final String REQUEST = "，请";
    private static final String WHOLE_FILE = "整个文件";

    static Told of(Finding finding) {
        return new Told(finding, finding.messageAtCell());
    }

    /** What is there: the sentence up to its request. */
    String state() {
        int request = sentence.lastIndexOf(REQUEST);
        return request > 0 ? sentence.substring(0, request) : sentence;
    }

    /** What to do: the request of the sentence, or that of its kind. */
    String remedy() {
        int request = sentence.lastIndexOf(REQUEST);
        return request > 0 ? sentence.substring(request + 1) : finding.code().remedy();
    }

    Look look() {
        return switch (finding.severity()) {
            case ERROR -> Look.ERROR;
            case WARNING -> Look.WARNING;
            case NOTE -> Look.NOTE;
        };
    }

    /** Where, with the way there. */
    Slot place(int column) {
        return finding.cell()
                .map(cell -> place(column, cell))
                .orElseGet(() -> Slot.words(column, Look.WORDS, WHOLE_FILE));
    }

    /** A cell as a person names it, with the way there. */
    static Slot place(int column, CellAddress cell) {
        return Slot.words(column, Look.PLACE, cell.sheet() + "!" + cell.a1()).linkedTo(Optional.of(cell));
    }
}
