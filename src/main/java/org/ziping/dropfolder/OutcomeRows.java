package org.ziping.dropfolder;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ziping.job.Fault;
import org.ziping.job.Outcome;
import org.ziping.job.ScoredForm;
import org.ziping.ledger.Entry.FormEntry;
import org.ziping.ledger.FileState;
import org.ziping.ledger.FindingCount;
import org.ziping.ledger.FindingRow;
import org.ziping.ledger.FormRow;
import org.ziping.ledger.IndicatorRow;
import org.ziping.ledger.Money;
import org.ziping.model.Finding;
import org.ziping.model.Form;
import org.ziping.model.FromCell;
import org.ziping.model.Grade;
import org.ziping.model.Indicator;
import org.ziping.model.IndicatorScore;
import org.ziping.model.MoneyUnit;
import org.ziping.model.Points;
import org.ziping.model.Scorecard;
import org.ziping.model.Severity;
import org.ziping.model.grid.CellAddress;

/** What a job found out about a file, as the ledger keeps it. */
final class OutcomeRows {

    private static final int TEN_THOUSAND = 4;

    private final String file;
    private final Outcome outcome;

    /**
     * @param file the file's path below 收件
     * @param outcome what became of it
     */
    OutcomeRows(String file, Outcome outcome) {
        this.file = file;
        this.outcome = outcome;
    }

    FileState state() {
        return switch (outcome.state()) {
            case COMPLETED -> FileState.COMPLETED;
            case RETURNED -> FileState.RETURNED;
            case FAILED -> FileState.FAILED;
        };
    }

    /** One sentence for a person: the result, or what is wrong. */
    String message() {
        return switch (outcome.state()) {
            case COMPLETED -> scores();
            case RETURNED -> "有 " + count(outcome.allFindings(), Severity.ERROR) + " 处错误，改正后重交";
            case FAILED -> why();
        };
    }

    /** All that is wrong, a sentence each. */
    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        outcome.fault().map(Fault::sentence).ifPresent(sentences::add);
        outcome.allFindings().stream().map(Finding::message).forEach(sentences::add);
        return sentences;
    }

    /**
     * The forms.
     *
     * @param workbook where the result lies, if there is one
     */
    List<FormEntry> forms(Optional<String> workbook) {
        return outcome.forms().stream()
                .map(form -> new FormEntry(form(form, workbook), indicators(form)))
                .toList();
    }

    List<FindingRow> findings() {
        List<FindingRow> rows = new ArrayList<>();
        outcome.findings().forEach(finding -> rows.add(finding(finding, "")));
        for (ScoredForm form : outcome.forms()) {
            String unit = words(form.card().form().heading().unit());
            form.findings().forEach(finding -> rows.add(finding(finding, unit)));
        }
        return rows;
    }

    private String scores() {
        return outcome.forms().stream()
                .map(form -> form.card().grade())
                .map(grade -> grade.attained().isPresent() ? grade.toString() : score(grade))
                .collect(Collectors.joining("；"));
    }

    private static String score(Grade grade) {
        return "总分 " + grade.total().map(Points::toString).orElse("")
                + grade.rating().map(rating -> " " + rating.label()).orElse("");
    }

    private String why() {
        return String.join("；", sentences());
    }

    private FormRow form(ScoredForm scored, Optional<String> workbook) {
        Form form = scored.card().form();
        return new FormRow(
                file,
                form.sheet(),
                form.kind(),
                words(form.heading().unit()),
                words(form.heading().project()),
                form.heading().year().find().map(Object::toString).orElse(""),
                money(scored),
                scored.card().grade(),
                new FindingCount(
                        count(scored.findings(), Severity.ERROR),
                        count(scored.findings(), Severity.WARNING),
                        count(scored.findings(), Severity.NOTE)),
                workbook,
                Optional.empty());
    }

    private static Money money(ScoredForm scored) {
        MoneyUnit unit = scored.card().form().budget().unit();
        Scorecard card = scored.card();
        return new Money(
                amount(card.initial(), unit),
                amount(card.adjusted(), unit),
                amount(card.executed(), unit),
                card.budget().rate());
    }

    /** In 万元. */
    private static Optional<BigDecimal> amount(Optional<BigDecimal> amount, MoneyUnit unit) {
        return amount.map(number -> switch (unit) {
            case YUAN -> number.movePointLeft(TEN_THOUSAND);
            case TEN_THOUSAND_YUAN -> number;
            case HUNDRED_MILLION_YUAN -> number.movePointRight(TEN_THOUSAND);
        });
    }

    private List<IndicatorRow> indicators(ScoredForm scored) {
        FormRow form = form(scored, Optional.empty());
        return scored.card().indicators().stream()
                .map(score -> indicator(form, score))
                .toList();
    }

    private static IndicatorRow indicator(FormRow form, IndicatorScore score) {
        Indicator indicator = score.indicator();
        return new IndicatorRow(
                form.file(),
                form.unit(),
                form.project(),
                form.year(),
                words(indicator.level1()),
                words(indicator.level2()),
                words(indicator.name()),
                indicator.plan().inForce().typed().strip(),
                indicator.result().actual().typed().strip(),
                score.completion(),
                indicator.marks().weight().find(),
                score.score(),
                score.basis());
    }

    private FindingRow finding(Finding finding, String unit) {
        return new FindingRow(
                file,
                unit,
                finding.severity(),
                finding.code().code(),
                finding.cell().map(CellAddress::reference).orElse(""),
                finding.message());
    }

    private static String words(FromCell<String> words) {
        return words.find().orElse("");
    }

    private static int count(List<Finding> findings, Severity severity) {
        return (int) findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
