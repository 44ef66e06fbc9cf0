package org.ziping.summary;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ziping.model.BudgetScore;
import org.ziping.model.FromCell;
import org.ziping.model.IndicatorScore;
import org.ziping.model.MoneyRow;
import org.ziping.model.MoneyRowScore;
import org.ziping.model.Points;
import org.ziping.model.Ratio;
import org.ziping.model.Scorecard;
import org.ziping.summary.page.Entry;

/**
 * A row that has a weight: the budget's execution, that of one of its rows, or an indicator.
 *
 * @param listed its group and name
 * @param weight 分值
 * @param score 得分; nothing if there is none
 * @param completion 完成率, of the budget the execution rate
 * @param basis why the score is what it is
 */
record ScoredRow(Listed listed, Entry weight, Entry score, Entry completion, String basis) {

    static final String BUDGET_NAME = "预算执行率";
    private static final String BUDGET_GROUP = "预算执行";
    private static final Listed BUDGET = new Listed(BUDGET_GROUP, BUDGET_NAME);

    /** The rows of a scorecard, the budget or those of its rows that have points first if the form scores it. */
    static List<ScoredRow> of(Scorecard card, Figures figures) {
        List<ScoredRow> rows = new ArrayList<>();
        BudgetScore budget = card.budget();
        if (!budget.rows().isEmpty()) {
            budget.rows().forEach(row -> rows.add(ofMoney(row, figures)));
        } else if (budget.weight().isPresent() || budget.score().isPresent()) {
            rows.add(ofBudget(card.form().budget().total().map(MoneyRow::marks), budget, figures));
        }
        card.indicators().forEach(score -> rows.add(ofIndicator(score, figures)));
        return rows;
    }

    private static ScoredRow ofBudget(Optional<MoneyRow.Marks> marks, BudgetScore score, Figures figures) {
        return new ScoredRow(
                BUDGET,
                figures.at(
                        marks.<FromCell<?>>map(MoneyRow.Marks::weight).orElse(FromCell.absent()),
                        score.weight().map(Points::value)),
                figures.at(
                        marks.<FromCell<?>>map(MoneyRow.Marks::score).orElse(FromCell.absent()),
                        score.score().map(Points::value)),
                figures.at(
                        marks.<FromCell<?>>map(MoneyRow.Marks::rate).orElse(FromCell.absent()),
                        score.rate().map(Ratio::fraction)),
                score.basis());
    }

    private static ScoredRow ofMoney(MoneyRowScore score, Figures figures) {
        MoneyRow.Marks marks = score.row().marks();
        return new ScoredRow(
                new Listed(BUDGET_GROUP, name(score.row())),
                figures.at(marks.weight(), Optional.of(score.weight().value())),
                figures.at(marks.score(), score.score().map(Points::value)),
                figures.at(marks.rate(), score.rate().map(Ratio::fraction)),
                score.basis());
    }

    /** 基本支出执行率. */
    static String name(MoneyRow row) {
        return row.name() + "执行率";
    }

    private static ScoredRow ofIndicator(IndicatorScore score, Figures figures) {
        var marks = score.indicator().marks();
        return new ScoredRow(
                Listed.of(score.indicator()),
                figures.at(marks.weight(), marks.weight().find().map(Points::value)),
                figures.at(marks.score(), score.score().map(Points::value)),
                figures.at(marks.completion(), score.completion().map(Ratio::fraction)),
                score.basis());
    }

    /** The points that were not reached; empty if there is no score or no weight. */
    Optional<BigDecimal> lost() {
        return weight.number().flatMap(whole -> score.number().map(whole::subtract));
    }
}
