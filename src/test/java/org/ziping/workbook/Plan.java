package org.ziping.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ziping.model.grid.Cell;
import org.ziping.model.grid.CellAddress;
import org.ziping.model.grid.CellValue;
import org.ziping.model.grid.Edit;
import org.ziping.model.grid.EditContent;
import org.ziping.model.grid.Edits;

/** Edits of one sheet in a line each. */
final class Plan {

    private final String sheet;
    private final List<Edit> edits = new ArrayList<>();

    private Plan(String sheet) {
        this.sheet = sheet;
    }

    static Plan on(String sheet) {
        return new Plan(sheet);
    }

    static Plan onForm() {
        return new Plan("自评表");
    }

    Plan number(String a1, String number, String format) {
        return put(a1, new EditContent.Number(new BigDecimal(number), format));
    }

    Plan text(String a1, String text) {
        return put(a1, new EditContent.Text(text));
    }

    Plan formula(String a1, String formula, String value, String format) {
        return put(a1, new EditContent.Formula(formula, new BigDecimal(value), format));
    }

    /** Another result for the formula that stands at {@code a1}. */
    Plan result(String a1, CellValue value) {
        CellAddress address = CellAddress.of(sheet, a1);
        Cell before = new Cell(address, CellValue.BLANK, "", Optional.of("?"), Cell.GENERAL);
        edits.add(new Edit(before, new EditContent.Result(value), "测试"));
        return this;
    }

    Plan result(String a1, String number) {
        return result(a1, new CellValue.Number(new BigDecimal(number)));
    }

    private Plan put(String a1, EditContent content) {
        edits.add(new Edit(Cell.blank(CellAddress.of(sheet, a1)), content, "测试"));
        return this;
    }

    Edits edits() {
        return Edits.of(edits);
    }
}
