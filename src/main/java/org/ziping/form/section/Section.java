package org.ziping.form.section;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ziping.form.page.HeaderSpan;
import org.ziping.form.page.Page;
import org.ziping.form.page.Slot;

/**
 * The part of a sheet that is one form.
 *
 * @param first its first row
 * @param end the row after its last
 * @param indicators the headers of its indicator block, at least one; more if the header is repeated further down
 * @param money the headers that may be those of its money block
 * @param scored the blocks with points of their own, once they are known
 */
public record Section(
        Page page, int first, int end, List<HeaderSpan> indicators, List<HeaderSpan> money, List<ScoredBlock> scored) {

    public Section {
        indicators = List.copyOf(indicators);
        money = List.copyOf(money);
        scored = List.copyOf(scored);
    }

    /** The same section, its blocks with points of their own found, whose amounts are not the budget's. */
    Section withScoredBlocks() {
        List<ScoredBlock> found = ScoredBlock.of(this);
        List<HeaderSpan> others = money.stream()
                .filter(span -> found.stream().noneMatch(block -> block.isHeadedBy(span)))
                .toList();
        return new Section(page, first, end, indicators, others, found);
    }

    /** The first row of the first block that has a header. */
    public int firstHeader() {
        return Stream.of(
                        indicators.stream().map(HeaderSpan::top),
                        money.stream().map(HeaderSpan::top),
                        scored.stream().map(ScoredBlock::top))
                .flatMap(tops -> tops)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** The rows of its headers of indicators and money. */
    public BitSet headerRows() {
        BitSet rows = new BitSet();
        Stream.concat(indicators.stream(), money.stream()).forEach(span -> rows.set(span.top(), span.bottom() + 1));
        return rows;
    }

    /** The row after the block under a header, at most: the next header of any kind, or the end. */
    public int endOfBlock(HeaderSpan header) {
        int end = this.end;
        for (HeaderSpan other : indicators) {
            end = other.top() > header.bottom() ? Math.min(end, other.top()) : end;
        }
        for (HeaderSpan other : money) {
            end = other.top() > header.bottom() ? Math.min(end, other.top()) : end;
        }
        for (ScoredBlock other : scored) {
            end = other.top() > header.bottom() ? Math.min(end, other.top()) : end;
        }
        return end;
    }

    /** The title: the first line that names a form, else the first line alone in its row. */
    public Optional<Slot> findTitle() {
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
