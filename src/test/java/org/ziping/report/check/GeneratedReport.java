package org.ziping.report.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.ziping.model.FormKind;
import org.ziping.report.ReportTemplate;
import org.ziping.report.ReportWriter;

/** The report that the program itself writes of a form, read back from the document. */
record GeneratedReport(ScoredForm form, ReportText text) {

    static GeneratedReport of(ScoredForm form) {
        return of(form, form.card().form().kind());
    }

    static GeneratedReport of(ScoredForm form, FormKind kind) {
        ReportTemplate template = ReportTemplate.in(Path.of("templates"), kind);
        byte[] document = new ReportWriter(template)
                .write(form.card(), form.profile(), List.of())
                .document();
        try {
            Path file = Files.createTempFile("report", ".docx");
            try {
                Files.write(file, document);
                return new GeneratedReport(form, ((ReportOpening.Opened) ReportFile.open(file)).text());
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every place where a figure of the form stands: a number in a line that the unit did not write itself. */
    List<Place> figures() {
        OwnWords own = OwnWords.of(form.card().form(), form.profile());
        List<Place> places = new ArrayList<>();
        for (int passage = 0; passage < text.passages().size(); passage++) {
            Passage at = text.passages().get(passage);
            boolean isOwn = !at.isRow() && own.contain(at.line().plain().replaceFirst("[。;]$", ""));
            boolean isHeading = at.heading().filter(at.line().shown()::equals).isPresent();
            if (!isOwn && !isHeading) {
                int from = at.isRow() ? at.cells().get(0).length() : 0;
                for (Printed number : Printed.in(at.line().plain())) {
                    if (number.start() >= from) {
                        places.add(new Place(passage, number));
                    }
                }
            }
        }
        return places;
    }

    /** The report with another number in that place. */
    ReportText altered(Place place, BigDecimal number) {
        List<Passage> passages = new ArrayList<>(text.passages());
        Passage old = passages.get(place.passage());
        String line = old.line().shown();
        String digits = place.digitsIn(line);
        int start = line.indexOf(digits, place.number().start());
        String altered = line.substring(0, start) + number.toPlainString() + line.substring(start + digits.length());
        List<String> cells = old.isRow() ? List.of(altered.split("，", -1)) : List.of();
        passages.set(place.passage(), new Passage(old.headings(), cells, old.table(), new Line(altered)));
        return new ReportText(passages);
    }

    /** A number of the report. */
    record Place(int passage, Printed number) {

        String digitsIn(String line) {
            String plain = number.digits().toPlainString();
            int decimals = Math.max(0, number.digits().scale());
            String grouped = String.format("%,." + decimals + "f", number.digits());
            return line.startsWith(grouped, number.start()) ? grouped : plain;
        }

        /** Another number that looks the same: as many decimals, differing by at least the last one printed. */
        BigDecimal another(Random random) {
            BigDecimal step =
                    BigDecimal.ONE.movePointLeft(Math.max(0, number.digits().scale()));
            BigDecimal more = step.multiply(BigDecimal.valueOf(1 + random.nextInt(random.nextBoolean() ? 3 : 300)));
            boolean less = random.nextBoolean() && number.digits().compareTo(more) >= 0;
            return less ? number.digits().subtract(more) : number.digits().add(more);
        }
    }
}
