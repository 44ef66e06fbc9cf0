package org.ziping.summary;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.ziping.model.BudgetScore;
import org.ziping.model.FromCell;
import org.ziping.model.Indicator;
import org.ziping.model.IndicatorScore;
import org.ziping.model.MoneyRow;
import org.ziping.model.Points;
import org.ziping.model.Ratio;
import org.ziping.model.Scorecard;
import org.ziping.model.grid.CellAddress;
import org.ziping.model.grid.CellValue;
import org.ziping.model.grid.Edit;
import org.ziping.model.grid.EditContent;
import org.ziping.model.grid.Edits;
import org.ziping.model.grid.Grid;

/**
 * The numbers that the cells of a completed form hold.
 *
 * <p>A figure of the summary is a reference to its cell only where that cell will hold the same number: then what is stored
 * beside the reference is what a recalculation gives, also where scores of the unit were kept or a weight was typed as text.
 */
@FunctionalInterface
public interface CompletedCells {

    /** No cell at all: the summary stands alone. */
    CompletedCells NONE = cell -> Optional.empty();

    /** The form is there, but no cell of it is spoken for. */
    CompletedCells UNTOUCHED = cell -> Optional.<BigDecimal>empty();

    /** The number in a cell; empty if it holds none. */
    Optional<BigDecimal> number(CellAddress cell);

    /** What the cells of a workbook hold once it is edited. */
    static CompletedCells of(Grid grid, Edits edits) {
        return cell -> edits.find(cell)
                .map(CompletedCells::number)
                .orElseGet(() -> grid.cell(cell).number());
    }

    /** What the cells of a form hold once every computed figure is written into it. */
    static CompletedCells expectedOf(Scorecard scorecard) {
        Map<CellAddress, BigDecimal> numbers = new HashMap<>();
        Expected expected = new Expected(numbers);
        scorecard.form().budget().rows().forEach(expected::money);
        scorecard.form().budget().total().ifPresent(row -> expected.budget(row.marks(), scorecard.budget()));
        scorecard.indicators().forEach(expected::indicator);
        expected.put(scorecard.form().closing().total(), scorecard.total().map(Points::value));
        return cell -> Optional.ofNullable(numbers.get(cell));
    }

    private static Optional<BigDecimal> number(Edit edit) {
        EditContent content = edit.content();
        if (content instanceof EditContent.Number number) {
            return Optional.of(number.number());
        }
        if (content instanceof EditContent.Formula formula) {
            return Optional.of(formula.value());
        }
        return content instanceof EditContent.Result result && result.value() instanceof CellValue.Number stored
                ? Optional.of(stored.number())
                : Optional.empty();
    }

    /** Collects what is to be expected where. */
    record Expected(Map<CellAddress, BigDecimal> numbers) {

        void money(MoneyRow row) {
            put(row.initial(), row.initial().find());
            put(row.adjusted(), row.adjusted().find());
            put(row.executed(), row.executed().find());
        }

        void budget(MoneyRow.Marks marks, BudgetScore score) {
            put(marks.weight(), marks.weight().find().map(Points::value));
            put(marks.rate(), score.rate().map(Ratio::fraction));
            put(marks.score(), score.score().map(Points::value));
        }

        void indicator(IndicatorScore score) {
            Indicator.Marks marks = score.indicator().marks();
            put(marks.weight(), marks.weight().find().map(Points::value));
            put(marks.completion(), score.completion().map(Ratio::fraction));
            put(marks.score(), score.score().map(Points::value));
        }

        void put(FromCell<?> place, Optional<BigDecimal> number) {
            place.source().ifPresent(cell -> number.ifPresent(value -> numbers.put(cell, value)));
        }
    }
}
