package org.ziping.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ziping.model.FromCell;
import org.ziping.model.Indicator;

/**
 * Reads a block above or below the indicators whose rows have points of their own: 资金管理情况 with 分配科学性, 拨付合规性; 年度主要任务 with
 * the tasks of a unit. Each of its rows counts as an indicator, so that its points belong to the total; where no row of the block
 * has a 分值 it is a description and gives none.
 */
final class ScoredBlock {

    /** What the rows of a block are; its title is its name in the synonym resource. */
    enum Kind {
        MANAGEMENT("资金管理"),
        TASKS("年度任务");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }
    }

    private final Section section;
    private final Page page;
    private final Slot title;
    private final Kind kind;
    private final ScoredColumns columns;

    private ScoredBlock(Section section, Slot title, Kind kind, int top) {
        this.section = section;
        this.page = section.page();
        this.title = title;
        this.kind = kind;
        this.columns = ScoredColumns.of(page, title, top);
    }

    /** The blocks of a form that give points, from top to bottom. */
    static List<ScoredBlock> of(Section section) {
        List<ScoredBlock> blocks = new ArrayList<>();
        int free = section.first();
        for (int row = section.first(); row < section.end(); row++) {
            Optional<ScoredBlock> block = row < free ? Optional.empty() : at(section, row);
            if (block.filter(ScoredBlock::isScored).isPresent()) {
                blocks.add(block.get());
                free = block.get().end();
            }
        }
        return blocks;
    }

    /** The block whose title begins in a row: in front of its header, or alone above it. */
    private static Optional<ScoredBlock> at(Section section, int row) {
        List<Slot> line = section.page().line(row);
        return line.stream()
                .filter(slot -> slot.area().firstRow() == row)
                .flatMap(slot ->
                        kind(slot)
                                .map(kind -> new ScoredBlock(section, slot, kind, line.size() == 1 ? row + 1 : row))
                                .stream())
                .findFirst();
    }

    private static Optional<Kind> kind(Slot slot) {
        return Synonyms.scoredBlocks().find(slot.text()).map(Vocabulary.Meaning::role);
    }

    /** Whether a row heads the tasks of a unit, which are no indicators though 完成情况, 分值 and 得分 stand beside them. */
    static boolean isHeaderOfTasks(Page page, int row) {
        return page.line(row).stream()
                .anyMatch(slot -> kind(slot).filter(Kind.TASKS::equals).isPresent());
    }

    private boolean isScored() {
        return !isIndicators(columns.row())
                && columns.find(IndicatorColumn.WEIGHT).isPresent()
                && columns.find(IndicatorColumn.SCORE).isPresent()
                && rows().stream().anyMatch(row -> row.marks().weight().is(FromCell.State.GIVEN));
    }

    private boolean isIndicators(int row) {
        return section.indicators().stream().anyMatch(span -> span.top() <= row && row <= span.bottom());
    }

    /** Its first row. */
    int top() {
        return title.area().firstRow();
    }

    /** Whether a header of amounts is this block's: the money of a task is not the budget. */
    boolean isHeadedBy(HeaderRows.Span money) {
        return money.top() <= columns.row() && columns.row() <= money.bottom();
    }

    /** The rows of the block from top to bottom. */
    List<Indicator> rows() {
        ScoredRows reader = new ScoredRows(title, kind, columns);
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
        while (row < section.end() && name(row).isPresent() && !isOfAnotherBlock(row)) {
            row++;
        }
        return row;
    }

    /** The words in front of what is said of them; neither a number of the row nor a side that goes down beside the block. */
    private Optional<Slot> name(int row) {
        int values = Stream.of(columns.said(kind), columns.find(IndicatorColumn.WEIGHT))
                .flatMap(Optional::stream)
                .mapToInt(Slot::firstColumn)
                .min()
                .orElse(0);
        return page.line(row).stream()
                .filter(slot -> slot.area().firstRow() == row && slot.lastColumn() < values)
                .filter(slot -> !slot.text().plain().chars().allMatch(Character::isDigit))
                .findFirst();
    }

    /** Whether a row is a header, adds up the block, or begins something else. */
    private boolean isOfAnotherBlock(int row) {
        return isIndicators(row)
                || section.money().stream().anyMatch(span -> span.top() == row)
                || page.line(row).stream()
                        .anyMatch(
                                slot -> Synonyms.labels().findExact(slot.text()).isPresent()
                                        || ScoredColumns.isHeader(slot, IndicatorColumn.WEIGHT));
    }
}
