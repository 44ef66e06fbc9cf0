package org.ziping.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.ziping.model.BudgetScore.Division;

/**
 * A form with every score that could be computed.
 *
 * @param form the form scored
 * @param rules the name of the rules it was scored by
 * @param budget what budget execution is worth
 * @param indicators one per indicator of the form, in its order
 * @param grade total and rating, or why there are none
 * @param findings the rows that could not be scored, and why
 */
public record Scorecard(
        Form form,
        String rules,
        BudgetScore budget,
        List<IndicatorScore> indicators,
        Grade grade,
        List<Finding> findings) {

    public Scorecard {
        Objects.requireNonNull(form);
        Objects.requireNonNull(budget);
        Objects.requireNonNull(grade);
        indicators = List.copyOf(indicators);
        findings = List.copyOf(findings);
        if (grade instanceof Grade.Given && !form.isScored() || grade instanceof Grade.Unscored && form.isScored()) {
            throw new IllegalArgumentException("a total of a form without points, or none of one with points");
        }
        if (indicators.size() != form.indicators().size()) {
            throw new IllegalArgumentException("every indicator has its score, even an empty one");
        }
    }

    /** The sum of the rounded scores; empty if something withholds it, or the form has no points. */
    public Optional<Points> total() {
        return grade.total();
    }

    /** Empty if there is no total, or the rules give none. */
    public Optional<Rating> rating() {
        return grade.rating();
    }

    /** 年初预算数 of the whole, in the form's unit. */
    public Optional<BigDecimal> initial() {
        return divided(division -> !division.ofYear(), Division::budget).or(() -> ofTotal(MoneyRow::initial));
    }

    /** 全年预算数 of the whole, in the form's unit. */
    public Optional<BigDecimal> adjusted() {
        return divided(Division::ofYear, Division::budget).or(() -> ofTotal(MoneyRow::adjusted));
    }

    /** 全年执行数 of the whole, in the form's unit. */
    public Optional<BigDecimal> executed() {
        return divided(division -> true, Division::executed).or(() -> ofTotal(MoneyRow::executed));
    }

    private Optional<BigDecimal> divided(Predicate<Division> wanted, Function<Division, BigDecimal> amount) {
        return budget.division().filter(wanted).map(amount);
    }

    private Optional<BigDecimal> ofTotal(Function<MoneyRow, FromCell<BigDecimal>> amount) {
        return form.budget().total().flatMap(row -> amount.apply(row).find());
    }

    /** Whether a row of this card came short of what was wanted: it lost points or, where there are none, missed its target. */
    public boolean isUnmet(IndicatorScore row) {
        return form.isScored() ? row.isBelowWeight() : row.attainment() == Attainment.MISSED;
    }

    /** The same rows without total and rating: some error forbids them. */
    public Scorecard withheld() {
        return new Scorecard(form, rules, budget, indicators, Grade.WITHHELD, findings);
    }
}
