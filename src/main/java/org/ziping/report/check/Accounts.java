package org.ziping.report.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ziping.model.Form;
import org.ziping.model.FormKind;
import org.ziping.model.FromCell;
import org.ziping.model.MoneyRow;
import org.ziping.model.MoneyUnit;
import org.ziping.model.Profile;
import org.ziping.model.Profile.ProjectUse;

/**
 * The money of a form by the words a report has for it.
 *
 * @param total the whole
 * @param byWords its parts
 */
record Accounts(Account total, Map<Pattern, Account> byWords) {

    private static final Map<MoneyRow.Kind, String> WORDS = Map.of(
            MoneyRow.Kind.BASIC, "基本支出(?:经费|资金)?",
            MoneyRow.Kind.PERSONNEL, "人员(?:经费|支出|费用)",
            MoneyRow.Kind.OPERATING, "(?:日常)?公用(?:经费|支出|费用)",
            MoneyRow.Kind.PROJECTS, "(?:子)?项目(?:支出|资金|经费)?",
            MoneyRow.Kind.APPROPRIATION, "(?:当年)?(?:一般公共预算)?财政(?:拨款|资金)",
            MoneyRow.Kind.CARRIED_OVER, "上年结转(?:资金|结余)?",
            MoneyRow.Kind.OTHER, "其他资金");
    private static final String OF_WHOLE = "(?:部门\\(单位\\)|部门|单位)?整体支出|资金总额";

    static Accounts of(Form form, Profile profile) {
        MoneyUnit unit = form.budget().unit();
        boolean isWhole = form.kind() == FormKind.WHOLE_UNIT;
        int listed = profile.projects().size();
        Account total = counting(
                form.budget().total().map(row -> Account.of("", row, unit)).orElse(new Account("", Map.of())),
                isWhole ? 0 : listed);
        Map<Pattern, Account> byWords = new LinkedHashMap<>();
        WORDS.forEach((kind, words) -> {
            Account part = form.budget()
                    .called(kind)
                    .map(row -> Account.of(kind.title(), row, unit))
                    .orElse(new Account(kind.title(), Map.of()));
            boolean isProjects = kind == MoneyRow.Kind.PROJECTS;
            Account meant = isProjects && !isWhole && part.figures().isEmpty() ? total : part;
            byWords.put(spoken(form, kind, words), isProjects && isWhole ? counting(meant, listed) : meant);
        });
        otherSources(form)
                .filter(row -> form.budget()
                        .called(MoneyRow.Kind.OTHER)
                        .filter(row::equals)
                        .isEmpty())
                .forEach(row ->
                        byWords.put(Pattern.compile(Pattern.quote(label(row))), Account.of(label(row), row, unit)));
        byWords.put(Pattern.compile(OF_WHOLE), total);
        if (!isWhole) {
            form.heading().project().find().ifPresent(name -> byWords.put(named(name), total));
        }
        projects(profile, unit, byWords);
        return new Accounts(total, byWords);
    }

    private static Stream<MoneyRow> otherSources(Form form) {
        return form.budget().rows().stream()
                .filter(row ->
                        row.kind() == MoneyRow.Kind.OTHER && row.label().find().isPresent());
    }

    /** What the form calls a row, without the 其中 in front of it. */
    private static String label(MoneyRow row) {
        return new Line(row.label().typed()).plain().replaceFirst("^其中:?", "");
    }

    private static Account counting(Account account, int projects) {
        return projects > 0 ? account.counting(projects) : account;
    }

    /** The usual words for a row, and the form's own. */
    private static Pattern spoken(Form form, MoneyRow.Kind kind, String words) {
        return form.budget()
                .called(kind)
                .map(Accounts::label)
                .filter(label -> label.length() > 2)
                .map(label -> Pattern.compile(words + "|" + Pattern.quote(label)))
                .orElseGet(() -> Pattern.compile(words));
    }

    /** Every project of the list by its name, and those of one source together. */
    private static void projects(Profile profile, MoneyUnit unit, Map<Pattern, Account> byWords) {
        MoneyUnit[] units = {MoneyUnit.TEN_THOUSAND_YUAN, unit, MoneyUnit.YUAN};
        Map<String, List<ProjectUse>> bySource = profile.projects().stream()
                .filter(project -> project.source().find().isPresent())
                .collect(Collectors.groupingBy(project -> project.source().require(), Collectors.toList()));
        bySource.forEach((source, projects) -> byWords.put(
                Pattern.compile(quoted(source) + "(?:安排)?(?:的)?(?:项目)?(?:支出|资金|经费)?"),
                Account.of(source, projects, units)));
        Map<String, List<ProjectUse>> byName = profile.projects().stream()
                .filter(project -> project.name().find().isPresent())
                .collect(Collectors.groupingBy(project -> project.name().require()));
        byName.forEach((name, projects) -> byWords.put(named(name), Account.of(name, projects, units)));
    }

    private static Pattern named(String name) {
        return Pattern.compile(quoted(name) + (name.endsWith("项目") ? "" : "(?:项目)?"));
    }

    static String quoted(String name) {
        return Pattern.quote(new Line(name).plain());
    }

    /** The name of the unit, where the form gives it. */
    static Optional<Pattern> unitOf(FromCell<String> unit) {
        return unit.find().map(name -> Pattern.compile(quoted(name)));
    }
}
