package org.ziping.workbook.formula;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.formula.ptg.AbstractFunctionPtg;
import org.apache.poi.ss.formula.ptg.AreaPtgBase;
import org.apache.poi.ss.formula.ptg.NamePtg;
import org.apache.poi.ss.formula.ptg.NameXPxg;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.formula.ptg.Pxg;
import org.apache.poi.ss.formula.ptg.Pxg3D;
import org.apache.poi.ss.formula.ptg.RefPtgBase;
import org.ziping.model.grid.Area;

/** The cells a formula looks at. */
final class References {

    /** Functions that may look at any cell, whatever their arguments name. */
    private static final Set<String> ANYWHERE = Set.of("INDIRECT", "OFFSET");

    /** Cells of one sheet. */
    record Reference(int sheet, Area area) {}

    private final CalculationBook book;
    private final List<Reference> references = new ArrayList<>();
    private final Set<Integer> namesSeen = new HashSet<>();
    private boolean isAnywhere;

    private References(CalculationBook book) {
        this.book = book;
    }

    /** The references of a formula on the sheet of that index; those of the names it uses among them. */
    static References of(CalculationBook book, int sheet, Ptg[] tokens) {
        References references = new References(book);
        references.collect(sheet, tokens);
        return references;
    }

    List<Reference> all() {
        return references;
    }

    /** Whether it may look at any cell of the workbook. */
    boolean isAnywhere() {
        return isAnywhere;
    }

    private void collect(int sheet, Ptg[] tokens) {
        for (Ptg token : tokens) {
            if (token instanceof RefPtgBase cell) {
                add(sheet, token, new Area(cell.getRow(), cell.getColumn(), cell.getRow(), cell.getColumn()));
            } else if (token instanceof AreaPtgBase area) {
                add(sheet, token, areaOf(area));
            } else if (token instanceof NamePtg name) {
                collectName(sheet, name.getIndex());
            } else if (token instanceof NameXPxg name) {
                collectNameOfSheet(sheet, name);
            } else if (token instanceof AbstractFunctionPtg function) {
                isAnywhere |= ANYWHERE.contains(function.getName());
            }
        }
    }

    private static Area areaOf(AreaPtgBase area) {
        return new Area(
                Math.min(area.getFirstRow(), area.getLastRow()),
                Math.min(area.getFirstColumn(), area.getLastColumn()),
                Math.max(area.getFirstRow(), area.getLastRow()),
                Math.max(area.getFirstColumn(), area.getLastColumn()));
    }

    private void collectName(int sheet, int index) {
        if (namesSeen.add(index)) {
            collect(sheet, book.name(index).getNameDefinition());
        }
    }

    private void collectNameOfSheet(int sheet, NameXPxg name) {
        int of = name.getSheetName() == null ? sheet : book.getSheetIndex(name.getSheetName());
        int found = book.indexOfName(name.getNameName(), of);
        if (found >= 0) {
            collectName(of, found);
        }
    }

    /** A reference that leads through several sheets covers every sheet between the two it names. */
    private void add(int sheet, Ptg token, Area area) {
        int first = token instanceof Pxg named ? book.getSheetIndex(named.getSheetName()) : sheet;
        int last = token instanceof Pxg3D range && range.getLastSheetName() != null
                ? book.getSheetIndex(range.getLastSheetName())
                : first;
        for (int at = Math.max(first, 0); at <= last; at++) {
            references.add(new Reference(at, area));
        }
    }
}
