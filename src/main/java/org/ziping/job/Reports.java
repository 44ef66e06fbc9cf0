package org.ziping.job;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ziping.model.Finding;
import org.ziping.model.Form;
import org.ziping.model.Profile;
import org.ziping.report.Report;
import org.ziping.report.ReportTemplate;
import org.ziping.report.ReportWriter;

/**
 * The reports of a workbook, one per form.
 *
 * @param verdict the forms, each with its report and the texts that are missing in it
 * @param documents what is to be written
 */
record Reports(Verdict verdict, List<Document> documents) {

    private static final int LONGEST_NAME = 40;

    /** What some disk forbids, and what cannot be seen. */
    private static final String NOT_IN_NAMES = "[\\\\/:*?\"<>|\\p{Cntrl}\\p{Cf}\\p{Cs}]";

    /** A report and its place. */
    record Document(Path place, byte[] content) {}

    Reports {
        documents = List.copyOf(documents);
    }

    /** No report: the workbook goes back to its author, or none was asked for. */
    static Reports none(Verdict verdict) {
        return new Reports(verdict, List.of());
    }

    /**
     * Writes the reports of a workbook whose forms are complete.
     *
     * @param places where they go
     */
    static Reports of(Verdict verdict, Profile profile, Reporting reporting, Places places) {
        List<ScoredForm> forms = new ArrayList<>();
        List<Document> documents = new ArrayList<>();
        for (ScoredForm form : verdict.forms()) {
            Optional<ReportTemplate> template =
                    reporting.template(form.card().form().kind());
            if (template.isEmpty()) {
                return none(verdict);
            }
            Report report = new ReportWriter(template.get()).write(form.card(), profile, found(verdict, form));
            String mark = verdict.forms().size() == 1 ? "" : mark(form.card().form());
            Document document = new Document(places.report(mark), report.document());
            documents.add(document);
            forms.add(form.with(document.place(), report.findings()));
        }
        return new Reports(new Verdict(forms, verdict.findings()), documents);
    }

    private static List<Finding> found(Verdict verdict, ScoredForm form) {
        return Stream.concat(verdict.findings().stream(), form.findings().stream())
                .toList();
    }

    /** What tells one form of a workbook from the others, as far as it may stand in a name: its project, else its sheet. */
    private static String mark(Form form) {
        String words = form.heading()
                .project()
                .find()
                .orElse(form.sheet())
                .replaceAll(NOT_IN_NAMES, "")
                .strip();
        return "-" + words.substring(0, words.offsetByCodePoints(0, Math.min(LONGEST_NAME, length(words))));
    }

    private static int length(String words) {
        return words.codePointCount(0, words.length());
    }
}
