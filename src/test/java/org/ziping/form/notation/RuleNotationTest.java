package org.ziping.form.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.ziping.form.notation.row.RowContext;
import org.ziping.model.Actual.Band;
import org.ziping.model.Award;
import org.ziping.model.Deduction;
import org.ziping.model.FromCell;
import org.ziping.model.Points;
import org.ziping.model.ScoringWords;
import org.ziping.model.Steps;
import org.ziping.model.Steps.Bound;
import org.ziping.model.Steps.Step;
import org.ziping.model.Target;
import org.ziping.model.WordSteps;

/** Each line of the tables is one rule as people write it and what it means. */
class RuleNotationTest {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/notation/rule-words.csv", numLinesToSkip = 1)
    void ruleMeansWhatTheTableSays(String rule, String meaning) {
        assertThat(shown(RuleNotation.read(Cells.text(rule)).require())).isEqualTo(meaning);
    }

    @ParameterizedTest(name = "{2}")
    @CsvFileSource(resources = "/notation/steps.csv", numLinesToSkip = 1)
    void valueIsWorthItsStep(String rule, String weight, BigDecimal value, BigDecimal points) {
        Steps steps = (Steps) RuleNotation.read(Cells.text(rule)).require();

        Optional<BigDecimal> worth = steps.award(value).map(award -> award.of(Points.of(weight)));

        assertThat(worth.map(BigDecimal::stripTrailingZeros))
                .isEqualTo(Optional.ofNullable(points).map(BigDecimal::stripTrailingZeros));
    }

    @Test
    void wordsAreWorthWhatTheRuleGivesThem() {
        var rule = (WordSteps)
                RuleNotation.read(Cells.text("情况较大得10分，一般得6分，未完成不得分")).require();

        assertThat(rule.award("较大")).contains(new Award.Fixed(Points.of("10")));
        assertThat(rule.award("情况较大")).contains(new Award.Fixed(Points.of("10")));
        assertThat(rule.award("大")).isEmpty();
        assertThat(rule.award(Band.MISSED)).contains(Award.NOTHING);
        assertThat(rule.award(Band.MET)).isEmpty();
    }

    @Test
    void blankAndCrossedOutRulesAreNoRules() {
        assertThat(RuleNotation.read(Cells.text(" ")).state()).isEqualTo(FromCell.State.BLANK);
        assertThat(RuleNotation.read(Cells.text("—")).state()).isEqualTo(FromCell.State.NOT_APPLICABLE);
    }

    @Test
    void ruleInPlaceOfATargetKeepsItsMeaning() {
        Target target = TargetNotation.read(Cells.text("每发生一起扣5分"), RowContext.named("安全事故"))
                .require();

        assertThat(target).isEqualTo(new Target.RuleWords("每发生一起扣5分", RuleNotation.of("每发生一起扣5分")));
        assertThat(((Target.RuleWords) target).meaning()).isInstanceOf(Deduction.class);
    }

    private static String shown(ScoringWords rule) {
        if (rule instanceof Steps steps) {
            String unit = steps.unit().isEmpty() ? "" : "（" + steps.unit() + "）";
            return "分档" + unit + "："
                    + steps.steps().stream().map(RuleNotationTest::shown).collect(Collectors.joining("；"));
        }
        if (rule instanceof WordSteps words) {
            String named = words.steps().stream()
                    .map(step -> step.words()
                            + step.band().map(RuleNotationTest::shown).orElse("") + " " + shown(step.award()))
                    .collect(Collectors.joining("；"));
            return "按词：" + named
                    + words.otherwise().map(award -> "；其余 " + shown(award)).orElse("");
        }
        if (rule instanceof Deduction taken) {
            return shown(taken);
        }
        if (rule instanceof ScoringWords.Kind kind) {
            return "方式："
                    + switch (kind.sort()) {
                        case DIRECT -> "直接赋分";
                        case PROPORTION -> "按完成比例赋分";
                        case BANDS -> "按评判等级赋分";
                        case SATISFACTION -> "满意度赋分";
                    }
                    + kind.nothingBelow()
                            .map(mark -> "，低于" + mark.toShortPercent() + "不得分")
                            .orElse("");
        }
        return "看不懂";
    }

    private static String shown(Deduction taken) {
        String from = taken.from().map(Object::toString).orElse("指标值");
        String side = switch (taken.deviation()) {
            case BELOW -> "低于" + from;
            case ABOVE -> "高于" + from;
            case EACH -> "每个";
            case EITHER -> "偏离";
        };
        return "扣分（" + side + "）：满分" + shown(taken.full()) + "，每" + taken.step() + "扣" + taken.points() + "分"
                + taken.most().map(most -> "，最多" + most + "分").orElse("");
    }

    private static String shown(Step step) {
        return step.from()
                        .map(bound -> (bound.included() ? "[" : "(") + shown(bound))
                        .orElse("") + "～"
                + step.to()
                        .map(bound -> shown(bound) + (bound.included() ? "]" : ")"))
                        .orElse("") + " "
                + shown(step.award());
    }

    private static String shown(Bound bound) {
        return bound.number().stripTrailingZeros().toPlainString();
    }

    private static String shown(Award award) {
        return award instanceof Award.Fixed fixed
                ? fixed.points() + "分"
                : ((Award.Share) award).ofWeight().toShortPercent();
    }

    private static String shown(Band band) {
        return switch (band) {
            case MET -> "（达成）";
            case PARTLY -> "（部分达成）";
            case MISSED -> "（未达成）";
        };
    }
}
