package org.ziping.check;

import java.util.stream.Stream;
import org.ziping.model.Finding;
import org.ziping.model.FindingCode;
import org.ziping.model.FromCell;
import org.ziping.model.FromCell.State;
import org.ziping.model.Indicator;

/** Whether each indicator has what its score needs. */
final class Blanks {

    private Blanks() {}

    /** Nothing to hold the actual value against. */
    static Stream<Finding> target(Subject subject) {
        return assessed(subject)
                .filter(row -> isBlank(row.plan().inForce(), subject))
                .map(row -> Finding.at(
                        row.plan().inForce().cell(),
                        FindingCode.TARGET_MISSING,
                        Wording.indicator(row) + "没有填写指标值，请填写，如 ≥95%"));
    }

    /** Nothing was said of what was reached; that is not the same as nothing reached. */
    static Stream<Finding> actual(Subject subject) {
        return assessed(subject)
                .filter(row -> isBlank(row.result().actual(), subject))
                .map(row -> Finding.at(
                        row.result().actual().cell(),
                        FindingCode.ACTUAL_MISSING,
                        Wording.indicator(row) + "没有填写实际完成值，请填写，没有完成的填 0"));
    }

    /** The rows that count; one without weight, target and actual value was left empty on purpose. */
    private static Stream<Indicator> assessed(Subject subject) {
        return subject.form().indicators().stream()
                .filter(row -> !row.marks().weight().is(State.NOT_APPLICABLE))
                .filter(row -> row.marks().weight().find().isPresent()
                        || row.plan().inForce().find().isPresent()
                        || row.result().actual().find().isPresent());
    }

    private static boolean isBlank(FromCell<?> value, Subject subject) {
        return value.is(State.BLANK) && !subject.isSpokenOf(value);
    }
}
