package org.ziping.summary;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.ziping.model.Finding;
import org.ziping.model.FromCell;
import org.ziping.model.IndicatorScore;
import org.ziping.model.MoneyRow;
import org.ziping.model.Points;
import org.ziping.model.Ratio;
import org.ziping.model.Scorecard;
import org.ziping.model.grid.Cell;
import org.ziping.model.grid.Edits;
import org.ziping.model.grid.Grid;
import org.ziping.model.grid.Sheet;

/** The workbook of a scorecard, every figure of which stands in its cell. */
final class FilledForm {

    private final Sheet.Builder sheet;

    private FilledForm(Sheet.Builder sheet) {
        this.sheet = sheet;
    }

    static Grid of(Scorecard card) {
        FilledForm form = new FilledForm(Sheet.named(card.form().sheet()));
        card.form().budget().rows().forEach(form::put);
        card.form().budget().total().ifPresent(row -> {
            form.put(row.marks().weight(), row.marks().weight().find().map(Points::value));
            form.put(row.marks().rate(), card.budget().rate().map(Ratio::fraction));
            form.put(row.marks().score(), card.budget().score().map(Points::value));
        });
        card.indicators().forEach(form::put);
        form.put(card.form().closing().total(), card.total().map(Points::value));
        return Grid.of(form.sheet.build());
    }

    /** The summary of the card in this workbook, no other sheet of ours beside it. */
    static Opened summary(Scorecard card, List<Finding> findings) {
        return summary(of(card), card, findings);
    }

    static Opened summary(Grid grid, Scorecard card, List<Finding> findings) {
        return Opened.first(
                Appendix.to(grid, Edits.NONE).summary(card, findings).toSupplement());
    }

    private void put(MoneyRow row) {
        put(row.initial(), row.initial().find());
        put(row.adjusted(), row.adjusted().find());
        put(row.executed(), row.executed().find());
    }

    private void put(IndicatorScore row) {
        var marks = row.indicator().marks();
        put(marks.weight(), marks.weight().find().map(Points::value));
        put(marks.completion(), row.completion().map(Ratio::fraction));
        put(marks.score(), row.score().map(Points::value));
    }

    private void put(FromCell<?> place, Optional<BigDecimal> number) {
        place.source().ifPresent(cell -> number.ifPresent(value -> sheet.cell(Cell.number(cell, value))));
    }
}
