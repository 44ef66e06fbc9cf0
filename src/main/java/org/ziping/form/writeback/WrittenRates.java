package org.ziping.form.writeback;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ziping.form.header.HeaderText;
import org.ziping.model.BudgetScore;
import org.ziping.model.FromCell;
import org.ziping.model.Indicator;
import org.ziping.model.IndicatorScore;
import org.ziping.model.MoneyRow;
import org.ziping.model.MoneyRowScore;
import org.ziping.model.PrintedRatio;
import org.ziping.model.Ratio;
import org.ziping.model.Scorecard;
import org.ziping.model.grid.CellAddress;

/** Says which cell of a form gets which rate of the money and which completion of an indicator. */
final class WrittenRates {

    private static final String PERCENT = "0.00%";
    private static final Set<MoneyRow.Kind> PARTS = Set.of(MoneyRow.Kind.BASIC, MoneyRow.Kind.PROJECTS);

    private final Scorecard card;
    private final PlannedEdits edits;

    WrittenRates(Scorecard card, PlannedEdits edits) {
        this.card = card;
        this.edits = edits;
    }

    void plan() {
        budget();
        completions();
    }

    private void budget() {
        BudgetScore score = card.budget();
        Optional<MoneyRow> total = card.form().budget().total();
        total.ifPresent(row -> score.rate().ifPresent(rate -> ratio(row.marks().rate(), rate, score.basis())));
        List<MoneyRow> rows = card.form().budget().rows();
        Map<Optional<CellAddress>, Long> sharing =
                rows.stream().collect(Collectors.groupingBy(WrittenRates::placeOfRate, Collectors.counting()));
        for (MoneyRow row : rows) {
            boolean asked = !row.marks().rate().is(FromCell.State.NOT_APPLICABLE);
            if (asked
                    && sharing.get(placeOfRate(row)) == 1
                    && total.filter(one -> one == row).isEmpty()) {
                part(row);
            }
        }
    }

    private static Optional<CellAddress> placeOfRate(MoneyRow row) {
        return row.marks().rate().source();
    }

    /** The rate in a cell that belongs to no other row: of basic or project spending; that of a source of money only where the unit has left it empty. */
    private void part(MoneyRow row) {
        Optional<MoneyRowScore> scored = card.budget().of(row);
        if (scored.isPresent()) {
            scored.get()
                    .rate()
                    .ifPresent(
                            rate -> ratio(row.marks().rate(), rate, scored.get().basis()));
            return;
        }
        Optional<Ratio> rate = row.executionRate();
        String basis = name(row) + "执行数 " + row.executed().typed() + " ÷ 全年预算数 "
                + row.adjusted().typed()
                + rate.map(known -> "，执行率 " + known.toShortPercent()).orElse("");
        if (PARTS.contains(row.kind())) {
            rate.ifPresent(known -> ratio(row.marks().rate(), known, basis));
        } else {
            fill(row.marks().rate(), rate, basis);
        }
    }

    /** 基本支出, and 财政拨款 of 其中：财政拨款. */
    private static String name(MoneyRow row) {
        String name =
                HeaderText.of(row.label().typed()).withoutThereof().plain().replaceFirst("^:", "");
        return PARTS.contains(row.kind()) || name.isEmpty() ? row.kind().title() : name;
    }

    private void completions() {
        for (IndicatorScore row : card.indicators()) {
            Indicator.Marks marks = row.indicator().marks();
            fill(marks.completion(), row.completion(), row.basis());
            fill(marks.coefficient(), row.coefficient(), row.basis());
        }
    }

    private void fill(FromCell<Ratio> place, Optional<Ratio> ratio, String basis) {
        ratio.filter(known -> place.source().filter(edits::isFree).isPresent())
                .ifPresent(known -> edits.number(place, known.rounded(), PERCENT, basis));
    }

    private void ratio(FromCell<Ratio> place, Ratio ratio, String basis) {
        boolean said = place.is(FromCell.State.GIVEN) && PrintedRatio.is(place, ratio, BigDecimal.ZERO);
        if (!said) {
            edits.number(place, ratio.rounded(), PERCENT, basis);
        }
    }
}
