package org.ziping.workbook.xlsx;

import java.util.List;
import java.util.Optional;
import org.ziping.model.grid.Area;
import org.ziping.model.grid.Cell;
import org.ziping.model.grid.CellAddress;
import org.ziping.model.grid.CellValue;
import org.ziping.workbook.display.IsoDate;
import org.ziping.workbook.display.NumberDisplay;
import org.ziping.workbook.display.StoredNumber;

/** Reads the cells of one worksheet. */
final class CellReader {

    private final SharedStrings strings;
    private final CellFormats formats;
    private final CellBudget budget;
    private final SheetFormulas formulas = new SheetFormulas();

    private Optional<String> formula = Optional.empty();
    private CellValue value = CellValue.BLANK;

    CellReader(SharedStrings strings, CellFormats formats, CellBudget budget) {
        this.strings = strings;
        this.formats = formats;
        this.budget = budget;
    }

    /** The cell that begins here and stands at {@code address}; goes to its end. */
    Cell read(XmlCursor xml, CellAddress address) {
        budget.spendCell();
        NumberDisplay display = formats.get(xml.number("s", 0));
        boolean isShared = xml.hasValue("t", "s");
        String type = isShared || !xml.hasAttribute("t") ? "" : xml.attribute("t");
        formula = Optional.empty();
        value = CellValue.BLANK;
        while (xml.next() && !xml.closes("c")) {
            if (xml.opens("v")) {
                value = isShared ? strings.get(xml.textNumber(-1)) : stored(type, xml.text());
            } else if (xml.opens("f")) {
                formula = formulas.read(xml, address);
                formula.ifPresent(budget::spendText);
            } else if (xml.opens("is")) {
                value = new CellValue.Text(RichText.read(xml, "is"));
            }
        }
        if (value instanceof CellValue.Text text) {
            budget.requireWithinExcel(address, text.text());
        }
        Optional<String> own = formula.isPresent() ? formula : formulas.ofArray(address);
        String shown = display.shown(value);
        if (!(value instanceof CellValue.Text)) {
            budget.spendText(shown);
        }
        return new Cell(address, value, shown, own, display.code());
    }

    /** The areas of array formulas met so far. */
    List<Area> arrays() {
        return formulas.arrays();
    }

    private CellValue stored(String type, String written) {
        return switch (type) {
            case "str", "inlineStr" -> new CellValue.Text(RichText.unescaped(written));
            case "b" ->
                new CellValue.Bool(
                        written.strip().equals("1") || written.strip().equals("true"));
            case "e" -> new CellValue.Error(written.strip());
            case "d" -> date(written.strip());
            default -> number(written.strip());
        };
    }

    private static CellValue number(String written) {
        if (written.isEmpty()) {
            return CellValue.BLANK;
        }
        return StoredNumber.find(written)
                .<CellValue>map(CellValue.Number::new)
                .orElseGet(() -> new CellValue.Error("#NUM!"));
    }

    private CellValue date(String written) {
        return IsoDate.serial(written, formats.count())
                .<CellValue>map(CellValue.Number::new)
                .orElseGet(() -> new CellValue.Text(written));
    }
}
