package org.ziping.report.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ziping.model.Form;
import org.ziping.model.FormKind;
import org.ziping.model.FromCell;
import org.ziping.model.MoneyRow;
import org.ziping.model.MoneyUnit;
import org.ziping.model.Profile;
import org.ziping.model.Profile.ProjectUse;

/** Gathers the money of a form, row by row and project by project, under the words a report has for it. Used once. */
final class AccountsOfForm {

    private static final Map<MoneyRow.Kind, String> WORDS = Map.of(
            MoneyRow.Kind.BASIC, "基本支出(?:经费|资金)?",
            MoneyRow.Kind.PERSONNEL, "人员(?:经费|支出|费用)",
            MoneyRow.Kind.OPERATING, "(?:日常)?公用(?:经费|支出|费用)",
            MoneyRow.Kind.PROJECTS, "(?:子)?项目(?:支出|资金|经费)?",
            MoneyRow.Kind.APPROPRIATION, "(?:当年)?(?:一般公共预算)?财政(?:拨款|资金)",
            MoneyRow.Kind.CARRIED_OVER, "上年结转(?:资金|结余)?",
            MoneyRow.Kind.OTHER, "其他资金");
    private static final Set<MoneyRow.Kind> SOURCES = Set.of(MoneyRow.Kind.APPROPRIATION, MoneyRow.Kind.OTHER);
    private static final String OF_WHOLE = "(?:部门\\(单位\\)|部门|单位)?整体支出|资金总额";

    private final Form form;
    private final Profile profile;
    private final MoneyUnit unit;
    private final boolean isWhole;
    private final Map<Pattern, Account> byWords = new LinkedHashMap<>();

    AccountsOfForm(Form form, Profile profile) {
        this.form = form;
        this.profile = profile;
        this.unit = form.budget().unit();
        this.isWhole = form.kind() == FormKind.WHOLE_UNIT;
    }

    Accounts accounts() {
        Account total = total();
        for (MoneyRow.Kind kind : MoneyRow.Kind.values()) {
            Optional.ofNullable(WORDS.get(kind))
                    .ifPresent(words -> byWords.put(spoken(kind, words), part(kind, total)));
        }
        addOtherSources();
        byWords.put(Pattern.compile(OF_WHOLE), total);
        if (!isWhole) {
            form.heading().project().find().ifPresent(name -> byWords.put(named(name), total));
        }
        addProjects();
        return new Accounts(total, byWords);
    }

    /** The whole; of a form about projects it counts those of the list. */
    private Account total() {
        Account total =
                form.budget().total().map(row -> Account.of("", row, unit)).orElse(new Account("", Map.of()));
        return isWhole ? total : counted(total);
    }

    /** A part of the whole; a form about projects need not have a row for them, and one of a whole unit counts them there. */
    private Account part(MoneyRow.Kind kind, Account total) {
        Account part = form.budget()
                .called(kind)
                .map(row -> Account.of(kind.title(), row, unit))
                .orElse(new Account(kind.title(), Map.of()));
        if (kind != MoneyRow.Kind.PROJECTS) {
            return part;
        }
        return isWhole ? counted(part) : part.figures().isEmpty() ? total : part;
    }

    private Account counted(Account account) {
        int projects = profile.projects().size();
        return projects > 0 ? account.counting(projects) : account;
    }

    /** The usual words for a row, and the form's own. */
    private Pattern spoken(MoneyRow.Kind kind, String words) {
        return form.budget()
                .called(kind)
                .map(AccountsOfForm::label)
                .filter(label -> label.length() > 2)
                .map(label -> Pattern.compile(words + "|" + Pattern.quote(label)))
                .orElseGet(() -> Pattern.compile(words));
    }

    /** What the form calls a row, without the 其中 in front of it. */
    private static String label(MoneyRow row) {
        return new Line(row.label().typed()).plain().replaceFirst("^其中:?", "");
    }

    /** Sources that the usual words do not mean, each by the form's own name for it. */
    private void addOtherSources() {
        form.budget().rows().stream()
                .filter(row -> SOURCES.contains(row.kind()) && label(row).length() > 2)
                .filter(row ->
                        form.budget().called(row.kind()).filter(row::equals).isEmpty())
                .forEach(row ->
                        byWords.put(Pattern.compile(Pattern.quote(label(row))), Account.of(label(row), row, unit)));
    }

    /** Every project of the list by its name, and those of one source together. */
    private void addProjects() {
        MoneyUnit[] units = {MoneyUnit.TEN_THOUSAND_YUAN, unit, MoneyUnit.YUAN};
        projectsBy(ProjectUse::source)
                .forEach((source, projects) -> byWords.put(
                        Pattern.compile(Accounts.quoted(source) + "(?:安排)?(?:的)?(?:项目)?(?:支出|资金|经费)?"),
                        Account.of(source, projects, units)));
        projectsBy(ProjectUse::name)
                .forEach((name, projects) -> byWords.put(named(name), Account.of(name, projects, units)));
    }

    private Map<String, List<ProjectUse>> projectsBy(Function<ProjectUse, FromCell<String>> key) {
        return profile.projects().stream()
                .filter(project -> key.apply(project).find().isPresent())
                .collect(Collectors.groupingBy(
                        project -> key.apply(project).require(), LinkedHashMap::new, Collectors.toList()));
    }

    private static Pattern named(String name) {
        return Pattern.compile(Accounts.quoted(name) + (name.endsWith("项目") ? "" : "(?:项目)?"));
    }
}
