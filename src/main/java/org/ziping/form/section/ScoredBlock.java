package org.ziping.form.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ziping.form.header.IndicatorColumn;
import org.ziping.form.page.HeaderSpan;
import org.ziping.form.page.Page;
import org.ziping.form.page.Slot;
import org.ziping.model.FromCell;
import org.ziping.model.Indicator;

/**
 * Reads a block above or below the indicators whose rows have points of their own: 资金管理情况 with 分配科学性, 拨付合规性; 年度主要任务 with
 * the tasks of a unit. Each of its rows counts as an indicator, so that its points belong to the total; where no row of the block
 * has a 分值 it is a description and gives none.
 */
public final class ScoredBlock {

    private final TitledBlock block;
    private final Page page;
    private final ScoredColumns columns;

    private ScoredBlock(TitledBlock block) {
        this.block = block;
        this.page = block.section().page();
        this.columns = ScoredColumns.of(page, block.title(), block.header());
    }

    /** The blocks of a form that give points, from top to bottom. */
    static List<ScoredBlock> of(Section section) {
        List<ScoredBlock> blocks = new ArrayList<>();
        int free = section.first();
        for (int row = section.first(); row < section.end(); row++) {
            Optional<ScoredBlock> block = row < free
                    ? Optional.empty()
                    : TitledBlock.find(section, row).map(ScoredBlock::new);
            if (block.filter(ScoredBlock::isScored).isPresent()) {
                blocks.add(block.get());
                free = block.get().end();
            }
        }
        return blocks;
    }

    private boolean isScored() {
        return !block.isOfIndicators()
                && columns.find(IndicatorColumn.WEIGHT).isPresent()
                && columns.find(IndicatorColumn.SCORE).isPresent()
                && rows().stream().anyMatch(row -> row.marks().weight().is(FromCell.State.GIVEN));
    }

    /** Its first row. */
    public int top() {
        return block.top();
    }

    /** Whether a header of amounts is this block's: the money of a task is not the budget. */
    boolean isHeadedBy(HeaderSpan money) {
        return block.isHeadedBy(money);
    }

    /** The rows of the block from top to bottom. */
    public List<Indicator> rows() {
        ScoredRows reader = new ScoredRows(block, columns);
        List<Indicator> rows = new ArrayList<>();
        for (int row = columns.end(); row < end(); row++) {
            Indicator read = reader.read(row, name(row).orElseThrow());
            boolean leftover = read.marks().weight().find().isEmpty()
                    && read.marks().score().find().isEmpty()
                    && read.result().actual().find().isEmpty();
            if (!leftover) {
                rows.add(read);
            }
        }
        return rows;
    }

    private int end() {
        int row = columns.end();
        while (!block.isEnded(row) && name(row).isPresent()) {
            row++;
        }
        return row;
    }

    /** The words in front of what is said of them; neither a number of the row nor a side that goes down beside the block. */
    private Optional<Slot> name(int row) {
        int values = Stream.of(columns.said(block.kind()), columns.find(IndicatorColumn.WEIGHT))
                .flatMap(Optional::stream)
                .mapToInt(Slot::firstColumn)
                .min()
                .orElse(0);
        return page.line(row).stream()
                .filter(slot -> slot.area().firstRow() == row && slot.lastColumn() < values)
                .filter(slot -> !slot.text().plain().chars().allMatch(Character::isDigit))
                .findFirst();
    }
}
