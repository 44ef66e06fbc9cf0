package org.ziping.form.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ziping.form.header.MoneyColumn;
import org.ziping.form.header.Synonyms;
import org.ziping.form.notation.AmountNotation;
import org.ziping.form.page.Conclusions;
import org.ziping.form.page.Page;
import org.ziping.form.page.Slot;
import org.ziping.form.section.Section;
import org.ziping.model.Budget;
import org.ziping.model.FromCell;
import org.ziping.model.FromCell.State;
import org.ziping.model.MoneyRow;
import org.ziping.model.MoneyUnit;
import org.ziping.model.grid.Cell;

/**
 * Reads a money block of the older kind, without a header row: 预算数：120 beside 执行数：110, and below both of them
 * 其中：财政拨款 with its amounts.
 */
final class LabelledAmounts {

    private static final String THEREOF = "其中";

    private final Section section;
    private final Page page;
    private final Conclusions conclusions;

    LabelledAmounts(Section section, Conclusions conclusions) {
        this.section = section;
        this.page = section.page();
        this.conclusions = conclusions;
    }

    Budget read() {
        for (int row = section.first(); row < section.indicators().get(0).top(); row++) {
            Map<MoneyColumn, Slot> labels = labels(row);
            if (labels.containsKey(MoneyColumn.EXECUTED) && labels.size() > 1 && areMeant(row, labels.values())) {
                return read(row, labels);
            }
        }
        return new Budget(MoneyUnit.TEN_THOUSAND_YUAN, List.of());
    }

    private Map<MoneyColumn, Slot> labels(int row) {
        Map<MoneyColumn, Slot> labels = new EnumMap<>(MoneyColumn.class);
        for (MoneyColumn role : List.of(MoneyColumn.INITIAL, MoneyColumn.ADJUSTED, MoneyColumn.EXECUTED)) {
            find(row, slot -> names(slot, role)).ifPresent(label -> labels.put(role, label));
        }
        if (!labels.containsKey(MoneyColumn.INITIAL) && !labels.containsKey(MoneyColumn.ADJUSTED)) {
            find(row, slot -> namesWhole(slot) && state(row, slot) == State.GIVEN)
                    .ifPresent(label -> labels.put(MoneyColumn.ADJUSTED, label));
        }
        return labels;
    }

    /** A label of that kind, best one without words behind it: 预算执行 in front of 预算数 and 执行数 names all of them. */
    private Optional<Slot> find(int row, Predicate<Slot> kind) {
        List<Slot> named = page.line(row).stream().filter(kind).toList();
        return named.stream()
                .filter(label -> state(row, label) != State.UNREADABLE)
                .findFirst()
                .or(() -> named.stream().findFirst());
    }

    private static boolean names(Slot slot, MoneyColumn role) {
        return Synonyms.moneyColumns()
                .findExact(slot.text().beforeColon())
                .filter(meaning -> meaning.role() == role)
                .isPresent();
    }

    /** 预算资金 beside 实际使用 is what could be spent. */
    private static boolean namesWhole(Slot slot) {
        return Synonyms.moneyRows()
                .findExact(slot.text().beforeColon())
                .filter(meaning -> meaning.role() == MoneyRow.Kind.TOTAL)
                .isPresent();
    }

    private State state(int row, Slot label) {
        return AmountNotation.read(page.valueOf(row, label), MoneyUnit.YUAN).state();
    }

    /** Whether an amount stands behind one of the labels, and no words behind the others. */
    private boolean areMeant(int row, Collection<Slot> labels) {
        List<State> states = labels.stream().map(label -> state(row, label)).toList();
        return states.contains(State.GIVEN) && !states.contains(State.UNREADABLE);
    }

    private Budget read(int first, Map<MoneyColumn, Slot> labels) {
        AmountUnits units = AmountUnits.of(
                new StatedUnits(section).above(first, conclusions),
                role -> Stream.ofNullable(labels.get(role)),
                conclusions);
        Slot budget = budget(labels);
        Slot paid = labels.get(MoneyColumn.EXECUTED);
        List<MoneyRow> rows = new ArrayList<>();
        for (int row = first; row < section.indicators().get(0).top(); row++) {
            Slot left = page.at(row, budget.firstColumn());
            boolean known = row == first
                    || Synonyms.moneyRows().find(left.text().beforeColon()).isPresent();
            if (!known || left.area().equals(page.at(row, paid.firstColumn()).area())) {
                break;
            }
            rows.add(amounts(row, labels, units).withKind(row == first ? MoneyRow.Kind.TOTAL : MoneyRows.kind(left)));
        }
        rows.set(0, rows.get(0).withMarks(marks(first, first + rows.size())));
        conclusions.conclude(
                budget.cell(),
                "资金区",
                "“" + budget.text().plain() + "”和“" + paid.text().plain() + "”后的金额");
        return new Budget(units.fitting(rows, conclusions), rows);
    }

    private static Slot budget(Map<MoneyColumn, Slot> labels) {
        return labels.getOrDefault(MoneyColumn.ADJUSTED, labels.get(MoneyColumn.INITIAL));
    }

    private MoneyRow amounts(int row, Map<MoneyColumn, Slot> labels, AmountUnits units) {
        return new MoneyRow(
                FromCell.words(page.at(row, budget(labels).firstColumn()).cell()),
                MoneyRow.Kind.OTHER,
                amount(MoneyColumn.INITIAL, row, labels, units),
                amount(MoneyColumn.ADJUSTED, row, labels, units),
                amount(MoneyColumn.EXECUTED, row, labels, units),
                Map.of(),
                MoneyRow.Marks.NONE);
    }

    private FromCell<BigDecimal> amount(MoneyColumn role, int row, Map<MoneyColumn, Slot> labels, AmountUnits units) {
        return Optional.ofNullable(labels.get(role))
                .map(label -> page.at(row, label.firstColumn()))
                .map(label -> units.read(role, value(row, label)))
                .orElse(FromCell.absent());
    }

    /** Behind the colon of 其中：财政拨款 stands no amount, but whose amount it is. */
    private Cell value(int row, Slot label) {
        return label.text().beforeColon().plain().equals(THEREOF)
                ? page.at(row, label.lastColumn() + 1).cell()
                : page.valueOf(row, label);
    }

    /** Weight, rate and score behind the amounts, or in the line below them: 分值 10 得分 9.5. */
    private MoneyRow.Marks marks(int first, int below) {
        return Stream.of(first, below)
                .filter(row -> row < section.indicators().get(0).top())
                .map(row -> BudgetLine.of(page, row))
                .filter(BudgetLine::isOfBudget)
                .map(BudgetLine::marks)
                .reduce(MoneyRow.Marks.NONE, MoneyRow.Marks::or);
    }
}
