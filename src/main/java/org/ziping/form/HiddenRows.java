package org.ziping.form;

import java.util.stream.Stream;
import org.ziping.form.page.Conclusions;
import org.ziping.model.FindingCode;
import org.ziping.model.Form;
import org.ziping.model.FromCell;
import org.ziping.model.Indicator;
import org.ziping.model.MoneyRow;
import org.ziping.model.grid.Cell;
import org.ziping.model.grid.CellAddress;
import org.ziping.model.grid.Sheet;

/** Tells of rows that count and that nobody sees; a sum over them looks wrong on paper. */
final class HiddenRows {

    private final Sheet sheet;
    private final Conclusions conclusions;

    HiddenRows(Sheet sheet, Conclusions conclusions) {
        this.sheet = sheet;
        this.conclusions = conclusions;
    }

    void report(Form form) {
        for (MoneyRow row : form.budget().rows()) {
            if (isHidden(row.label()) && hasMoney(row)) {
                find(row.label().cell(), "“" + row.label().typed().strip() + "”这一行是隐藏的，其中的金额照样计入，请取消隐藏后核对");
            }
        }
        for (Indicator row : form.indicators()) {
            if (isHidden(row.name()) && counts(row, form)) {
                String how = form.isScored() ? "计分" : "核对";
                find(row.name().cell(), "指标“" + row.name().typed().strip() + "”这一行是隐藏的，照样" + how + "，请取消隐藏后核对");
            }
        }
    }

    /** Whether the row has a weight or, in a form without points, a value. */
    private static boolean counts(Indicator row, Form form) {
        return row.marks().weight().find().isPresent()
                || !form.isScored() && row.result().actual().find().isPresent();
    }

    private boolean isHidden(FromCell<String> name) {
        return name.source().filter(cell -> sheet.isRowHidden(cell.row())).isPresent();
    }

    private static boolean hasMoney(MoneyRow row) {
        return Stream.of(row.initial(), row.adjusted(), row.executed())
                .flatMap(amount -> amount.find().stream())
                .anyMatch(amount -> amount.signum() != 0);
    }

    private void find(CellAddress cell, String words) {
        conclusions.find(Cell.blank(cell), FindingCode.HIDDEN_ROW, words);
    }
}
