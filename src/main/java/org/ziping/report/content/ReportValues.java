package org.ziping.report.content;

import java.util.List;
import java.util.Optional;
import org.ziping.model.Finding;
import org.ziping.model.Form;
import org.ziping.model.FromCell;
import org.ziping.model.Goal;
import org.ziping.model.Points;
import org.ziping.model.Profile;
import org.ziping.model.Profile.Topic;
import org.ziping.model.Rating;
import org.ziping.model.Scorecard;

/** All that a report can say of a form. */
public final class ReportValues {

    private ReportValues() {}

    /**
     * The values of every tag.
     *
     * @param findings what was found in the form; what it names as missing is not asked for twice
     */
    public static Scope of(Scorecard card, Profile profile, List<Finding> findings) {
        Scope scope = Scope.outermost();
        Profile told = profile.filledBy(card.form().narrative().texts());
        heading(scope, card.form());
        for (Topic topic : Topic.values()) {
            scope.put(Vocabulary.name(topic), text(topic, told.text(topic)));
        }
        new TaskValues(card.form(), told).putInto(scope);
        new MoneyValues(card).putInto(scope);
        goals(scope, card.form().narrative().goals());
        scope.put("总分", card.total().map(Points::toString));
        scope.put("等级", card.rating().map(Rating::label));
        new IndicatorValues(card, findings).putInto(scope);
        new ProjectValues(card, profile).putInto(scope);
        new Suggestions(card, profile.projects(), findings).putInto(scope);
        return scope;
    }

    /** That unit or year are missing the findings of the form say already. */
    private static void heading(Scope scope, Form form) {
        scope.put("单位名称", FreeText.name("单位名称", form.heading().unit()).known());
        scope.put("项目名称", FreeText.name("项目名称", form.heading().project()));
        scope.put(
                "年度",
                FreeText.name("年度", form.heading().year().map(String::valueOf)).known());
        scope.put("主管部门", form.heading().department().find());
        scope.put("自评表名称", Optional.of(Wording.typed(form.heading().title())).filter(title -> !title.isEmpty()));
    }

    private static void goals(Scope scope, List<Goal> goals) {
        scope.put(
                "年度目标",
                goals.stream()
                        .filter(goal -> goal.expected().find().isPresent()
                                || goal.achieved().find().isPresent())
                        .map(goal -> scope.within()
                                .put("预期目标", FreeText.prose("预期目标", goal.expected()))
                                .put("目标完成情况", FreeText.prose("目标完成情况", goal.achieved())))
                        .toList());
    }

    /** A count without the unit that the sentence around it has. */
    private static FreeText text(Topic topic, FromCell<String> words) {
        String name = Vocabulary.name(topic);
        String unit = topic.label().substring(name.length()).replaceAll("[（）]", "");
        if (!unit.isEmpty()) {
            return FreeText.name(name, words.map(count -> count.strip().replaceFirst(unit + "$", "")));
        }
        return topic == Topic.FILLED_IN_ON ? FreeText.name(name, words) : FreeText.prose(name, words);
    }
}
