package org.ziping.form.section;

import java.util.Optional;
import java.util.stream.Stream;
import org.ziping.form.header.BlockKind;
import org.ziping.form.header.IndicatorColumn;
import org.ziping.form.header.Label;
import org.ziping.form.header.Synonyms;
import org.ziping.form.header.Vocabulary;
import org.ziping.form.page.HeaderSpan;
import org.ziping.form.page.Page;
import org.ziping.form.page.Slot;

/**
 * A block that says what it is about in front of its header or alone above it: 资金管理情况, 年度主要任务.
 *
 * @param title the words that name it
 * @param header the first row of its header
 */
public record TitledBlock(Section section, BlockKind kind, Slot title, int header) {

    /** The block whose title begins in a row. */
    public static Optional<TitledBlock> find(Section section, int row) {
        boolean alone = section.page().line(row).size() == 1;
        return titles(section.page(), row)
                .map(slot -> new TitledBlock(section, kind(slot).orElseThrow(), slot, alone ? row + 1 : row))
                .findFirst();
    }

    private static Stream<Slot> titles(Page page, int row) {
        return page.line(row).stream()
                .filter(slot -> slot.area().firstRow() == row && kind(slot).isPresent());
    }

    private static Optional<BlockKind> kind(Slot slot) {
        return Synonyms.titledBlocks().find(slot.text()).map(Vocabulary.Meaning::role);
    }

    /** Whether a row heads the tasks of a unit, which are no indicators though 完成情况, 分值 and 得分 stand beside them. */
    public static boolean isHeaderOfTasks(Page page, int row) {
        return page.line(row).stream()
                .anyMatch(slot -> kind(slot).filter(BlockKind.TASKS::equals).isPresent());
    }

    /** Its first row. */
    int top() {
        return title.area().firstRow();
    }

    /** Whether a header of amounts is this block's: the money of a task is not the budget. */
    boolean isHeadedBy(HeaderSpan money) {
        return money.top() <= header && header <= money.bottom();
    }

    /** Whether its header is that of the indicators, so that the block is none of its own. */
    public boolean isOfIndicators() {
        return isIndicators(header);
    }

    /** Whether a row is a header, adds up the block, or begins something else. */
    public boolean isEnded(int row) {
        return row >= section.end()
                || isIndicators(row)
                || section.money().stream().anyMatch(span -> span.top() == row)
                || section.page().line(row).stream()
                        .anyMatch(slot -> isLabel(slot) || ScoredColumns.isHeader(slot, IndicatorColumn.WEIGHT));
    }

    /** 项目1 is what a row of the block may be called. */
    private static boolean isLabel(Slot slot) {
        return Synonyms.labels()
                .findExact(slot.text())
                .filter(meaning -> meaning.role() != Label.PROJECT)
                .isPresent();
    }

    private boolean isIndicators(int row) {
        return section.indicators().stream().anyMatch(span -> span.top() <= row && row <= span.bottom());
    }
}
