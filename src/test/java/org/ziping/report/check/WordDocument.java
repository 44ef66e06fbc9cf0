package org.ziping.report.check;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** A report as a test writes it, line by line; a line of cells parted by | is a row. */
final class WordDocument {

    private final List<String> lines = new ArrayList<>();

    WordDocument line(String... more) {
        lines.addAll(List.of(more));
        return this;
    }

    WordDocument lines(List<String> more) {
        lines.addAll(more);
        return this;
    }

    /** The same report with one place in it altered, which must stand there. */
    WordDocument altered(String from, String to) {
        WordDocument other = new WordDocument();
        boolean done = false;
        for (String line : lines) {
            boolean here = !done && line.contains(from);
            int at = line.indexOf(from);
            other.lines.add(here ? line.substring(0, at) + to + line.substring(at + from.length()) : line);
            done |= here;
        }
        if (!done) {
            throw new AssertionError("nowhere: " + from);
        }
        return other;
    }

    ReportText text() {
        List<ReportText.Block> blocks = new ArrayList<>();
        int table = 0;
        boolean inTable = false;
        for (String line : lines) {
            boolean row = line.contains("|");
            table += row && !inTable ? 1 : 0;
            inTable = row;
            blocks.add(
                    row
                            ? ReportText.Block.row(table, List.of(line.split("\\|", -1)))
                            : ReportText.Block.paragraph(0, line));
        }
        return ReportText.of(blocks);
    }

    Path save(Path file) {
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            XWPFTable table = null;
            for (String line : lines) {
                if (line.contains("|")) {
                    String[] cells = line.split("\\|", -1);
                    boolean first = table == null;
                    table = first ? document.createTable(1, cells.length) : table;
                    var row = first ? table.getRow(0) : table.createRow();
                    for (int cell = 0; cell < cells.length; cell++) {
                        row.getCell(cell).setText(cells[cell]);
                    }
                } else {
                    table = null;
                    document.createParagraph().createRun().setText(line);
                }
            }
            document.write(out);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
