package org.ziping.workbook.xlsx;

import java.util.Optional;
import org.ziping.model.grid.Area;
import org.ziping.model.grid.CellAddress;
import org.ziping.model.grid.Sheet;
import org.ziping.workbook.intake.Refusal;

/** Reads one worksheet. */
final class SheetReader {

    private static final int MOST_MERGED = 100_000;
    private static final int TALL = 64;
    private static final int MOST_TALL = 1_000;

    private final String name;
    private final CellReader cells;
    private final Sheet.Builder sheet;
    private int row = -1;
    private int column = -1;
    private int mergedCount;
    private int tallCount;

    SheetReader(WorkbookPart.Listed listed, CellReader cells) {
        this.name = listed.name();
        this.cells = cells;
        this.sheet = Sheet.named(name).hidden(listed.hidden());
    }

    Sheet read(byte[] part) {
        XmlCursor xml = new XmlCursor(part);
        while (xml.next()) {
            if (!xml.opens()) {
                continue;
            } else if (xml.is("row")) {
                readRow(xml);
            } else if (xml.is("col")) {
                readColumns(xml);
            } else if (xml.is("mergeCell")) {
                merge(CellPlace.area(xml.attribute("ref")));
            } else if (isOfNoInterest(xml)) {
                xml.skip();
            }
        }
        cells.arrays().forEach(sheet::array);
        return sheet.build();
    }

    private static boolean isOfNoInterest(XmlCursor xml) {
        return xml.is("extLst") || xml.is("conditionalFormatting") || xml.is("dataValidations");
    }

    private void readColumns(XmlCursor xml) {
        int first = Math.max(xml.number("min", 1), 1);
        int last = Math.min(xml.number("max", 0), CellAddress.COLUMNS);
        if (first <= last && xml.flag("hidden")) {
            sheet.hideColumns(first - 1, last - 1);
        }
    }

    private void merge(Optional<Area> area) {
        area.filter(found -> found.height() > 1 || found.width() > 1).ifPresent(found -> {
            tallCount += found.height() > TALL ? 1 : 0;
            if (++mergedCount > MOST_MERGED || tallCount > MOST_TALL) {
                throw Refusal.tooLarge("合并单元格过多");
            }
            sheet.merge(found);
        });
    }

    private void readRow(XmlCursor xml) {
        row = xml.number("r", row + 2) - 1;
        column = -1;
        if (row < 0 || row >= CellAddress.ROWS) {
            throw new MalformedPart("has a row outside the sheet");
        }
        if (xml.flag("hidden")) {
            sheet.hideRow(row);
        }
        while (xml.next() && !xml.closes("row")) {
            if (xml.opens("c")) {
                readCell(xml);
            }
        }
    }

    private void readCell(XmlCursor xml) {
        long place = xml.place("r");
        int cellRow = place < 0 ? row : CellPlace.row(place);
        column = place < 0 ? column + 1 : CellPlace.column(place);
        boolean isWrong = place < 0 && !xml.attribute("r").isEmpty();
        if (isWrong || column >= CellAddress.COLUMNS) {
            throw new MalformedPart("has a cell outside the sheet");
        }
        sheet.cell(cells.read(xml, new CellAddress(name, cellRow, column)));
    }
}
