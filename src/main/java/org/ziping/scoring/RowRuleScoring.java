package org.ziping.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.ziping.model.Actual;
import org.ziping.model.Award;
import org.ziping.model.Finding;
import org.ziping.model.FindingCode;
import org.ziping.model.Indicator;
import org.ziping.model.Quantity;
import org.ziping.model.Ratio;
import org.ziping.model.ScoringWords;
import org.ziping.model.rules.QualitativeRule;
import org.ziping.model.rules.QualitativeRule.ScoreBand;
import org.ziping.model.rules.RowRules;
import org.ziping.model.rules.RowRules.SatisfactionStep;
import org.ziping.model.rules.RuleKey;

/** What a row's own rule makes of a judgement by the file's rules; it goes before the file's for rows of its sort. */
final class RowRuleScoring {

    private final RowRules rules;
    private final QualitativeRule.Met met;
    private final StatedRuleScoring stated;

    RowRuleScoring(RowRules rules, QualitativeRule.Met met, StatedRuleScoring stated) {
        this.rules = rules;
        this.met = met;
        this.stated = stated;
    }

    Judgement apply(Indicator row, Judgement judged) {
        Optional<ScoringWords> own = row.plan().ownRule();
        if (own.isEmpty()) {
            return judged;
        }
        if (own.get() instanceof ScoringWords.Kind kind) {
            return ofKind(row, judged, kind);
        }
        return own.get() instanceof ScoringWords.Bands bands
                ? ofBands(row, judged, bands)
                : stated.judge(row, judged, own.get());
    }

    private Judgement ofKind(Indicator row, Judgement judged, ScoringWords.Kind kind) {
        return switch (kind.sort()) {
            case DIRECT -> direct(judged);
            case PROPORTION -> proportion(row, judged, kind);
            case BANDS -> bands(judged);
            case SATISFACTION -> satisfaction(row, judged);
        };
    }

    /** Full or nothing: a part of the weight becomes nothing. */
    private static Judgement direct(Judgement judged) {
        if (judged.verdict().isOfBound()) {
            return judged.with(Verdict.person("正好是指标值不包括的数，直接赋分"));
        }
        return isPart(judged)
                ? judged.with(new Verdict.Computed(Share.NOTHING, "未达到指标值，直接赋分得", RuleKey.MEASURED_MISSED_HIGHER))
                : judged;
    }

    private Judgement proportion(Indicator row, Judgement judged, ScoringWords.Kind kind) {
        if (!isPart(judged)) {
            return judged;
        }
        Optional<Ratio> mark = kind.nothingBelow().or(rules::passMark);
        if (mark.isEmpty()) {
            return judged.with(stepsMissing(row, "按完成比例赋分没有写明不得分的界限"));
        }
        Share share = judged.verdict().find().orElseThrow().share();
        return share.isBelow(mark.get().fraction()) ? judged.with(belowMark(kind, mark.get())) : judged;
    }

    /** A part of the weight is the person's to say. */
    private static Judgement bands(Judgement judged) {
        return isPart(judged) ? judged.with(Verdict.person("未达到指标值，按评判等级赋分", RuleKey.QUALITATIVE_BANDS)) : judged;
    }

    /** Words by the bands of the row instead of the file's; all else as by those. */
    private Judgement ofBands(Indicator row, Judgement judged, ScoringWords.Bands own) {
        return row.result()
                .actual()
                .find()
                .filter(Actual.Achieved.class::isInstance)
                .map(words -> ((Actual.Achieved) words).band())
                .map(band -> judged.with((Verdict) new WordScoring(bandsOf(own)).person(band)))
                .orElseGet(() -> isPart(judged) ? judged.with(Verdict.person("未达到指标值，按本行规则分档赋分")) : judged);
    }

    private QualitativeRule bandsOf(ScoringWords.Bands own) {
        return new QualitativeRule(
                met,
                List.of(
                        new ScoreBand(Actual.Band.MET, own.metFrom(), Ratio.ONE),
                        new ScoreBand(Actual.Band.PARTLY, own.partlyFrom(), own.metFrom()),
                        new ScoreBand(Actual.Band.MISSED, Ratio.ZERO, own.partlyFrom())));
    }

    private Judgement satisfaction(Indicator row, Judgement judged) {
        Optional<Ratio> reached = percent(row);
        if (judged.verdict().find().isEmpty() || reached.isEmpty()) {
            return judged;
        }
        if (rules.satisfaction().isEmpty()) {
            return judged.verdict().isFull() ? judged : judged.with(stepsMissing(row, "满意度赋分没有写明分档"));
        }
        BigDecimal share = rules.satisfaction().stream()
                .filter(step -> reached.get().compareTo(step.from()) >= 0)
                .findFirst()
                .map(SatisfactionStep::share)
                .orElse(Ratio.ZERO)
                .fraction();
        return judged.with(new Verdict.Computed(
                Share.of(share, BigDecimal.ONE),
                share.compareTo(BigDecimal.ONE) == 0 ? "按满意度分档得满分" : "按满意度分档得",
                RuleKey.ROW_RULE_SATISFACTION_STEPS));
    }

    /** Nothing, as the row says itself or else the rules file. */
    private static Verdict belowMark(ScoringWords.Kind kind, Ratio mark) {
        return kind.nothingBelow().isPresent()
                ? new Verdict.Stated(Award.NOTHING, BigDecimal.ZERO)
                : new Verdict.Computed(Share.NOTHING, "未达到" + mark.toShortPercent() + "，得", RuleKey.ROW_RULE_PASS_MARK);
    }

    private static boolean isPart(Judgement judged) {
        return judged.verdict().find().isPresent() && !judged.verdict().isFull();
    }

    private static Optional<Ratio> percent(Indicator row) {
        return row.result()
                .actual()
                .find()
                .filter(Actual.Measured.class::isInstance)
                .map(actual -> ((Actual.Measured) actual).quantity())
                .filter(quantity -> quantity.unit().equals(Quantity.PERCENT) || !quantity.hasUnit())
                .map(quantity -> Ratio.ofPercent(quantity.number()));
    }

    private static Finding stepsMissing(Indicator row, String what) {
        return Finding.at(
                row.plan().rule().cell(),
                FindingCode.RULE_STEPS_MISSING,
                Facts.name(row) + "的" + what + "，已按完成比例计分，如另有规定请在赋分规则中写明");
    }
}
