package org.ziping.form;

import java.math.BigDecimal;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ziping.form.header.HeaderSpelling;
import org.ziping.form.indicator.IndicatorColumns;
import org.ziping.form.notation.PointsNotation;
import org.ziping.form.page.Conclusions;
import org.ziping.model.FindingCode;
import org.ziping.model.Form;
import org.ziping.model.FormKind;
import org.ziping.model.FromCell;
import org.ziping.model.Indicator;
import org.ziping.model.MoneyRow;
import org.ziping.model.grid.Cell;

/** Reports what stands in a form and could not be understood, and the weights that it lacks. */
final class Unread {

    private final Form form;
    private final IndicatorColumns columns;
    private final Conclusions conclusions;

    Unread(Form form, IndicatorColumns columns, Conclusions conclusions) {
        this.form = form;
        this.columns = columns;
        this.conclusions = conclusions;
    }

    void report() {
        form.budget().rows().forEach(this::amounts);
        if (isPaired()) {
            return;
        }
        boolean weighed =
                form.indicators().stream().anyMatch(row -> row.marks().weight().is(FromCell.State.GIVEN));
        if (!weighed) {
            reportUnweighed();
        }
        for (Indicator row : form.indicators()) {
            texts(row);
            points(row, weighed);
        }
    }

    /** Whether weights and scores share their cells, 25/24.5: that was said of their column. */
    private boolean isPaired() {
        return conclusions.findings().stream().anyMatch(finding -> finding.code() == FindingCode.COLUMN_UNCLEAR)
                && form.indicators().stream()
                        .flatMap(row ->
                                Stream.of(row.marks().weight(), row.marks().score()))
                        .anyMatch(points ->
                                points.is(FromCell.State.UNREADABLE) && PointsNotation.isPair(points.typed()));
    }

    private void reportUnweighed() {
        if (form.isScored()) {
            find(FindingCode.FORM_WITHOUT_WEIGHTS, "整张表没有一个分值，无法计算得分，请填写各指标的分值");
            return;
        }
        if (form.kind() != FormKind.TRANSFER) {
            // The forms for money from a higher level have no points; of the others the authorities print them with
            // points.
            find(FindingCode.FORM_WITHOUT_POINTS, "表中没有“分值”和“得分”列，按不计分的表核对，不计总分和等级，要计分的请补上这两列");
        }
        if (form.indicators().stream().noneMatch(Unread::isFilled)) {
            find(FindingCode.ACTUAL_MISSING, "没有一个指标填写了指标值和实际完成值，请填写");
        }
    }

    private static boolean isFilled(Indicator row) {
        return Stream.of(row.plan().inForce(), row.result().actual())
                .anyMatch(value -> value.is(FromCell.State.GIVEN) || value.is(FromCell.State.UNREADABLE));
    }

    private void find(FindingCode code, String sentence) {
        conclusions.find(columns.firstHeader(), code, sentence);
    }

    private void amounts(MoneyRow row) {
        amount(row, "年初预算数", MoneyRow::initial);
        amount(row, "全年预算数", MoneyRow::adjusted);
        amount(row, "全年执行数", MoneyRow::executed);
        if (row.kind() == MoneyRow.Kind.TOTAL) {
            number(row.marks().weight(), "分值", "如 10");
        }
    }

    private void amount(MoneyRow row, String column, Function<MoneyRow, FromCell<BigDecimal>> amount) {
        number(amount.apply(row), column, "如 89.46");
    }

    private void number(FromCell<?> value, String column, String example) {
        if (value.is(FromCell.State.UNREADABLE)) {
            conclusions.find(
                    Cell.blank(value.cell()),
                    FindingCode.VALUE_NOT_A_NUMBER,
                    PointsNotation.isPair(value.typed())
                            ? "“" + value.typed().strip() + "”是两个数，分值和得分请各填一格"
                            : column + "“" + value.typed().strip() + "”不是数字，请填写数字，" + example);
        }
    }

    private void texts(Indicator row) {
        if (row.plan().inForce().is(FromCell.State.UNREADABLE)) {
            conclusions.find(
                    Cell.blank(row.plan().inForce().cell()),
                    FindingCode.TARGET_UNREADABLE,
                    "指标值“" + row.plan().inForce().typed().strip() + "”看不懂，请写成如“≥95%”的形式");
        }
        if (row.result().actual().is(FromCell.State.UNREADABLE)) {
            conclusions.find(
                    Cell.blank(row.result().actual().cell()),
                    FindingCode.ACTUAL_UNREADABLE,
                    "实际完成值“" + row.result().actual().typed().strip() + "”看不懂，请写成如“95%”的形式");
        }
    }

    private void points(Indicator row, boolean weighed) {
        number(row.marks().weight(), "分值", "如 10");
        number(row.marks().score(), "得分", "如 9.57");
        FromCell<?> weight = row.marks().weight();
        if (weighed && (weight.is(FromCell.State.BLANK) || weight.is(FromCell.State.ABSENT))) {
            conclusions.find(
                    weight.source().map(Cell::blank).orElse(columns.firstHeader()),
                    FindingCode.WEIGHT_MISSING,
                    "指标“" + HeaderSpelling.plain(row.name().typed()) + "”没有分值，请填写分值");
        }
    }
}
