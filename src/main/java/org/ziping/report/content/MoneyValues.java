package org.ziping.report.content;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.ziping.model.Budget;
import org.ziping.model.BudgetScore;
import org.ziping.model.MoneyRow;
import org.ziping.model.MoneyRowScore;
import org.ziping.model.Points;
import org.ziping.model.Ratio;
import org.ziping.model.Scorecard;

/** The figures of the money block, their changes and rates. */
final class MoneyValues {

    private static final String NAMES_THE_WHOLE = ".*(?:总|合计|小计).*";

    private final Budget budget;
    private final BudgetScore score;

    MoneyValues(Scorecard card) {
        this.budget = card.form().budget();
        this.score = card.budget();
    }

    void putInto(Scope scope) {
        Optional<MoneyRow> total = budget.total();
        scope.put("金额单位", Optional.of(budget.unit().word()));
        amounts(scope, "", total);
        scope.put(
                "预算执行率",
                score.rate().or(() -> total.flatMap(MoneyRow::executionRate)).map(Ratio::toPercent));
        scope.put("预算分值", score.weight().map(Points::toString));
        scope.put("预算得分", score.score().map(Points::toString));
        change(scope, total);
        for (MoneyRow.Kind kind : Vocabulary.KINDS) {
            Optional<MoneyRow> row = budget.called(kind);
            amounts(scope, kind.title(), row);
            scope.put(kind.title() + "执行率", row.flatMap(MoneyRow::executionRate).map(Ratio::toPercent));
            scope.put(
                    "有" + kind.title() + "执行数",
                    row.flatMap(money -> money.executed().find()).isPresent());
        }
        scope.put("资金构成", MoneyParts.of(budget).sentence());
        scope.put("有资金情况", !budget.rows().isEmpty());
        scope.put("缺资金情况", budget.rows().isEmpty());
        scope.put("资金情况说明", FreeText.missing("资金情况"));
        scope.put("资金表", budget.rows().stream().map(row -> row(scope, row)).toList());
        scope.put("资金图", MoneyBars.of(budget));
    }

    private void amounts(Scope scope, String prefix, Optional<MoneyRow> row) {
        scope.put(prefix + "年初预算数", row.flatMap(money -> money.initial().find()).map(this::money));
        scope.put(
                prefix + "全年预算数", row.flatMap(money -> money.adjusted().find()).map(this::money));
        scope.put(
                prefix + "全年执行数", row.flatMap(money -> money.executed().find()).map(this::money));
    }

    private void change(Scope scope, Optional<MoneyRow> total) {
        Optional<BigDecimal> change = total.flatMap(MoneyValues::change);
        Optional<BigDecimal> changed = change.filter(amount -> amount.signum() != 0);
        scope.put("预算有调整", changed.isPresent());
        scope.put("预算无调整", change.isPresent() && changed.isEmpty());
        scope.put("预算调整方向", changed.map(Wording::direction));
        scope.put("预算调整额", changed.map(BigDecimal::abs).map(this::money));
        scope.put(
                "预算调整率",
                changed.flatMap(amount -> total.flatMap(row -> row.initial().find())
                                .flatMap(initial -> Ratio.ofPart(amount.abs(), initial)))
                        .map(Ratio::toPercent));
    }

    private String money(BigDecimal amount) {
        return Wording.amount(amount) + budget.unit().word();
    }

    private Scope row(Scope scope, MoneyRow row) {
        return scope.within()
                .put("资金名称", Optional.of(name(row)))
                .put("年初数", row.initial().find().map(Wording::amount))
                .put("全年数", row.adjusted().find().map(Wording::amount))
                .put("执行数", row.executed().find().map(Wording::amount))
                .put("执行率", row.executionRate().map(Ratio::toPercent))
                .put("资金分值", score.of(row).map(MoneyRowScore::weight).map(Points::toString))
                .put("资金得分", score.of(row).flatMap(MoneyRowScore::score).map(Points::toString));
    }

    /** As the form calls it; the whole, where its label names no money (预算执行情况（20分）), by its plain name. */
    private static String name(MoneyRow row) {
        return row.label()
                .find()
                .map(MoneyValues::label)
                .filter(label -> row.kind() != MoneyRow.Kind.TOTAL || label.matches(NAMES_THE_WHOLE))
                .orElseGet(() -> row.kind().title());
    }

    static String label(String typed) {
        return PlainWords.label(typed).replaceFirst("[：:]$", "");
    }

    static Optional<BigDecimal> change(MoneyRow row) {
        return row.adjusted().find().flatMap(adjusted -> row.initial().find().map(adjusted::subtract));
    }

    /** Which amounts are there, for whoever has to judge them. */
    static List<MoneyRow> complete(Budget budget) {
        return budget.rows().stream()
                .filter(row -> row.adjusted().find().isPresent()
                        && row.executed().find().isPresent())
                .toList();
    }
}
