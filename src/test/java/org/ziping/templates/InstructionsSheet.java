package org.ziping.templates;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.ziping.model.grid.Area;

/**
 * The sheet 填表说明, laid out from the words in {@code instructions.txt}: a line that begins with {@code #} is a heading, one with tabs a row of
 * the table under it ({@code ##}: its header), {@code ---} a new page, any other a paragraph.
 */
final class InstructionsSheet {

    static final String NAME = "填表说明";

    private static final double[] WIDTHS = {26, 40, 50};
    private static final int LAST = WIDTHS.length - 1;

    private final Canvas canvas;
    private int row;

    private InstructionsSheet(Canvas canvas) {
        this.canvas = canvas;
    }

    static void add(XSSFWorkbook workbook, StyleKit styles) {
        InstructionsSheet sheet = new InstructionsSheet(new Canvas(workbook.createSheet(NAME), styles));
        IntStream.range(0, WIDTHS.length).forEach(column -> sheet.canvas.width(column, WIDTHS[column]));
        sheet.canvas.text(sheet.across(), Look.TITLE, NAME);
        sheet.nextRow(36);
        lines().forEach(sheet::draw);
        Page.PORTRAIT.apply(sheet.canvas.sheet(), new Area(0, 0, sheet.row - 1, LAST));
        sheet.canvas.sheet().createFreezePane(0, 1);
    }

    private static List<String> lines() {
        try (InputStream in = InstructionsSheet.class.getResourceAsStream("instructions.txt");
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void draw(String line) {
        if (line.startsWith("## ")) {
            drawCells(line.substring(3).split("\t"), Look.HEADER, Look.HEADER);
        } else if (line.startsWith("---")) {
            canvas.breakPageBefore(row);
        } else if (line.startsWith("# ")) {
            canvas.text(across(), Look.SECTION, line.substring(2));
            nextRow(25);
        } else if (line.indexOf('\t') >= 0) {
            drawCells(line.split("\t"), Look.LABEL, Look.TEXT);
        } else {
            canvas.text(across(), Look.TEXT, line);
            nextRow(TextHeight.of(line, canvas.widthOf(across()), Look.Font.BODY));
        }
    }

    /** The first cell of a row names what the others explain; the last one takes the width that is left. */
    private void drawCells(String[] cells, Look first, Look others) {
        float highest = 22;
        for (int index = 0; index < cells.length; index++) {
            Area area = new Area(row, index, row, index == cells.length - 1 ? LAST : index);
            canvas.text(area, index == 0 ? first : others, cells[index]);
            highest = Math.max(highest, TextHeight.of(cells[index], canvas.widthOf(area), Look.Font.BODY));
        }
        nextRow(highest);
    }

    private Area across() {
        return new Area(row, 0, row, LAST);
    }

    private void nextRow(float height) {
        canvas.height(row++, height);
    }
}
