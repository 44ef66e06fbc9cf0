package org.ziping.form.money;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/**
 * Reads a money block of the older kind, without a header row: 预算数：120 beside 执行数：110, and below both of them
 * 其中：财政拨款 with its amounts.
 */
final class LabelledAmounts {

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
            Optional<Slot> budget = find(row, MoneyColumn.ADJUSTED);
            Optional<Slot> paid = find(row, MoneyColumn.EXECUTED);
            if (budget.isPresent() && paid.isPresent() && areMeant(row, budget.get(), paid.get())) {
                return read(row, budget.get(), paid.get());
            }
        }
        return new Budget(MoneyUnit.TEN_THOUSAND_YUAN, List.of());
    }

    private Optional<Slot> find(int row, MoneyColumn role) {
        return page.line(row).stream()
                .filter(slot -> Synonyms.moneyColumns()
                        .findExact(slot.text().beforeColon())
                        .filter(meaning -> meaning.role() == role)
                        .isPresent())
                .findFirst();
    }

    /** Whether an amount stands behind one of the labels, and no words behind the other. */
    private boolean areMeant(int row, Slot budget, Slot paid) {
        List<State> states = Stream.of(budget, paid)
                .map(label -> AmountNotation.read(page.valueOf(row, label), MoneyUnit.YUAN)
                        .state())
                .toList();
        return states.contains(State.GIVEN) && !states.contains(State.UNREADABLE);
    }

    private Budget concluded(Slot budget, Slot paid, AmountUnits units, List<MoneyRow> rows) {
        conclusions.conclude(
                budget.cell(),
                "资金区",
                "“" + budget.text().plain() + "”和“" + paid.text().plain() + "”后的金额");
        return new Budget(units.fitting(rows, conclusions), rows);
    }

    private Budget read(int first, Slot budget, Slot paid) {
        AmountUnits units = units(first, budget, paid);
        List<MoneyRow> rows = new ArrayList<>();
        for (int row = first; row < section.indicators().get(0).top(); row++) {
            Slot left = page.at(row, budget.firstColumn());
            Slot right = page.at(row, paid.firstColumn());
            boolean known = row == first
                    || Synonyms.moneyRows().find(left.text().beforeColon()).isPresent();
            if (!known || left.area().equals(right.area())) {
                break;
            }
            MoneyRow.Kind kind = row == first ? MoneyRow.Kind.TOTAL : MoneyRows.kind(left);
            rows.add(new MoneyRow(
                    FromCell.words(left.cell()),
                    kind,
                    FromCell.absent(),
                    units.read(MoneyColumn.ADJUSTED, page.valueOf(row, left)),
                    units.read(MoneyColumn.EXECUTED, page.valueOf(row, right)),
                    Map.of(),
                    MoneyRow.Marks.NONE));
        }
        rows.set(0, rows.get(0).withMarks(marks(first, first + rows.size())));
        return concluded(budget, paid, units, rows);
    }

    private AmountUnits units(int row, Slot budget, Slot paid) {
        Map<MoneyColumn, Slot> labels = Map.of(MoneyColumn.ADJUSTED, budget, MoneyColumn.EXECUTED, paid);
        return AmountUnits.of(
                new StatedUnits(section).above(row, conclusions),
                role -> Stream.ofNullable(labels.get(role)),
                conclusions);
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
