package org.ziping.workbook.formula;

import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.formula.EvaluationCell;
import org.apache.poi.ss.formula.EvaluationName;
import org.apache.poi.ss.formula.EvaluationSheet;
import org.apache.poi.ss.formula.EvaluationWorkbook;
import org.apache.poi.ss.formula.FormulaParseException;
import org.apache.poi.ss.formula.FormulaParsingWorkbook;
import org.apache.poi.ss.formula.SheetIdentifier;
import org.apache.poi.ss.formula.ptg.Area3DPxg;
import org.apache.poi.ss.formula.ptg.NamePtg;
import org.apache.poi.ss.formula.ptg.NameXPtg;
import org.apache.poi.ss.formula.ptg.NameXPxg;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.formula.ptg.Ref3DPxg;
import org.apache.poi.ss.formula.udf.AggregatingUDFFinder;
import org.apache.poi.ss.formula.udf.UDFFinder;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Table;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.ziping.model.grid.DefinedName;
import org.ziping.model.grid.Grid;

/**
 * A grid as the Excel library's calculator wants to see a workbook: its parser asks it what names and sheets mean, its evaluator
 * what cells hold.
 *
 * <p>Where the library asks by null for what there is not, this answers null. Other workbooks, tables and functions that are not
 * known end the parsing of the one formula that names them.
 */
final class CalculationBook implements EvaluationWorkbook, FormulaParsingWorkbook {

    private final List<DefinedName> names;
    private final List<CalculationSheet> sheets;
    private Optional<UDFFinder> functions = Optional.empty();

    CalculationBook(Grid grid, CalculationCells cells) {
        this.names = grid.names();
        this.sheets = grid.sheets().stream()
                .map(sheet -> new CalculationSheet(sheet, cells))
                .toList();
    }

    CalculationSheet sheet(int index) {
        return sheets.get(index);
    }

    @Override
    public String getSheetName(int index) {
        return sheets.get(index).name();
    }

    @Override
    public int getSheetIndex(EvaluationSheet sheet) {
        return sheets.indexOf(sheet);
    }

    @Override
    public int getSheetIndex(String name) {
        for (int i = 0; i < sheets.size(); i++) {
            if (sheets.get(i).name().equalsIgnoreCase(name)) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public EvaluationSheet getSheet(int index) {
        return sheets.get(index);
    }

    @Override
    public ExternalSheet getExternalSheet(int index) {
        throw new FormulaParseException("no other workbook is looked at");
    }

    @Override
    public ExternalSheet getExternalSheet(String first, String last, int workbook) {
        if (workbook > 0) {
            throw new FormulaParseException("no other workbook is looked at");
        }
        return last == null || last.equals(first)
                ? new ExternalSheet(null, first)
                : new ExternalSheetRange(null, first, last);
    }

    @Override
    public int convertFromExternSheetIndex(int index) {
        return index;
    }

    @Override
    public ExternalName getExternalName(int sheet, int name) {
        throw new FormulaParseException("no other workbook is looked at");
    }

    @Override
    public ExternalName getExternalName(String name, String sheet, int workbook) {
        throw new FormulaParseException("no other workbook is looked at");
    }

    @Override
    public EvaluationName getName(NamePtg token) {
        return name(token.getIndex());
    }

    @Override
    public EvaluationName getName(String name, int sheet) {
        int found = indexOfName(name, sheet);
        return found < 0 ? null : name(found);
    }

    CalculationName name(int index) {
        return new CalculationName(this, names.get(index), index);
    }

    /** A name that holds on the sheet alone goes before one that holds everywhere. */
    int indexOfName(String name, int sheet) {
        int everywhere = -1;
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).name().equalsIgnoreCase(name)) {
                Optional<String> only = names.get(i).sheet();
                if (only.isPresent() && getSheetIndex(only.get()) == sheet) {
                    return i;
                }
                everywhere = only.isEmpty() ? i : everywhere;
            }
        }
        return everywhere;
    }

    @Override
    public String resolveNameXText(NameXPtg token) {
        throw new FormulaParseException("no other workbook is looked at");
    }

    @Override
    public Ptg[] getFormulaTokens(EvaluationCell cell) {
        return ((CalculationCell) cell).tokens();
    }

    @Override
    public UDFFinder getUDFFinder() {
        return functions.orElse(null);
    }

    /** Functions that came to Excel later; loading them takes longer than a form, and hardly a form uses one. */
    private UDFFinder laterFunctions() {
        UDFFinder all = functions.orElseGet(() -> new AggregatingUDFFinder(AggregatingUDFFinder.DEFAULT));
        functions = Optional.of(all);
        return all;
    }

    @Override
    public SpreadsheetVersion getSpreadsheetVersion() {
        return SpreadsheetVersion.EXCEL2007;
    }

    @Override
    public void clearAllCachedResultValues() {
        // Nothing is kept here.
    }

    @Override
    public Name createName() {
        throw new FormulaParseException("a function that is not known");
    }

    @Override
    public Table getTable(String name) {
        throw new FormulaParseException("tables are not looked up");
    }

    @Override
    public Ptg getNameXPtg(String name, SheetIdentifier place) {
        if (place != null) {
            requireThisWorkbook(place);
            return new NameXPxg(
                    place.getSheetIdentifier() == null
                            ? null
                            : place.getSheetIdentifier().getName(),
                    name);
        }
        return laterFunctions().findFunction(name) == null ? null : new NameXPxg(name);
    }

    @Override
    public Ptg get3DReferencePtg(CellReference cell, SheetIdentifier place) {
        requireThisWorkbook(place);
        return new Ref3DPxg(place, cell);
    }

    @Override
    public Ptg get3DReferencePtg(AreaReference area, SheetIdentifier place) {
        requireThisWorkbook(place);
        return new Area3DPxg(place, area);
    }

    private static void requireThisWorkbook(SheetIdentifier place) {
        if (place.getBookName() != null) {
            throw new FormulaParseException("no other workbook is looked at");
        }
    }

    @Override
    public int getExternalSheetIndex(String sheet) {
        return getSheetIndex(sheet);
    }

    @Override
    public int getExternalSheetIndex(String workbook, String sheet) {
        throw new FormulaParseException("no other workbook is looked at");
    }
}
