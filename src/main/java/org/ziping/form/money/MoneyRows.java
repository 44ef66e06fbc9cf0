package org.ziping.form.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ziping.form.header.Label;
import org.ziping.form.header.MoneyColumn;
import org.ziping.form.header.Synonyms;
import org.ziping.form.header.TaskColumn;
import org.ziping.form.header.Vocabulary;
import org.ziping.form.notation.PointsNotation;
import org.ziping.form.notation.RatioNotation;
import org.ziping.form.page.HeaderColumn;
import org.ziping.form.page.Page;
import org.ziping.form.page.Slot;
import org.ziping.form.section.TitledBlock;
import org.ziping.model.FromCell;
import org.ziping.model.MoneyRow;
import org.ziping.model.MoneyRow.Flow;
import org.ziping.model.MoneyUnit;
import org.ziping.model.Ratio;
import org.ziping.model.grid.Cell;

/** Reads the rows of a money block whose columns are known. */
public final class MoneyRows {

    private final Page page;
    private final MoneyColumns columns;
    private final AmountUnits units;

    /** The column with the names of the tasks of a unit, whose money may be all that the form says of its budget. */
    private final Optional<HeaderColumn> taskNames;

    MoneyRows(Page page, MoneyColumns columns, AmountUnits units) {
        this.page = page;
        this.columns = columns;
        this.units = units;
        this.taskNames = TitledBlock.isHeaderOfTasks(page, columns.header().top())
                ? columns.findBefore(TaskColumn.NAME)
                : Optional.empty();
    }

    /** The numbers of the rows that belong to the block, from top to bottom. */
    static List<Integer> numbers(Page page, MoneyColumns columns, int end) {
        MoneyRows reader = new MoneyRows(page, columns, AmountUnits.all(MoneyUnit.TEN_THOUSAND_YUAN));
        List<Integer> numbers = new ArrayList<>();
        for (int row = columns.header().bottom() + 1; row < end; row++) {
            boolean belongs = reader.label(row).isPresent() && !reader.isEnd(row);
            if (belongs) {
                numbers.add(row);
            } else if (!numbers.isEmpty() && !page.line(row).isEmpty()) {
                break;
            }
        }
        return numbers;
    }

    List<MoneyRow> read(List<Integer> numbers) {
        return numbers.stream().map(row -> row(row, label(row).orElseThrow())).toList();
    }

    /** Goals, names, totals, remarks and a line of marks do not belong to the money, nor do words where amounts should be. */
    private boolean isEnd(int row) {
        boolean labelled = page.line(row).stream()
                .anyMatch(slot -> Synonyms.labels()
                        .findExact(slot.text())
                        .filter(meaning -> meaning.role() != Label.PROJECT && !isMoney(slot))
                        .isPresent());
        return labelled
                || BudgetLine.of(page, row).isMeant()
                || label(row).filter(MoneyRows::isMoney).isEmpty() && holdsWords(row);
    }

    /** Whether a cell names a kind of money: 年度资金总额, 其中：财政拨款. */
    static boolean isMoney(Slot slot) {
        return Synonyms.moneyRows().find(slot.text().withoutThereof()).isPresent();
    }

    private boolean holdsWords(int row) {
        boolean words = false;
        for (MoneyColumn role : MoneyColumn.values()) {
            FromCell.State state = role.isAmount() ? amount(role, row).state() : FromCell.State.ABSENT;
            if (state == FromCell.State.GIVEN) {
                return false;
            }
            words |= state == FromCell.State.UNREADABLE;
        }
        return words;
    }

    /** What a row is called: a task by its name, all else by the words right before the amounts. */
    private Optional<Slot> label(int row) {
        return taskNames
                .map(names -> names.slot(page, row))
                .filter(slot -> !slot.isBlank()
                        && slot.area().firstRow() > columns.header().bottom()
                        && slot.lastColumn() < columns.firstValue())
                .or(() -> wordsBefore(row));
    }

    /** The words right before the amounts; a cell that stands beside the whole block is no label. */
    private Optional<Slot> wordsBefore(int row) {
        int firstValue = columns.firstValue();
        boolean wide = page.line(row).stream()
                .anyMatch(slot -> slot.firstColumn() < firstValue && slot.lastColumn() >= firstValue);
        if (wide) {
            return Optional.empty();
        }
        return page.line(row).stream()
                .filter(slot -> slot.lastColumn() < firstValue
                        && slot.area().firstRow() > columns.header().bottom())
                .reduce((left, right) -> right)
                .or(() -> row == columns.header().bottom() + 1 && hasAmounts(row) ? side() : Optional.empty());
    }

    /** What stands beside a block whose only row has no label of its own. */
    private Optional<Slot> side() {
        return page.line(columns.header().bottom()).stream()
                .filter(slot -> slot.lastColumn() < columns.firstValue())
                .findFirst();
    }

    private boolean hasAmounts(int row) {
        return amount(MoneyColumn.EXECUTED, row).is(FromCell.State.GIVEN);
    }

    private MoneyRow row(int row, Slot label) {
        FromCell<BigDecimal> initial = amount(MoneyColumn.INITIAL, row);
        Map<Flow, FromCell<BigDecimal>> flows = flows(row);
        FromCell<BigDecimal> adjusted =
                amount(MoneyColumn.ADJUSTED, row).or(new MovedBudget(initial, flows).adjusted());
        FromCell<BigDecimal> executed = amount(MoneyColumn.EXECUTED, row);
        MoneyRow.Marks marks = new MoneyRow.Marks(
                cell(MoneyColumn.WEIGHT, row).map(PointsNotation::read).orElse(FromCell.absent()),
                rate(row, adjusted, executed),
                cell(MoneyColumn.SCORE, row).map(PointsNotation::read).orElse(FromCell.absent()));
        MoneyRow.Kind kind = kind(label);
        boolean isTask = kind != MoneyRow.Kind.TOTAL && taskNames.isPresent();
        return new MoneyRow(
                FromCell.words(label.cell()),
                isTask ? MoneyRow.Kind.OTHER : kind,
                initial,
                adjusted,
                executed,
                flows,
                marks);
    }

    private Map<Flow, FromCell<BigDecimal>> flows(int row) {
        Map<Flow, FromCell<BigDecimal>> flows = new EnumMap<>(Flow.class);
        for (MoneyColumn role : MoneyColumn.values()) {
            role.flow().filter(flow -> columns.has(role)).ifPresent(flow -> flows.put(flow, amount(role, row)));
        }
        return flows;
    }

    /** The rate as printed; of 0.958, 95.8 and 1 what the amounts make likely. */
    private FromCell<Ratio> rate(int row, FromCell<BigDecimal> adjusted, FromCell<BigDecimal> executed) {
        Optional<Ratio> recomputed = MoneyRow.executionRate(adjusted, executed);
        return cell(MoneyColumn.RATE, row)
                .map(cell -> recomputed
                        .map(rate -> RatioNotation.read(cell, rate))
                        .orElseGet(() -> RatioNotation.read(cell)))
                .orElse(FromCell.absent());
    }

    /** The kind of money that a label names; another one if it is not known. */
    public static MoneyRow.Kind kind(Slot label) {
        return Synonyms.moneyRows()
                .find(label.text().beforeColon().withoutThereof())
                .or(() -> Synonyms.moneyRows().find(label.text().withoutThereof()))
                .map(Vocabulary.Meaning::role)
                .orElse(MoneyRow.Kind.OTHER);
    }

    private FromCell<BigDecimal> amount(MoneyColumn role, int row) {
        return cell(role, row).map(cell -> units.read(role, cell)).orElse(FromCell.absent());
    }

    private Optional<Cell> cell(MoneyColumn role, int row) {
        return columns.find(role).map(column -> column.slot(page, row).cell());
    }
}
