package org.ziping.report.content;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.ziping.model.FromCell;
import org.ziping.model.MoneyRow;
import org.ziping.model.MoneyUnit;
import org.ziping.model.Profile;
import org.ziping.model.Profile.ProjectUse;
import org.ziping.model.Scorecard;

/** The projects of a unit, all together and by where their money comes from. */
final class ProjectValues {

    private final Scorecard card;
    private final List<ProjectUse> projects;

    ProjectValues(Scorecard card, Profile profile) {
        this.card = card;
        this.projects = profile.projects();
    }

    void putInto(Scope scope) {
        Optional<BigDecimal> spending = card.form()
                .budget()
                .find(MoneyRow.Kind.PROJECTS)
                .flatMap(row -> row.adjusted().find().or(() -> row.executed().find()));
        boolean spendsNothing = spending.filter(amount -> amount.signum() == 0).isPresent();
        scope.put("有项目清单", !projects.isEmpty());
        scope.put("没有项目支出", projects.isEmpty() && spendsNothing);
        scope.put("缺项目清单", projects.isEmpty() && !spendsNothing);
        scope.put("项目情况说明", FreeText.missing("项目清单"));
        scope.put("项目数", Optional.of(String.valueOf(projects.size())).filter(count -> !projects.isEmpty()));
        scope.put("项目预算合计", sum(projects, ProjectUse::budget));
        scope.put("项目执行合计", sum(projects, ProjectUse::executed));
        scope.put(
                "项目清单",
                projects.stream().map(project -> project(scope, project)).toList());
        scope.put("项目分组", groups(scope));
    }

    private List<Scope> groups(Scope scope) {
        Map<String, List<ProjectUse>> bySource = new LinkedHashMap<>();
        for (ProjectUse project : projects) {
            String source = project.source().find().map(PlainWords::label).orElse("");
            bySource.computeIfAbsent(source, name -> new ArrayList<>()).add(project);
        }
        List<Scope> groups = new ArrayList<>();
        bySource.forEach((name, members) -> {
            Scope group = scope.within();
            group.put("分组序号", Optional.of(String.valueOf(groups.size() + 1)));
            group.put("资金来源", FreeText.name("资金来源", members.get(0).source().map(PlainWords::label)));
            group.put("分组项目数", Optional.of(String.valueOf(members.size())));
            group.put("分组预算数", sum(members, ProjectUse::budget));
            group.put("分组执行数", sum(members, ProjectUse::executed));
            group.put(
                    "项目清单",
                    members.stream().map(project -> project(group, project)).toList());
            groups.add(group);
        });
        return groups;
    }

    private static Scope project(Scope around, ProjectUse project) {
        return around.within()
                .put("清单项目", FreeText.name("项目名称", project.name()))
                .put("清单预算数", project.budget().find().map(ProjectValues::money))
                .put("清单执行数", project.executed().find().map(ProjectValues::money))
                .put("清单项目效益", FreeText.prose("项目效益", project.effect()));
    }

    /** Nothing if one of them is missing: part of a sum is no sum. */
    private static Optional<String> sum(List<ProjectUse> projects, Function<ProjectUse, FromCell<BigDecimal>> amount) {
        List<BigDecimal> known = projects.stream()
                .flatMap(project -> amount.apply(project).find().stream())
                .toList();
        return known.isEmpty() || known.size() < projects.size()
                ? Optional.empty()
                : Optional.of(money(known.stream().reduce(BigDecimal.ZERO, BigDecimal::add)));
    }

    /** The sheet 基本情况 asks for 万元, whatever the unit of the form. */
    private static String money(BigDecimal amount) {
        return Wording.amount(amount) + MoneyUnit.TEN_THOUSAND_YUAN.word();
    }
}
