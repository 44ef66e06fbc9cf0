package org.ziping.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ziping.form.notation.AmountNotation;
import org.ziping.form.notation.LabelPoints;
import org.ziping.form.notation.MoneyUnitNotation;
import org.ziping.form.notation.PointsNotation;
import org.ziping.form.notation.RatioNotation;
import org.ziping.model.Budget;
import org.ziping.model.FromCell;
import org.ziping.model.MoneyRow;
import org.ziping.model.MoneyUnit;
import org.ziping.model.Points;
import org.ziping.model.Ratio;
import org.ziping.model.grid.Cell;

/** Reads the money block of a form. */
final class MoneyBlock {

    private final Section section;
    private final Page page;
    private final Conclusions conclusions;

    MoneyBlock(Section section, Conclusions conclusions) {
        this.section = section;
        this.page = section.page();
        this.conclusions = conclusions;
    }

    /** The budget of the form; one without rows if the form has no money block. */
    Budget read() {
        Budget best = new Budget(MoneyUnit.TEN_THOUSAND_YUAN, List.of());
        Conclusions bestConclusions = new Conclusions();
        int bestWorth = 0;
        for (HeaderRows.Span span : section.money()) {
            Conclusions own = new Conclusions();
            Header header = Header.of(page, span, section.endOfBlock(span));
            MoneyColumns columns = MoneyColumns.of(header, own);
            Budget budget = read(columns, section.endOfBlock(span), own);
            int worth = worth(columns, budget);
            if (worth > bestWorth) {
                best = budget;
                bestConclusions = own;
                bestWorth = worth;
            }
        }
        conclusions.addAll(bestConclusions);
        return best;
    }

    /** A list of tasks has amounts as well; what names kinds of money and scores its execution is the money block. */
    private static int worth(MoneyColumns columns, Budget budget) {
        int worth = budget.rows().isEmpty() ? 0 : 1;
        worth += columns.has(MoneyColumn.RATE) ? 2 : 0;
        worth += columns.has(MoneyColumn.WEIGHT) || columns.has(MoneyColumn.SCORE) ? 2 : 0;
        worth += budget.find(MoneyRow.Kind.TOTAL).isPresent() ? 2 : 0;
        return budget.rows().isEmpty() ? 0 : worth;
    }

    private Budget read(MoneyColumns columns, int end, Conclusions own) {
        MoneyUnit unit = unit(columns, own);
        List<MoneyRow> rows = new ArrayList<>();
        for (int row = columns.header().bottom() + 1; row < end; row++) {
            Optional<Slot> label = label(columns, row);
            if (label.isEmpty() || isEnd(row)) {
                if (!rows.isEmpty() && !page.line(row).isEmpty()) {
                    break;
                }
                continue;
            }
            rows.add(row(columns, row, label.get(), unit));
        }
        return new Budget(unit, withTotal(columns, rows));
    }

    /** Goals, names, totals and remarks do not belong to the money. */
    private boolean isEnd(int row) {
        return page.line(row).stream()
                .anyMatch(slot -> Synonyms.labels()
                        .findExact(slot.text())
                        .filter(meaning -> meaning.role() != Label.PROJECT && !isMoney(slot))
                        .isPresent());
    }

    private static boolean isMoney(Slot slot) {
        return Synonyms.moneyRows().findExact(slot.text()).isPresent();
    }

    /** The words right before the amounts; a cell that stands beside the whole block is no label. */
    private Optional<Slot> label(MoneyColumns columns, int row) {
        int firstValue = columns.firstValue();
        boolean amountless = page.line(row).stream()
                .anyMatch(slot -> slot.firstColumn() < firstValue && slot.lastColumn() >= firstValue);
        if (amountless) {
            return Optional.empty();
        }
        return page.line(row).stream()
                .filter(slot -> slot.lastColumn() < firstValue
                        && slot.area().firstRow() > columns.header().bottom())
                .reduce((left, right) -> right);
    }

    private MoneyRow row(MoneyColumns columns, int row, Slot label, MoneyUnit unit) {
        FromCell<BigDecimal> adjusted = amount(columns, MoneyColumn.ADJUSTED, row, unit);
        FromCell<BigDecimal> executed = amount(columns, MoneyColumn.EXECUTED, row, unit);
        return new MoneyRow(
                FromCell.words(label.cell()),
                kind(label),
                amount(columns, MoneyColumn.INITIAL, row, unit),
                adjusted,
                executed,
                new MoneyRow.Marks(
                        weight(columns, row),
                        rate(columns, row, adjusted, executed),
                        cell(columns, MoneyColumn.SCORE, row)
                                .map(PointsNotation::read)
                                .orElse(FromCell.absent())));
    }

    /** The rate as printed; of 0.958, 95.8 and 1 what the amounts make likely. */
    private FromCell<Ratio> rate(
            MoneyColumns columns, int row, FromCell<BigDecimal> adjusted, FromCell<BigDecimal> executed) {
        Optional<Ratio> recomputed = adjusted.find()
                .filter(amount -> amount.signum() != 0)
                .flatMap(amount -> executed.find().map(paid -> Ratio.of(paid, amount)));
        return cell(columns, MoneyColumn.RATE, row)
                .map(cell -> recomputed
                        .map(rate -> RatioNotation.read(cell, rate))
                        .orElseGet(() -> RatioNotation.read(cell)))
                .orElse(FromCell.absent());
    }

    private static MoneyRow.Kind kind(Slot label) {
        return Synonyms.moneyRows()
                .find(withoutThereof(label.text()))
                .map(Vocabulary.Meaning::role)
                .orElse(MoneyRow.Kind.OTHER);
    }

    private static HeaderText withoutThereof(HeaderText text) {
        String plain = text.plain();
        return plain.startsWith("其中") ? HeaderText.of(plain.substring(2)) : text;
    }

    private FromCell<BigDecimal> amount(MoneyColumns columns, MoneyColumn role, int row, MoneyUnit unit) {
        return cell(columns, role, row)
                .map(cell -> AmountNotation.read(cell, unit))
                .orElse(FromCell.absent());
    }

    private FromCell<Points> weight(MoneyColumns columns, int row) {
        return cell(columns, MoneyColumn.WEIGHT, row).map(PointsNotation::read).orElse(FromCell.absent());
    }

    private Optional<Cell> cell(MoneyColumns columns, MoneyColumn role, int row) {
        return columns.find(role).map(column -> column.slot(page, row).cell());
    }

    /** A block in which no row is called the total: the row that is weighed, or that the others add up to, is it. */
    private List<MoneyRow> withTotal(MoneyColumns columns, List<MoneyRow> rows) {
        int total = MoneyTotal.of(rows);
        List<MoneyRow> known = new ArrayList<>();
        for (int at = 0; at < rows.size(); at++) {
            MoneyRow row = rows.get(at);
            if (at == total) {
                known.add(
                        MoneyTotal.of(row, columns.has(MoneyColumn.WEIGHT) ? Optional.empty() : labelPoints(columns)));
            } else {
                known.add(row.kind() == MoneyRow.Kind.TOTAL ? MoneyTotal.withKind(row, MoneyRow.Kind.OTHER) : row);
            }
        }
        return known;
    }

    /** The points in a label of the block, for a form without a column of weights: 预算执行情况(20分), 得分(20分*执行率). */
    private Optional<FromCell<Points>> labelPoints(MoneyColumns columns) {
        for (int row = columns.header().top(); row <= columns.header().bottom() + 1; row++) {
            for (Slot slot : page.line(row)) {
                Optional<Points> points = LabelPoints.find(slot.cell().shown());
                if (points.isPresent()) {
                    return points.map(found -> FromCell.given(slot.cell(), found));
                }
            }
        }
        return Optional.empty();
    }

    private MoneyUnit unit(MoneyColumns columns, Conclusions own) {
        for (int row = columns.header().bottom() + 1; row >= section.first(); row--) {
            for (Slot slot : page.line(row)) {
                Optional<MoneyUnit> unit = MoneyUnitNotation.find(slot.cell().shown());
                if (unit.isPresent()) {
                    own.conclude(
                            slot.cell(),
                            "金额单位：" + unit.get().word(),
                            "文字“" + slot.text().plain() + "”");
                    return unit.get();
                }
            }
        }
        return MoneyUnit.TEN_THOUSAND_YUAN;
    }
}
