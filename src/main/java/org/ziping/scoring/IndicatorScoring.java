package org.ziping.scoring;

import java.util.Optional;
import org.ziping.model.Actual;
import org.ziping.model.FromCell;
import org.ziping.model.FromCell.State;
import org.ziping.model.Indicator;
import org.ziping.model.Points;
import org.ziping.model.Target;
import org.ziping.model.rules.Rules;

/** What a row says, from its target and actual value and its own rule, whatever its weight. */
final class IndicatorScoring {

    private final MeasuredScoring measured;
    private final BoundScoring bounds;
    private final WordScoring words;
    private final RowRuleScoring rowRules;

    IndicatorScoring(Rules rules) {
        measured = new MeasuredScoring(rules.measured());
        bounds = new BoundScoring(rules.others(), measured);
        words = new WordScoring(rules.qualitative());
        rowRules = new RowRuleScoring(rules.rowRules(), rules.qualitative().met(), new StatedRuleScoring());
    }

    /** What the rules and the row's own rule make of its values. */
    Judgement judge(Indicator row) {
        if (row.plan().inForce().is(State.ABSENT)) {
            return byStandard(row);
        }
        Judgement compared = compare(row);
        boolean hasValues = row.plan().inForce().find().isPresent()
                && row.result().actual().find().isPresent();
        return hasValues ? rowRules.apply(row, compared) : compared;
    }

    /** The same by target and actual value alone. */
    Judgement compare(Indicator row) {
        FromCell<Target> target = row.plan().inForce();
        FromCell<Actual> actual = row.result().actual();
        if (target.is(State.ABSENT)) {
            return actual.find()
                    .flatMap(IndicatorScoring::band)
                    .map(band -> words.judge(row, band))
                    .orElseGet(() -> byPerson(row));
        }
        if (target.is(State.BLANK)) {
            return open(row, "缺少指标值");
        }
        if (actual.is(State.BLANK) || actual.is(State.ABSENT)) {
            return open(row, "缺少实际完成值");
        }
        if (actual.is(State.UNREADABLE)) {
            return open(row, "实际完成值看不懂");
        }
        if (target.is(State.NOT_APPLICABLE) || actual.is(State.NOT_APPLICABLE)) {
            return Judgement.of(Facts.typed(row), Verdict.person("填为不适用"));
        }
        if (target.is(State.UNREADABLE)) {
            return Judgement.of(Facts.typed(row), Verdict.person("指标值看不懂"));
        }
        return judge(row, new Pair(target.require(), actual.require()));
    }

    /** A form without targets is scored by the standard of each row: by a person, where the row's words do not do it. */
    private Judgement byStandard(Indicator row) {
        FromCell<Actual> actual = row.result().actual();
        if (actual.find().isEmpty()) {
            return byPerson(row);
        }
        return withoutStandard(row, actual.require())
                .map(band -> words.judge(row, band))
                .orElseGet(() -> rowRules.apply(row, byPerson(row)));
    }

    private static Judgement byPerson(Indicator row) {
        boolean standard = row.plan().rule().find().isPresent();
        return Judgement.of(Facts.typed(row), Verdict.person(standard ? "没有“指标值”列，按评分标准评分" : "没有“指标值”列，也没有评分标准"));
    }

    /**
     * How far a row without target and standard, like a task of the unit, was done, where that says more than the unit's score:
     * met where there is none yet, not met where it is full; any other score of the unit stays.
     */
    private static Optional<Actual.Band> withoutStandard(Indicator row, Actual actual) {
        if (!row.plan().rule().is(State.ABSENT)) {
            return Optional.empty();
        }
        Optional<Points> score = row.marks().score().find();
        boolean full = score.equals(row.marks().weight().find());
        return band(actual).filter(band -> band == Actual.Band.MET ? score.isEmpty() : full);
    }

    /** 已完成 and 100% are met. */
    private static Optional<Actual.Band> band(Actual actual) {
        if (actual instanceof Actual.Achieved achieved) {
            return Optional.of(achieved.band());
        }
        boolean whole = actual instanceof Actual.Measured measured && WordScoring.isWhole(measured.quantity());
        return whole ? Optional.of(Actual.Band.MET) : Optional.empty();
    }

    private record Pair(Target target, Actual actual) {}

    private Judgement judge(Indicator row, Pair pair) {
        if (pair.actual() instanceof Actual.Achieved achieved) {
            return words.judge(row, achieved.band());
        }
        if (pair.target() instanceof Target.Measured target && pair.actual() instanceof Actual.Measured actual) {
            return measured.judge(row, target, actual);
        }
        if (pair.target() instanceof Target.Range target && pair.actual() instanceof Actual.Measured actual) {
            return bounds.judge(row, target, actual);
        }
        if (pair.target() instanceof Target.Deadline target && pair.actual() instanceof Actual.Done done) {
            return bounds.judge(row, target, done.day());
        }
        if (pair.target() instanceof Target.Qualitative && pair.actual() instanceof Actual.Measured actual) {
            return words.judge(row, actual.quantity());
        }
        return words.person(row);
    }

    private static Judgement open(Indicator row, String why) {
        return Judgement.of(Facts.typed(row), new Verdict.Open(why));
    }
}
