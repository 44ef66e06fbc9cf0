package org.ziping.check;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ziping.model.Finding;
import org.ziping.model.FindingCode;
import org.ziping.model.FromCell;
import org.ziping.model.Goal;
import org.ziping.model.Indicator;
import org.ziping.model.Profile;
import org.ziping.model.Profile.Topic;
import org.ziping.model.Quantity;
import org.ziping.model.count.SpokenCounts;

/** Whether counts in words agree with the indicator of the same thing. */
final class CountClaims {

    private static final Set<Topic> SPEAKING = Set.of(Topic.KEY_WORK, Topic.PROJECT_SPENDING_USE);

    private CountClaims() {}

    /** What was reached, in 基本情况 and in 实际完成情况, is what the indicator says. */
    static Stream<Finding> reached(Subject subject) {
        return texts(subject, Goal::achieved)
                .flatMap(text ->
                        differences(subject, text, "实际完成值", row -> row.result().actual(), SpokenCounts::reached));
    }

    /** What was expected in words is the target. */
    static Stream<Finding> expected(Subject subject) {
        return subject.form().goals().stream()
                .map(Goal::expected)
                .flatMap(text ->
                        differences(subject, text, "指标值", row -> row.plan().target(), SpokenCounts::aimedAt));
    }

    private static Stream<FromCell<String>> texts(Subject subject, Function<Goal, FromCell<String>> goal) {
        Profile profile = subject.profile();
        Stream<FromCell<String>> ofProfile = Stream.concat(
                Stream.of(Topic.values()).filter(SPEAKING::contains).map(profile::text),
                profile.projects().stream().map(Profile.ProjectUse::effect));
        return Stream.concat(ofProfile, subject.form().goals().stream().map(goal))
                .filter(text -> text.find().isPresent());
    }

    private static Stream<Finding> differences(
            Subject subject,
            FromCell<String> text,
            String column,
            Function<Indicator, FromCell<?>> cell,
            Function<Indicator, List<Quantity>> values) {
        return subject.form().indicators().stream()
                .flatMap(row -> SpokenCounts.contradicting(
                        text.typed(), row, subject.form().indicators(), values)
                        .map(count -> Finding.at(
                                text.cell(),
                                FindingCode.TEXT_CONTRADICTS_FORM,
                                "文字中写“" + Wording.shortened(count.clause()) + "”，而" + Wording.indicator(row) + "（"
                                        + cell.apply(row).cell().a1() + "）的" + column + "为 "
                                        + Wording.typed(cell.apply(row)) + "，请核对两处数字"))
                        .stream());
    }
}
