package org.ziping.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ziping.model.Actual;
import org.ziping.model.BudgetScore;
import org.ziping.model.Finding;
import org.ziping.model.Form;
import org.ziping.model.Indicator;
import org.ziping.model.IndicatorScore;
import org.ziping.model.MoneyRow;
import org.ziping.model.Points;
import org.ziping.model.Rating;
import org.ziping.model.Ratio;
import org.ziping.model.Scorecard;
import org.ziping.model.Sign;
import org.ziping.model.Target;

/** Scores a {@link Draft} by the plain rule: met is full, missed is in proportion, words keep the printed score. */
final class DraftScores {

    private DraftScores() {}

    static Scorecard of(Form form, List<Finding> findings) {
        BudgetScore budget = budget(form);
        List<IndicatorScore> rows =
                form.indicators().stream().map(DraftScores::row).toList();
        List<Points> scores = new ArrayList<>();
        budget.score().ifPresent(scores::add);
        rows.forEach(row -> row.score().ifPresent(scores::add));
        boolean complete = rows.stream().allMatch(row -> row.score().isPresent())
                && (form.budget().rows().isEmpty() || budget.score().isPresent());
        Optional<Points> total = complete ? Optional.of(Points.sum(scores)) : Optional.empty();
        return new Scorecard(form, "test", budget, rows, total, total.map(DraftScores::rating), findings);
    }

    private static Rating rating(Points total) {
        int value = total.value().intValue();
        return new Rating(value >= 90 ? "优" : value >= 80 ? "良" : value >= 60 ? "中" : "差");
    }

    private static BudgetScore budget(Form form) {
        Optional<MoneyRow> row = form.budget().total();
        Optional<Ratio> rate = row.filter(total ->
                        total.adjusted().find().filter(it -> it.signum() != 0).isPresent())
                .flatMap(total -> total.executed()
                        .find()
                        .map(paid -> Ratio.of(paid, total.adjusted().require())));
        Optional<Points> weight = row.flatMap(total -> total.marks().weight().find());
        Optional<Points> score = weight.flatMap(full ->
                rate.map(it -> rounded(full.value().multiply(it.fraction()).min(full.value()))));
        return new BudgetScore(rate, weight, score, "执行率 × 分值");
    }

    private static IndicatorScore row(Indicator row) {
        Optional<Target> target = row.plan().inForce().find();
        Optional<Actual> actual = row.result().actual().find();
        if (target.isPresent()
                && target.get() instanceof Target.Measured aim
                && actual.isPresent()
                && actual.get() instanceof Actual.Measured reached) {
            return measured(row, aim, reached.quantity().number());
        }
        boolean judged = target.isPresent() && actual.isPresent();
        return new IndicatorScore(
                row, Optional.empty(), judged ? row.marks().score().find() : Optional.empty(), "由单位评分");
    }

    private static IndicatorScore measured(Indicator row, Target.Measured target, BigDecimal actual) {
        BigDecimal aim = target.quantity().number();
        if (aim.signum() == 0) {
            return new IndicatorScore(
                    row, Optional.empty(), row.marks().weight().find(), "目标为零");
        }
        boolean less = target.sign().isUpperBound();
        boolean met = less
                ? actual.compareTo(aim) <= 0
                : target.sign() == Sign.EQUAL || actual.compareTo(aim) < 0 ? actual.compareTo(aim) == 0 : true;
        BigDecimal share = met
                ? BigDecimal.ONE
                : less ? aim.divide(actual, MathContext.DECIMAL64) : actual.divide(aim, MathContext.DECIMAL64);
        Optional<Points> score =
                row.marks().weight().find().map(weight -> rounded(weight.value().multiply(share.min(BigDecimal.ONE))));
        return new IndicatorScore(row, Optional.of(Ratio.of(actual, aim)), score, "完成值与指标值之比");
    }

    private static Points rounded(BigDecimal unrounded) {
        return Points.rounded(unrounded, 2, RoundingMode.HALF_UP);
    }
}
