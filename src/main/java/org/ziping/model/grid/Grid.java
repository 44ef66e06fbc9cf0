package org.ziping.model.grid;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The immutable picture of a workbook.
 *
 * @param sheets its worksheets in the order of the tabs, hidden ones among them
 * @param names the names its formulas may use
 */
public record Grid(List<Sheet> sheets, List<DefinedName> names) {

    public Grid {
        sheets = List.copyOf(sheets);
        names = List.copyOf(names);
    }

    /** A workbook that defines no names. */
    public Grid(List<Sheet> sheets) {
        this(sheets, List.of());
    }

    public static Grid of(Sheet... sheets) {
        return new Grid(List.of(sheets));
    }

    /** The sheet of that name, upper and lower case being the same, as Excel has it. */
    public Optional<Sheet> findSheet(String name) {
        return sheets.stream()
                .filter(sheet -> sheet.name().equalsIgnoreCase(name))
                .findFirst();
    }

    /**
     * The cell at an address; a blank one if the sheet holds none there.
     *
     * @throws IllegalArgumentException if there is no such sheet
     */
    public Cell cell(CellAddress address) {
        return findSheet(address.sheet())
                .orElseThrow(() -> new IllegalArgumentException("no sheet " + address.sheet()))
                .cell(address.row(), address.column());
    }

    /** The same workbook with other cells in their places. */
    public Grid with(Collection<Cell> others) {
        Map<String, List<Cell>> bySheet = others.stream()
                .collect(Collectors.groupingBy(cell -> cell.address().sheet()));
        return new Grid(
                sheets.stream()
                        .map(sheet -> sheet.with(bySheet.getOrDefault(sheet.name(), List.of())))
                        .toList(),
                names);
    }
}
