package org.ziping.check;

import java.util.stream.Stream;
import org.ziping.model.Finding;
import org.ziping.model.FindingCode;
import org.ziping.model.FromCell;
import org.ziping.model.FromCell.State;
import org.ziping.model.Indicator;
import org.ziping.model.Points;

/** Whether each indicator has what its score needs. */
final class Blanks {

    private Blanks() {}

    /** Nothing to hold the actual value against. */
    static Stream<Finding> target(Subject subject) {
        return subject.form().indicators().stream()
                .filter(row -> isBlank(row.plan().inForce(), subject))
                .map(row -> Finding.at(
                        row.plan().inForce().cell(),
                        FindingCode.TARGET_MISSING,
                        Wording.indicator(row) + "没有填写指标值，请填写，如 ≥95%"));
    }

    /** Nothing was said of what was reached; that is not the same as nothing reached. */
    static Stream<Finding> actual(Subject subject) {
        return subject.form().indicators().stream()
                .filter(row -> isBlank(row.result().actual(), subject))
                .map(row -> Finding.at(
                        row.result().actual().cell(),
                        FindingCode.ACTUAL_MISSING,
                        Wording.indicator(row) + "没有填写实际完成值，请填写，没有完成的填 0"));
    }

    /** A score that stays the person's may not be above its weight; one that is computed is compared instead. */
    static Stream<Finding> scoreAboveWeight(Subject subject) {
        return subject.card().indicators().stream()
                .filter(scored -> scored.score().isEmpty()
                        || scored.score()
                                .equals(scored.indicator().marks().score().find()))
                .map(scored -> scored.indicator())
                .filter(Blanks::isAboveWeight)
                .filter(row -> !subject.isSpokenOf(row.marks().score()))
                .map(row -> Finding.at(
                        row.marks().score().cell(),
                        FindingCode.SCORE_ABOVE_WEIGHT,
                        Wording.indicator(row) + "得分为 "
                                + Wording.typed(row.marks().score()) + "，高于分值 "
                                + Wording.typed(row.marks().weight()) + "，请填写不高于分值的得分"));
    }

    private static boolean isAboveWeight(Indicator row) {
        FromCell<Points> score = row.marks().score();
        FromCell<Points> weight = row.marks().weight();
        return score.is(State.GIVEN)
                && weight.is(State.GIVEN)
                && score.require().compareTo(weight.require()) > 0;
    }

    private static boolean isBlank(FromCell<?> value, Subject subject) {
        return value.is(State.BLANK) && !subject.isSpokenOf(value);
    }
}
