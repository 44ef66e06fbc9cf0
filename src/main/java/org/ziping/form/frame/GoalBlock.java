package org.ziping.form.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ziping.form.header.Label;
import org.ziping.form.header.Synonyms;
import org.ziping.form.page.Page;
import org.ziping.form.page.Slot;
import org.ziping.form.section.Section;
import org.ziping.model.FromCell;
import org.ziping.model.Goal;

/** Reads the goals in words: expected on the left, achieved on the right, below their two headers. */
public final class GoalBlock {

    private final Section section;
    private final Page page;

    /** The goals of a section. */
    public GoalBlock(Section section) {
        this.section = section;
        this.page = section.page();
    }

    /** From top to bottom; none if the form has no such headers. */
    public List<Goal> read() {
        for (int row = section.first(); row < section.end(); row++) {
            Optional<Slot> expected = find(row, Label.EXPECTED);
            Optional<Slot> achieved = find(row, Label.ACHIEVED);
            if (expected.isPresent() && achieved.isPresent()) {
                return below(row, expected.get(), achieved.get());
            }
        }
        return List.of();
    }

    /** The label furthest to the right: 年度总体目标 may stand beside both headers. */
    private Optional<Slot> find(int row, Label label) {
        Optional<Slot> found = Optional.empty();
        for (Slot slot : page.line(row)) {
            boolean ends = slot.area().lastRow() == row;
            if (ends
                    && Synonyms.labels()
                            .findExact(slot.text())
                            .filter(meaning -> meaning.role() == label)
                            .isPresent()) {
                found = Optional.of(slot);
            }
        }
        return found;
    }

    private List<Goal> below(int header, Slot expected, Slot achieved) {
        List<Goal> goals = new ArrayList<>();
        for (int row = header + 1; row < section.end(); row++) {
            Slot left = page.at(row, expected.firstColumn());
            Slot right = page.at(row, achieved.firstColumn());
            boolean goal = left.area().width() == expected.area().width()
                    && right.area().width() == achieved.area().width()
                    && left.area().firstRow() == row;
            if (!goal || left.isBlank() && right.isBlank() || isHeader(row)) {
                return goals;
            }
            goals.add(new Goal(FromCell.words(left.cell()), FromCell.words(right.cell())));
        }
        return goals;
    }

    private boolean isHeader(int row) {
        return section.indicators().stream().anyMatch(span -> span.top() <= row && row <= span.bottom())
                || section.money().stream().anyMatch(span -> span.top() <= row && row <= span.bottom());
    }
}
