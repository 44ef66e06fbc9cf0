package org.ziping.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ziping.form.notation.ActualNotation;
import org.ziping.form.notation.PointsNotation;
import org.ziping.form.notation.RowContext;
import org.ziping.model.FromCell;
import org.ziping.model.Indicator;
import org.ziping.model.grid.Cell;

/**
 * Reads the block 资金管理情况 of a form that gives points for it: 分配科学性, 拨付合规性, 使用规范性 and the like. Each of its
 * rows counts as an indicator without a target, so that its points belong to the total; where the block has no 分值 and 得分 it is
 * a description and gives none.
 */
final class ManagementBlock {

    private static final String TITLE = "资金管理情况";
    private static final String SITUATION = "情况";

    private final Page page;
    private final Slot title;
    private final List<Slot> header;

    private ManagementBlock(Page page, Slot title) {
        this.page = page;
        this.title = title;
        this.header = page.line(title.area().firstRow());
    }

    /** The rows of the block from top to bottom; none if the form has no such block or it gives no points. */
    static List<Indicator> read(Section section) {
        Page page = section.page();
        int end = section.indicators().get(0).top();
        for (int row = section.first(); row < end; row++) {
            for (Slot slot : page.line(row)) {
                if (slot.area().firstRow() == row && slot.text().core().equals(TITLE)) {
                    return new ManagementBlock(page, slot).rows(end);
                }
            }
        }
        return List.of();
    }

    private List<Indicator> rows(int end) {
        List<Indicator> rows = new ArrayList<>();
        boolean scored = column(IndicatorColumn.WEIGHT).isPresent()
                && column(IndicatorColumn.SCORE).isPresent();
        for (int row = title.area().firstRow() + 1; scored && row < end; row++) {
            Optional<Slot> name = name(row);
            if (name.isEmpty() || isOfAnotherBlock(row)) {
                break;
            }
            rows.add(indicator(row, name.get()));
        }
        return rows;
    }

    /** The words in front of what is said of them; a side that goes down beside the block is no name. */
    private Optional<Slot> name(int row) {
        int values = said().map(Slot::firstColumn).orElse(title.lastColumn() + 1);
        return page.line(row).stream()
                .filter(slot -> slot.area().firstRow() == row && slot.lastColumn() < values)
                .findFirst();
    }

    private boolean isOfAnotherBlock(int row) {
        return page.line(row).stream()
                .anyMatch(slot -> Synonyms.labels().findExact(slot.text()).isPresent());
    }

    private Indicator indicator(int row, Slot name) {
        RowContext context = RowContext.named(name.text().plain());
        FromCell<String> measure = read(row, column(IndicatorColumn.MEASURE), FromCell::words);
        return new Indicator(
                row,
                FromCell.words(title.cell()),
                FromCell.absent(),
                FromCell.words(name.cell()),
                new Indicator.Plan(FromCell.absent(), FromCell.absent(), FromCell.absent(), FromCell.absent()),
                new Indicator.Result(
                        read(row, said(), cell -> ActualNotation.read(cell, context, Optional.empty())),
                        FromCell.absent(),
                        FromCell.absent()),
                new Indicator.Marks(
                        read(row, column(IndicatorColumn.WEIGHT), PointsNotation::read),
                        read(row, column(IndicatorColumn.SCORE), PointsNotation::read),
                        FromCell.absent()),
                new Indicator.Remark(measure, measure));
    }

    private <T> FromCell<T> read(int row, Optional<Slot> column, Function<Cell, FromCell<T>> notation) {
        return column.map(head -> page.at(row, head.firstColumn()).cell())
                .map(notation)
                .orElse(FromCell.absent());
    }

    /** The header of 情况说明; where no header is called so, the one right beside the title. */
    private Optional<Slot> said() {
        return header.stream()
                .filter(slot -> slot.firstColumn() > title.firstColumn()
                        && slot.text().plain().contains(SITUATION))
                .findFirst()
                .or(() -> page.after(title.area().firstRow(), title));
    }

    private Optional<Slot> column(IndicatorColumn role) {
        return header.stream()
                .filter(slot -> Synonyms.indicatorColumns()
                        .find(slot.text())
                        .filter(meaning -> meaning.role() == role)
                        .isPresent())
                .findFirst();
    }
}
