package org.ziping.form.section;

import java.util.Optional;
import java.util.function.Function;
import org.ziping.form.header.BlockKind;
import org.ziping.form.header.IndicatorColumn;
import org.ziping.form.notation.ActualNotation;
import org.ziping.form.notation.NatureNotation;
import org.ziping.form.notation.PointsNotation;
import org.ziping.form.notation.RuleNotation;
import org.ziping.form.notation.TargetNotation;
import org.ziping.form.notation.row.RowContext;
import org.ziping.form.page.Slot;
import org.ziping.model.Actual;
import org.ziping.model.FromCell;
import org.ziping.model.Indicator;
import org.ziping.model.Target;
import org.ziping.model.grid.Cell;

/**
 * Reads the rows of a block with points of its own.
 *
 * @param columns which of its columns says what
 */
record ScoredRows(TitledBlock block, ScoredColumns columns) {

    /** The row as an indicator, most often one without a target. */
    Indicator read(int row, Slot name) {
        RowContext context = RowContext.named(name.text().plain());
        FromCell<Target> target = read(row, IndicatorColumn.TARGET, cell -> TargetNotation.read(cell, context));
        FromCell<Actual> actual = columns.read(
                row, columns.said(block.kind()), cell -> actual(cell, context.wanting(target.typed()), target.find()));
        FromCell<String> measure = read(row, IndicatorColumn.MEASURE, FromCell::words);
        return new Indicator(
                row,
                FromCell.words(block.title().cell()),
                FromCell.absent(),
                FromCell.words(name.cell()),
                new Indicator.Plan(
                        target,
                        FromCell.absent(),
                        read(row, IndicatorColumn.RULE, FromCell::words),
                        read(row, IndicatorColumn.RULE, RuleNotation::read),
                        NatureNotation.of(context)),
                new Indicator.Result(actual, FromCell.absent(), FromCell.absent()),
                new Indicator.Marks(
                        read(row, IndicatorColumn.WEIGHT, PointsNotation::read),
                        read(row, IndicatorColumn.SCORE, PointsNotation::read),
                        FromCell.absent()),
                new Indicator.Remark(measure, measure));
    }

    /**
     * How far a task was done. What is said of the management of money is a description; so is what is said of a task beside its
     * 执行率, since then the form does not say by which of them it is scored.
     */
    private FromCell<Actual> actual(Cell cell, RowContext context, Optional<Target> target) {
        return block.kind() == BlockKind.TASKS && !columns.hasRate()
                ? ActualNotation.read(cell, context, target)
                : FromCell.words(cell).map(Actual.Described::new);
    }

    private <T> FromCell<T> read(int row, IndicatorColumn role, Function<Cell, FromCell<T>> notation) {
        return columns.read(row, columns.find(role), notation);
    }
}
