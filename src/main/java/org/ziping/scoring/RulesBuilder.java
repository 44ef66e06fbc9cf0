package org.ziping.scoring;

import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ziping.model.Actual;
import org.ziping.model.Rating;
import org.ziping.model.Ratio;
import org.ziping.model.rules.BudgetRule;
import org.ziping.model.rules.LevelWeight;
import org.ziping.model.rules.MeasuredRule;
import org.ziping.model.rules.MeasuredRule.OverFulfilment;
import org.ziping.model.rules.OtherTargets;
import org.ziping.model.rules.QualitativeRule;
import org.ziping.model.rules.QualitativeRule.ScoreBand;
import org.ziping.model.rules.Ratings;
import org.ziping.model.rules.Rounding;
import org.ziping.model.rules.RowRules;
import org.ziping.model.rules.RowRules.SatisfactionStep;
import org.ziping.model.rules.RuleKey;
import org.ziping.model.rules.Rules;
import org.ziping.model.rules.Thresholds;
import org.ziping.settings.Setting;

/** Makes rules of the settings of a file, section by section; what a section does not allow is refused at its line. */
final class RulesBuilder {

    private final Settings settings;

    private RulesBuilder(Settings settings) {
        this.settings = settings;
    }

    static Rules build(Settings settings) {
        return new RulesBuilder(settings).rules();
    }

    private Rules rules() {
        return new Rules(
                new Rules.About(
                        at(RuleKey.NAME).text(),
                        at(RuleKey.TITLE).text(),
                        at(RuleKey.EFFECTIVE).date()),
                Clauses.of(settings),
                budget(),
                measured(),
                new OtherTargets(
                        at(RuleKey.RANGE_OUTSIDE).constant(OtherTargets.Outside.class),
                        at(RuleKey.DEADLINE_LATE).constant(OtherTargets.Late.class)),
                qualitative(),
                new RowRules(at(RuleKey.ROW_RULE_PASS_MARK).percentOrNone(), satisfaction()),
                closing(),
                levels(),
                thresholds());
    }

    private BudgetRule budget() {
        return new BudgetRule(
                at(RuleKey.BUDGET_WEIGHT).points(),
                at(RuleKey.BUDGET_CAP).flag(),
                at(RuleKey.BUDGET_BASE).constant(BudgetRule.Base.class),
                at(RuleKey.BUDGET_ZERO).constant(BudgetRule.ZeroBudget.class));
    }

    private MeasuredRule measured() {
        at(RuleKey.MEASURED_MET).oneOf(List.of("full"));
        Setting from = at(RuleKey.OVER_FULFILMENT_FROM);
        Ratio threshold = from.percent();
        if (threshold.compareTo(Ratio.ONE) < 0) {
            throw from.refused("应为不小于 100% 的百分数");
        }
        return new MeasuredRule(
                at(RuleKey.MEASURED_MISSED_HIGHER).constant(MeasuredRule.MissedHigher.class),
                at(RuleKey.MEASURED_MISSED_LOWER).constant(MeasuredRule.MissedLower.class),
                at(RuleKey.MEASURED_EQUAL_EXCEEDED).constant(MeasuredRule.EqualExceeded.class),
                at(RuleKey.MEASURED_ZERO_TARGET).constant(MeasuredRule.ZeroTarget.class),
                new OverFulfilment(
                        threshold, at(RuleKey.OVER_FULFILMENT_EFFECT).constant(OverFulfilment.Effect.class)));
    }

    private QualitativeRule qualitative() {
        Setting list = at(RuleKey.QUALITATIVE_BANDS);
        List<ScoreBand> bands = list.items().stream().map(RulesBuilder::band).toList();
        for (Actual.Band band : Actual.Band.values()) {
            if (bands.stream().filter(one -> one.band() == band).count() != 1) {
                throw list.refused("应为 met、partly、missed 三档，每档写一次");
            }
        }
        return new QualitativeRule(at(RuleKey.QUALITATIVE_MET).constant(QualitativeRule.Met.class), bands);
    }

    private static ScoreBand band(Setting item) {
        Map<String, Setting> fields = item.fields(List.of("band", "from", "to"));
        Ratio from = item.require(fields, "from").percent();
        Setting upper = item.require(fields, "to");
        if (upper.percent().compareTo(Ratio.ONE) > 0 || upper.percent().compareTo(from) <= 0) {
            throw upper.refused("应大于 from，不超过 100%");
        }
        return new ScoreBand(item.require(fields, "band").constant(Actual.Band.class), from, upper.percent());
    }

    private List<SatisfactionStep> satisfaction() {
        return at(RuleKey.ROW_RULE_SATISFACTION_STEPS).items().stream()
                .map(RulesBuilder::step)
                .sorted(Comparator.comparing(SatisfactionStep::from).reversed())
                .toList();
    }

    private static SatisfactionStep step(Setting item) {
        Map<String, Setting> fields = item.fields(List.of("from", "share"));
        Setting share = item.require(fields, "share");
        if (share.percent().compareTo(Ratio.ONE) > 0) {
            throw share.refused("应为不超过 100% 的百分数");
        }
        return new SatisfactionStep(item.require(fields, "from").percent(), share.percent());
    }

    private Rules.Closing closing() {
        return new Rules.Closing(
                at(RuleKey.TOTAL_OF).constant(TotalOf.class) == TotalOf.BUDGET_AND_INDICATORS,
                new Rounding(
                        at(RuleKey.ROUNDING_DECIMALS).wholeNumber(0, Rounding.MOST_DECIMALS),
                        at(RuleKey.ROUNDING_MODE).constant(Mode.class).mode),
                ratings());
    }

    private Ratings ratings() {
        Setting list = at(RuleKey.RATINGS);
        List<Ratings.Band> bands =
                list.items().stream().map(RulesBuilder::grade).toList();
        for (int lower = 1; lower < bands.size(); lower++) {
            if (bands.get(lower).from().compareTo(bands.get(lower - 1).from()) >= 0) {
                throw list.items().get(lower).refused("from 应小于上一档，由高到低排列");
            }
        }
        return new Ratings(bands);
    }

    private static Ratings.Band grade(Setting item) {
        Map<String, Setting> fields = item.fields(List.of("label", "from", "inclusive"));
        boolean inclusive =
                Optional.ofNullable(fields.get("inclusive")).map(Setting::flag).orElse(true);
        return new Ratings.Band(
                new Rating(item.require(fields, "label").text()),
                item.require(fields, "from").points(),
                inclusive);
    }

    private List<LevelWeight> levels() {
        return at(RuleKey.WEIGHTS_LEVELS).items().stream()
                .map(item -> {
                    Map<String, Setting> fields = item.fields(List.of("level", "weight"));
                    return new LevelWeight(
                            item.require(fields, "level").text(),
                            item.require(fields, "weight").points());
                })
                .toList();
    }

    private Thresholds thresholds() {
        return new Thresholds(
                at(RuleKey.THRESHOLDS_WEIGHTS_SUM).points(),
                at(RuleKey.THRESHOLDS_POINTS_TOLERANCE).number(),
                at(RuleKey.THRESHOLDS_RATE_TOLERANCE).percent().fraction(),
                at(RuleKey.THRESHOLDS_MONEY_TOLERANCE).number(),
                at(RuleKey.OVER_FULFILMENT_FROM).percent(),
                at(RuleKey.THRESHOLDS_EXECUTION_NEEDS_REASON).percent(),
                at(RuleKey.THRESHOLDS_BUDGET_CHANGE_NEEDS_REASON).percent());
    }

    private Setting at(RuleKey key) {
        return settings.require(key);
    }

    private enum TotalOf {
        BUDGET_AND_INDICATORS,
        INDICATORS
    }

    private enum Mode {
        HALF_UP(RoundingMode.HALF_UP),
        DOWN(RoundingMode.DOWN);

        private final RoundingMode mode;

        Mode(RoundingMode mode) {
            this.mode = mode;
        }
    }
}
