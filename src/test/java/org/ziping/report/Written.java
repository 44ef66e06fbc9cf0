package org.ziping.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.ziping.check.Checks;
import org.ziping.form.FormReader;
import org.ziping.model.Finding;
import org.ziping.model.FormKind;
import org.ziping.model.Reading;
import org.ziping.model.Scorecard;
import org.ziping.model.rules.Rules;
import org.ziping.scoring.RulesFile;
import org.ziping.scoring.Scoring;
import org.ziping.workbook.Opening;
import org.ziping.workbook.WorkbookFile;

/** A report as it was written, opened again. */
record Written(Report report, XWPFDocument document) {

    static final Path TEMPLATES = Path.of("templates");
    private static final Rules RULES = RulesFile.named(RulesFile.DEFAULT);

    /** The report of the only form in a workbook, by the template of its kind. */
    static Written of(Path workbook) {
        if (!(WorkbookFile.open(workbook) instanceof Opening.Opened opened)) {
            throw new AssertionError(workbook + " was refused");
        }
        return of(FormReader.read(opened.file().grid()));
    }

    static Written of(Reading reading) {
        return of(reading, reading.forms().get(0).kind());
    }

    static Written of(Reading reading, FormKind kind) {
        Scorecard card = card(reading);
        List<Finding> findings = Stream.of(reading.findings(), card.findings(), Checks.of(reading, card, RULES))
                .flatMap(List::stream)
                .toList();
        ReportTemplate template = ReportTemplate.in(TEMPLATES, kind);
        return opened(new ReportWriter(template).write(card, reading.profile(), findings));
    }

    /** The first form as the national rules score it. */
    static Scorecard card(Reading reading) {
        return new Scoring(RULES).score(reading.forms().get(0));
    }

    static Written opened(Report report) {
        try {
            return new Written(report, new XWPFDocument(new ByteArrayInputStream(report.document())));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What the paragraphs outside tables say. */
    List<String> paragraphs() {
        return document.getParagraphs().stream().map(XWPFParagraph::getText).toList();
    }

    String text() {
        return String.join("\n", paragraphs());
    }

    /** The rows of a table, cell by cell. */
    List<List<String>> table(int number) {
        return document.getTables().get(number).getRows().stream()
                .map(row ->
                        row.getTableCells().stream().map(cell -> cell.getText()).toList())
                .toList();
    }

    List<String> chartTitles() {
        return document.getCharts().stream()
                .map(chart -> chart.getCTChart().getTitle().getTx().getRich())
                .map(words -> words.getPArray(0).getRArray(0).getT())
                .toList();
    }

    /** The headings that have no word under them before another one of their rank. */
    List<String> bareHeadings() {
        List<IBodyElement> elements = document.getBodyElements();
        return IntStream.range(1, elements.size())
                .filter(at -> rank(elements.get(at)) > 0 && rank(elements.get(at)) <= rank(elements.get(at - 1)))
                .mapToObj(at -> ((XWPFParagraph) elements.get(at - 1)).getText())
                .toList();
    }

    private int rank(IBodyElement element) {
        String style = element instanceof XWPFParagraph paragraph ? String.valueOf(paragraph.getStyleID()) : "";
        return style.matches("[1-3]") ? Integer.parseInt(style) : 0;
    }

    /** How many numbers each series of each chart has. */
    List<Long> numbersPerSeries() {
        return document.getCharts().stream()
                .flatMap(chart -> Stream.of(
                        chart.getCTChart().getPlotArea().getBarChartArray(0).getSerArray()))
                .map(series -> (long) series.getVal().getNumRef().getNumCache().sizeOfPtArray())
                .toList();
    }

    List<String> messages() {
        return report.findings().stream().map(Finding::message).toList();
    }
}
