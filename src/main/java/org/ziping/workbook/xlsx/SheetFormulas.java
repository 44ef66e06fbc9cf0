package org.ziping.workbook.xlsx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ziping.model.grid.Area;
import org.ziping.model.grid.CellAddress;
import org.ziping.workbook.formula.FormulaShift;
import org.ziping.workbook.intake.Refusal;

/** The formulas of one sheet: those that several cells share spelt out for each, those of arrays given to every cell of the array. */
final class SheetFormulas {

    private static final int MOST_ARRAYS = 1_000;

    private record Shared(String formula, int row, int column) {}

    private record Array(String formula, Area area) {}

    private final Map<String, Shared> shared = new HashMap<>();
    private final List<Area> arrays = new ArrayList<>();
    private final List<Array> ofSeveralCells = new ArrayList<>();

    /** The formula that begins here and belongs to the cell at {@code address}; empty if it is only a data table's mark. */
    Optional<String> read(XmlCursor xml, CellAddress address) {
        boolean isShared = xml.hasValue("t", "shared");
        String group = isShared ? xml.attribute("si") : "";
        Optional<Area> array = xml.hasValue("t", "array") ? CellPlace.area(xml.attribute("ref")) : Optional.empty();
        String formula = RichText.unescaped(xml.text().strip());
        array.filter(area -> area.contains(address.row(), address.column())).ifPresent(area -> addArray(formula, area));
        if (!isShared) {
            return formula.isEmpty() ? Optional.empty() : Optional.of(formula);
        }
        if (!formula.isEmpty()) {
            shared.put(group, new Shared(formula, address.row(), address.column()));
            return Optional.of(formula);
        }
        return Optional.ofNullable(shared.get(group))
                .map(master ->
                        FormulaShift.of(master.formula, address.row() - master.row, address.column() - master.column));
    }

    private void addArray(String formula, Area area) {
        arrays.add(area);
        if (area.height() > 1 || area.width() > 1) {
            ofSeveralCells.add(new Array(formula, area));
        }
        if (ofSeveralCells.size() > MOST_ARRAYS) {
            throw Refusal.tooLarge("数组公式超过" + MOST_ARRAYS + "个");
        }
    }

    /** The formula of the array that covers this cell. */
    Optional<String> ofArray(CellAddress address) {
        for (Array array : ofSeveralCells) {
            if (array.area.contains(address.row(), address.column())) {
                return Optional.of(array.formula);
            }
        }
        return Optional.empty();
    }

    List<Area> arrays() {
        return arrays;
    }
}
