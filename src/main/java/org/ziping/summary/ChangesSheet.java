package org.ziping.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ziping.model.grid.Cell;
import org.ziping.model.grid.CellValue;
import org.ziping.model.grid.Edit;
import org.ziping.model.grid.EditContent;
import org.ziping.model.grid.Edits;
import org.ziping.summary.page.Entry;
import org.ziping.summary.page.Look;
import org.ziping.summary.page.Page;
import org.ziping.summary.page.Slot;

/** The sheet 改动清单: each cell that was written, what stood there, what stands there now, and why. */
final class ChangesSheet {

    /** The name of the sheet. */
    static final String NAME = "改动清单";

    static final int PLACE = 1;
    static final int OLD = 2;
    static final int NEW = 3;
    static final int FORMULA = 4;
    static final int BASIS = 5;
    private static final int ALL = BASIS + 1;
    private static final double LINE = 20;
    static final String PLACE_HEAD = "位置";
    static final String BLANK = "（空）";
    static final String KEPT = "（未改）";
    static final String FORMER = "原为 =";

    private static final List<Page.Column> WIDTHS = List.of(
            Page.Column.wide(40),
            Page.Column.wide(140),
            Page.Column.wide(120),
            Page.Column.wide(120),
            Page.Column.wide(180),
            Page.Column.wide(430));

    private ChangesSheet() {}

    /** The sheet for the workbook that these edits were made to. */
    static Page page(Edits edits, Surroundings around) {
        Page.Builder page = new Page.Builder(NAME, WIDTHS);
        page.line(34, Slot.words(0, Look.TITLE, NAME).over(ALL));
        List<Slot> second = new ArrayList<>();
        second.add(Slot.words(0, Look.SUBTITLE, count(edits)).over(BASIS));
        second.addAll(around.ways(BASIS));
        page.line(20, second);
        page.gap(6);
        page.repeatNext();
        page.line(
                24,
                Slot.words(0, Look.HEAD, "序号"),
                Slot.words(PLACE, Look.HEAD, PLACE_HEAD),
                Slot.words(OLD, Look.HEAD, "原值"),
                Slot.words(NEW, Look.HEAD, "新值"),
                Slot.words(FORMULA, Look.HEAD, "公式"),
                Slot.words(BASIS, Look.HEAD, "依据"));
        page.freeze();
        List<Edit> all = edits.all();
        for (int number = 0; number < all.size(); number++) {
            page.line(LINE, slots(number + 1, all.get(number)));
        }
        return page.build();
    }

    private static String count(Edits edits) {
        return edits.isEmpty() ? "没有改动任何单元格" : "共改动" + edits.all().size() + "个单元格，其余内容与原文件相同";
    }

    private static List<Slot> slots(int number, Edit edit) {
        return List.of(
                Slot.words(0, Look.CENTRED, String.valueOf(number)),
                Told.place(PLACE, edit.address()),
                old(edit.before()),
                written(edit),
                Slot.words(FORMULA, Look.WORDS, formula(edit)),
                Slot.words(BASIS, Look.WORDS, edit.basis()));
    }

    private static Slot old(Cell before) {
        return before.isBlank() ? Slot.words(OLD, Look.NO_FIGURE, BLANK) : value(OLD, before.value(), before);
    }

    private static Slot written(Edit edit) {
        EditContent content = edit.content();
        if (content instanceof EditContent.Number number) {
            return Slot.of(NEW, look(number.format()), Entry.figure(number.number()));
        }
        if (content instanceof EditContent.Formula formula) {
            return Slot.of(NEW, look(formula.format()), Entry.figure(formula.value()));
        }
        if (content instanceof EditContent.Text text) {
            return Slot.words(NEW, Look.GENERAL, text.text());
        }
        return value(NEW, ((EditContent.Result) content).value(), edit.before());
    }

    /** A number as a number, in the way its cell shows it as far as percent goes; all else as shown. */
    private static Slot value(int column, CellValue value, Cell cell) {
        if (value instanceof CellValue.Number number) {
            return Slot.of(column, look(cell.format()), Entry.figure(number.number()));
        }
        if (value instanceof CellValue.Text text) {
            return Slot.words(column, Look.GENERAL, text.text());
        }
        if (value instanceof CellValue.Bool bool) {
            return Slot.words(column, Look.GENERAL, bool.value() ? "TRUE" : "FALSE");
        }
        return Slot.words(column, Look.GENERAL, value instanceof CellValue.Error error ? error.code() : BLANK);
    }

    private static Look look(String format) {
        return format.contains("%") ? Look.RATE : Look.NUMBER;
    }

    private static String formula(Edit edit) {
        if (edit.content() instanceof EditContent.Formula formula) {
            return "=" + formula.formula();
        }
        if (edit.content() instanceof EditContent.Result) {
            return edit.before().formula().map(kept -> "=" + kept + KEPT).orElse("");
        }
        return Optional.of(edit.before())
                .flatMap(Cell::formula)
                .map(gone -> FORMER + gone)
                .orElse("");
    }
}
