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
        return differences(
                subject,
                texts(subject, Goal::achieved),
                SpokenCounts::reached,
                "实际完成值",
                row -> row.result().actual());
    }

    /** What was expected in words is the target. */
    static Stream<Finding> expected(Subject subject) {
        Stream<FromCell<String>> texts =
                subject.form().narrative().goals().stream().map(Goal::expected);
        return differences(
                subject, texts, SpokenCounts::aimedAt, "指标值", row -> row.plan().target());
    }

    private static Stream<FromCell<String>> texts(Subject subject, Function<Goal, FromCell<String>> goal) {
        Profile profile = subject.profile();
        Stream<FromCell<String>> ofProfile = Stream.concat(
                Stream.of(Topic.values()).filter(SPEAKING::contains).map(profile::text),
                profile.projects().stream().map(Profile.ProjectUse::effect));
        return Stream.concat(
                        ofProfile, subject.form().narrative().goals().stream().map(goal))
                .filter(text -> text.find().isPresent());
    }

    private static Stream<Finding> differences(
            Subject subject,
            Stream<FromCell<String>> texts,
            Function<Indicator, List<Quantity>> values,
            String column,
            Function<Indicator, FromCell<?>> cell) {
        SpokenCounts counts = new SpokenCounts(subject.form().indicators(), values);
        return texts.flatMap(text -> counts.contradicting(text.typed()).stream()
                .map(wrong -> Finding.at(
                        text.cell(),
                        FindingCode.TEXT_CONTRADICTS_FORM,
                        "文字中写“" + Wording.shortened(wrong.count().clause()) + "”，而" + Wording.indicator(wrong.row())
                                + "（"
                                + cell.apply(wrong.row()).cell().a1() + "）的" + column + "为 "
                                + Wording.typed(cell.apply(wrong.row())) + "，请核对两处数字")));
    }
}
