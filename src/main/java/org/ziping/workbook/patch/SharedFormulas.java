package org.ziping.workbook.patch;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.ziping.model.grid.Area;
import org.ziping.model.grid.CellAddress;
import org.ziping.workbook.formula.FormulaShift;

/** Formulas that several cells share, when the cell that spells one out is written over: another cell then spells it out. */
final class SharedFormulas {

    private record Orphaned(String formula, int row, int column, Area area) {

        boolean isLine() {
            return area.height() == 1 || area.width() == 1;
        }
    }

    private final String prefix;
    private final Map<String, Orphaned> orphaned = new HashMap<>();

    SharedFormulas(String prefix) {
        this.prefix = prefix;
    }

    /** Takes note that the cell at this place loses its formula. */
    void lose(String formula, int row, int column) {
        Tags tags = new Tags(formula);
        tags.next();
        if (isShared(tags) && tags.find("ref").isPresent()) {
            String words = formula.substring(tags.end(), Math.max(tags.end(), formula.lastIndexOf("</")));
            orphaned.put(
                    tags.require("si"), new Orphaned(Escapes.plain(words), row, column, Area.of(tags.require("ref"))));
        }
    }

    /** How the formula of a cell that keeps it must read now; empty if it may stay. */
    Optional<String> rehomed(String formula, int row, int column) {
        if (orphaned.isEmpty()) {
            return Optional.empty();
        }
        Tags tags = new Tags(formula);
        tags.next();
        String group = isShared(tags) ? tags.require("si") : "";
        Orphaned lost = orphaned.get(group);
        if (lost == null || tags.find("ref").isPresent()) {
            return Optional.empty();
        }
        String words = Escapes.xml(FormulaShift.of(lost.formula(), row - lost.row(), column - lost.column()));
        if (!lost.isLine()) {
            return Optional.of("<" + prefix + "f>" + words + "</" + prefix + "f>");
        }
        orphaned.remove(group);
        String first = new CellAddress("", row, column).a1();
        String last = new CellAddress("", lost.area().lastRow(), lost.area().lastColumn()).a1();
        StartTag tag = tags.tag()
                .with("ref", first.equals(last) ? first : first + ":" + last)
                .opened();
        return Optional.of(tag.text() + words + "</" + prefix + "f>");
    }

    private static boolean isShared(Tags tags) {
        return tags.find("t").filter("shared"::equals).isPresent();
    }
}
