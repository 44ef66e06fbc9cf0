package org.ziping.scoring;

import java.math.BigDecimal;
import java.util.Optional;
import org.ziping.model.Actual;
import org.ziping.model.Attainment;
import org.ziping.model.FindingCode;
import org.ziping.model.Indicator;
import org.ziping.model.Quantity;
import org.ziping.model.rules.QualitativeRule;
import org.ziping.model.rules.QualitativeRule.ScoreBand;
import org.ziping.model.rules.RuleKey;

/** What was reached in words: the three bands, and everything that only a person can judge. */
final class WordScoring {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final QualitativeRule rule;

    WordScoring(QualitativeRule rule) {
        this.rule = rule;
    }

    /** Words that say how far a target of any kind was reached. */
    Judgement judge(Indicator row, Actual.Band reached) {
        Verdict.Person person = person(reached);
        RuleKey clause = person.range().fullUnlessSaid() ? RuleKey.QUALITATIVE_MET : RuleKey.QUALITATIVE_BANDS;
        return Judgement.of(
                Facts.typed(row),
                new Verdict.Person(person.range(), person.why(), Optional.of(clause), person.attainment()));
    }

    /** The part of the weight that a person may give for words of that band, whatever says so. */
    Verdict.Person person(Actual.Band reached) {
        ScoreBand band = rule.require(reached);
        boolean full = reached == Actual.Band.MET && rule.met() == QualitativeRule.Met.FULL;
        Verdict.Range range = new Verdict.Range(band.from(), band.to(), full, FindingCode.SCORE_NEEDED);
        String why = "属" + title(reached) + "一档（" + band.from().toShortPercent() + "～"
                + band.to().toShortPercent() + "）";
        return new Verdict.Person(
                range, why, Optional.empty(), reached == Actual.Band.MET ? Attainment.MET : Attainment.MISSED);
    }

    /** A target in words and a number: all of it, or what a person makes of it. */
    Judgement judge(Indicator row, Quantity reached) {
        return isWhole(reached) ? judge(row, Actual.Band.MET) : person(row);
    }

    static boolean isWhole(Quantity reached) {
        return reached.unit().equals(Quantity.PERCENT) && reached.number().compareTo(HUNDRED) == 0;
    }

    /** Words that say something else. */
    Judgement person(Indicator row) {
        return Judgement.of(Facts.typed(row), Verdict.person("不能直接计分"));
    }

    private static String title(Actual.Band band) {
        return switch (band) {
            case MET -> "达成";
            case PARTLY -> "部分达成";
            case MISSED -> "未达成";
        };
    }
}
