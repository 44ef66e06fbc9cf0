package org.ziping.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ziping.form.notation.NatureNotation;
import org.ziping.form.notation.row.RowContext;
import org.ziping.model.Assessment;
import org.ziping.model.Budget;
import org.ziping.model.Closing;
import org.ziping.model.Form;
import org.ziping.model.FormKind;
import org.ziping.model.FromCell;
import org.ziping.model.Heading;
import org.ziping.model.Indicator;
import org.ziping.model.MoneyRow;
import org.ziping.model.MoneyUnit;
import org.ziping.model.Narrative;
import org.ziping.model.grid.Cell;

/**
 * A form as a test fills it in: money rows from row 6 on (B initial, C adjusted, D executed, E weight), indicators from row 12
 * on (C name, D target, E adjusted target, F actual, G weight, H score, I rule).
 */
final class Sheet {

    private static final int FIRST_MONEY_ROW = 6;
    private static final int FIRST_INDICATOR_ROW = 12;

    private final MoneyUnit unit;
    private final List<MoneyRow> money = new ArrayList<>();
    private final List<Indicator> indicators = new ArrayList<>();

    private Sheet(MoneyUnit unit) {
        this.unit = unit;
    }

    static Sheet inTenThousandYuan() {
        return new Sheet(MoneyUnit.TEN_THOUSAND_YUAN);
    }

    static Sheet inYuan() {
        return new Sheet(MoneyUnit.YUAN);
    }

    /** A row of the money block: 年初, 全年, 执行, 分值. */
    Sheet money(MoneyRow.Kind kind, String initial, String adjusted, String executed, String weight) {
        int row = FIRST_MONEY_ROW + money.size();
        money.add(new MoneyRow(
                Written.words("A" + row, kind.title()),
                kind,
                Written.amount("B" + row, initial),
                Written.amount("C" + row, adjusted),
                Written.amount("D" + row, executed),
                Map.of(),
                new MoneyRow.Marks(Written.points("E" + row, weight), FromCell.absent(), FromCell.absent())));
        return this;
    }

    Sheet indicator(String name, String target, String actual, String weight) {
        return indicator(new Row(name, target, null, actual, weight, null, null));
    }

    Sheet indicator(Row row) {
        indicators.add(row.at(FIRST_INDICATOR_ROW + indicators.size()));
        return this;
    }

    /** One row of the indicator block as a table writes it. */
    record Row(String name, String target, String adjusted, String actual, String weight, String score, String rule) {

        Indicator at(int row) {
            return new Indicator(
                    row - 1,
                    FromCell.absent(),
                    FromCell.absent(),
                    Written.words("C" + row, name),
                    new Indicator.Plan(
                            Written.target("D" + row, target),
                            Written.target("E" + row, adjusted),
                            Written.words("I" + row, rule),
                            Written.rule("I" + row, rule),
                            NatureNotation.of(RowContext.named(name))),
                    new Indicator.Result(
                            Written.actual("F" + row, actual, target), FromCell.absent(), FromCell.absent()),
                    new Indicator.Marks(
                            Written.points("G" + row, weight), Written.points("H" + row, score), FromCell.absent()),
                    new Indicator.Remark(FromCell.absent(), FromCell.absent()));
        }
    }

    /** A row of a form that has points only in the labels of level 1. */
    Sheet ofLevel(String level1, String target, String actual, String score) {
        int row = FIRST_INDICATOR_ROW + indicators.size();
        Indicator plain = new Row("指标" + row, target, null, actual, "无此列", score, null).at(row);
        indicators.add(new Indicator(
                plain.row(),
                Written.words("A" + row, level1),
                plain.level2(),
                plain.name(),
                plain.plan(),
                plain.result(),
                plain.marks(),
                plain.remark()));
        return this;
    }

    Form form() {
        return form(Assessment.POINTS);
    }

    /** The same as a form that has no place for points. */
    Form withoutPoints() {
        return form(Assessment.TARGETS);
    }

    private Form form(Assessment assessment) {
        Cell year = Cell.text(Written.address("A2"), "（2023年度）");
        return new Form(
                FormKind.PROJECT,
                assessment,
                Written.SHEET,
                new Heading(
                        Written.words("A1", "项目支出绩效自评表"),
                        FromCell.absent(),
                        FromCell.absent(),
                        FromCell.absent(),
                        FromCell.given(year, 2023)),
                new Budget(unit, money),
                Narrative.NONE,
                indicators,
                new Closing(FromCell.absent(), FromCell.absent(), FromCell.absent()));
    }
}
