package org.ziping.summary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ziping.model.grid.Cell;
import org.ziping.model.grid.CellAddress;
import org.ziping.model.grid.CellValue;
import org.ziping.model.grid.Edit;
import org.ziping.model.grid.EditContent;
import org.ziping.model.grid.Edits;
import org.ziping.model.grid.Grid;
import org.ziping.model.grid.Sheet;

/**
 * What earlier runs wrote into a workbook, read back from the sheet 改动清单 that they left, so that the list goes on telling
 * all that was changed since the unit handed it in.
 */
public final class EarlierChanges {

    private final Sheet sheet;

    private EarlierChanges(Sheet sheet) {
        this.sheet = sheet;
    }

    /**
     * The changes of earlier runs with those of this one: a cell written again keeps what the unit had there and gets the new
     * value.
     */
    public static Edits with(Grid grid, Edits edits) {
        Map<CellAddress, Edit> all = new LinkedHashMap<>();
        read(grid).forEach(edit -> all.put(edit.address(), edit));
        for (Edit edit : edits.all()) {
            all.merge(edit.address(), edit, EarlierChanges::rewritten);
        }
        return Edits.of(all.values());
    }

    /** The cells that the unit had left empty and that still hold the number that an earlier run wrote. */
    public static Set<CellAddress> filled(Grid grid) {
        return read(grid).stream()
                .filter(edit -> edit.before().isBlank() && stands(edit, grid))
                .map(Edit::address)
                .collect(Collectors.toSet());
    }

    private static boolean stands(Edit edit, Grid grid) {
        return edit.content() instanceof EditContent.Number written
                && grid.cell(edit.address())
                        .number()
                        .filter(number -> number.compareTo(written.number()) == 0)
                        .isPresent();
    }

    private static List<Edit> read(Grid grid) {
        return grid.findSheet(ChangesSheet.NAME)
                .map(sheet -> new EarlierChanges(sheet).read())
                .orElse(List.of());
    }

    private static Edit rewritten(Edit earlier, Edit now) {
        boolean wasFormula = earlier.before().isFormula() || !(now.content() instanceof EditContent.Result);
        return wasFormula ? new Edit(earlier.before(), now.content(), now.basis()) : now;
    }

    private List<Edit> read() {
        List<Edit> edits = new ArrayList<>();
        boolean begun = false;
        for (int row : sheet.rowNumbers()) {
            begun = begun || text(row, ChangesSheet.PLACE).equals(ChangesSheet.PLACE_HEAD);
            if (begun) {
                edit(row).ifPresent(edits::add);
            }
        }
        return edits;
    }

    private Optional<Edit> edit(int row) {
        String place = text(row, ChangesSheet.PLACE);
        int mark = place.lastIndexOf('!');
        if (mark < 0 || text(row, ChangesSheet.BASIS).isEmpty()) {
            return Optional.empty();
        }
        CellAddress address = CellAddress.of(place.substring(0, mark), place.substring(mark + 1));
        String formula = text(row, ChangesSheet.FORMULA);
        return Optional.of(
                new Edit(before(row, address, formula), content(row, formula), text(row, ChangesSheet.BASIS)));
    }

    private Cell before(int row, CellAddress address, String formula) {
        Cell old = cell(row, ChangesSheet.OLD);
        Optional<String> was = Optional.empty();
        if (formula.startsWith(ChangesSheet.FORMER)) {
            was = Optional.of(formula.substring(ChangesSheet.FORMER.length()));
        } else if (formula.endsWith(ChangesSheet.KEPT)) {
            was = Optional.of(formula.substring(1, formula.length() - ChangesSheet.KEPT.length()));
        }
        boolean isBlank = old.shown().equals(ChangesSheet.BLANK);
        return new Cell(
                address, isBlank ? CellValue.BLANK : old.value(), isBlank ? "" : old.shown(), was, old.format());
    }

    private EditContent content(int row, String formula) {
        Cell written = cell(row, ChangesSheet.NEW);
        if (formula.endsWith(ChangesSheet.KEPT)) {
            return new EditContent.Result(written.value());
        }
        if (written.number().isEmpty()) {
            return new EditContent.Text(written.shown());
        }
        return formula.startsWith("=")
                ? new EditContent.Formula(formula.substring(1), written.number().get(), written.format())
                : new EditContent.Number(written.number().get(), written.format());
    }

    private Cell cell(int row, int column) {
        return sheet.cell(row, column);
    }

    private String text(int row, int column) {
        return cell(row, column).shown();
    }
}
