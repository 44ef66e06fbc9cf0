package org.ziping.form;

import java.util.List;
import java.util.Optional;

/**
 * The part of a sheet that is one form.
 *
 * @param first its first row
 * @param end the row after its last
 * @param indicators the headers of its indicator block, at least one; more if the header is repeated further down
 * @param money the headers that may be those of its money block
 */
record Section(Page page, int first, int end, List<HeaderRows.Span> indicators, List<HeaderRows.Span> money) {

    Section {
        indicators = List.copyOf(indicators);
        money = List.copyOf(money);
    }

    /** The first row of the first block that has a header. */
    int firstHeader() {
        int first = indicators.get(0).top();
        return money.isEmpty() ? first : Math.min(first, money.get(0).top());
    }

    /** The row after the block under a header, at most: the next header of any kind, or the end. */
    int endOfBlock(HeaderRows.Span header) {
        int end = this.end;
        for (HeaderRows.Span other : indicators) {
            end = other.top() > header.bottom() ? Math.min(end, other.top()) : end;
        }
        for (HeaderRows.Span other : money) {
            end = other.top() > header.bottom() ? Math.min(end, other.top()) : end;
        }
        return end;
    }

    /** The title: the first line that names a form, else the first line alone in its row. */
    Optional<Slot> findTitle() {
        for (int row = first; row < firstHeader(); row++) {
            if (Sections.isTitle(page, row)) {
                return page.first(row);
            }
        }
        for (int row = first; row < firstHeader(); row++) {
            List<Slot> line = page.line(row);
            if (line.size() == 1 && line.get(0).text().plain().indexOf(':') < 0) {
                return page.first(row);
            }
        }
        return Optional.empty();
    }
}
