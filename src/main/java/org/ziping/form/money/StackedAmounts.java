package org.ziping.form.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ziping.form.header.HeaderText;
import org.ziping.form.header.MoneyColumn;
import org.ziping.form.header.Synonyms;
import org.ziping.form.header.Vocabulary;
import org.ziping.form.notation.AmountNotation;
import org.ziping.form.page.Conclusions;
import org.ziping.form.page.Page;
import org.ziping.form.page.Slot;
import org.ziping.form.section.Section;
import org.ziping.model.Budget;
import org.ziping.model.FindingCode;
import org.ziping.model.FromCell;
import org.ziping.model.FromCell.State;
import org.ziping.model.MoneyRow;
import org.ziping.model.MoneyUnit;
import org.ziping.model.grid.Cell;

/** Reads a money block whose labels stand below each other, each with its amount to the right: 预算数, 到位数, 执行数. */
final class StackedAmounts {

    private final Section section;
    private final Page page;
    private final Conclusions conclusions;

    StackedAmounts(Section section, Conclusions conclusions) {
        this.section = section;
        this.page = section.page();
        this.conclusions = conclusions;
    }

    /** The budget; nothing if no such block stands above the indicators. */
    Optional<Budget> find() {
        return IntStream.range(section.first(), end())
                .boxed()
                .flatMap(row -> page.line(row).stream().filter(slot -> isTop(slot, row)))
                .map(this::stack)
                .filter(this::isMeant)
                .findFirst()
                .map(this::read);
    }

    private int end() {
        return section.indicators().get(0).top();
    }

    private boolean isTop(Slot slot, int row) {
        return slot.area().firstRow() == row
                && role(slot).isPresent()
                && (row == 0 || role(page.at(row - 1, slot.firstColumn())).isEmpty());
    }

    private static Optional<MoneyColumn> role(Slot slot) {
        HeaderText text = slot.text().beforeColon();
        return Synonyms.moneyColumns()
                .findExact(text)
                .map(Vocabulary.Meaning::role)
                .or(() -> Synonyms.moneyColumns().find(text).map(meaning -> MoneyColumn.OTHER));
    }

    /** A label and all others right below it, by what they name. */
    private Map<MoneyColumn, List<Slot>> stack(Slot top) {
        Map<MoneyColumn, List<Slot>> stack = new LinkedHashMap<>();
        Slot label = top;
        Optional<MoneyColumn> role = role(top);
        while (role.isPresent() && label.firstColumn() == top.firstColumn()) {
            stack.computeIfAbsent(role.get(), key -> new ArrayList<>()).add(label);
            int below = label.area().lastRow() + 1;
            label = page.at(below, top.firstColumn());
            role = below < end() ? role(label) : Optional.empty();
        }
        return stack;
    }

    /** Whether it names budget and execution, with an amount behind one of them. */
    private boolean isMeant(Map<MoneyColumn, List<Slot>> stack) {
        boolean both = stack.containsKey(MoneyColumn.EXECUTED)
                && (stack.containsKey(MoneyColumn.ADJUSTED) || stack.containsKey(MoneyColumn.INITIAL));
        List<State> states = amounts(stack)
                .map(label -> AmountNotation.read(value(label), MoneyUnit.YUAN).state())
                .toList();
        return both && states.contains(State.GIVEN);
    }

    private static Slot budget(Map<MoneyColumn, List<Slot>> stack) {
        return Stream.of(MoneyColumn.ADJUSTED, MoneyColumn.INITIAL)
                .flatMap(role -> stack.getOrDefault(role, List.of()).stream())
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Slot> amounts(Map<MoneyColumn, List<Slot>> stack) {
        return stack.entrySet().stream()
                .filter(named -> named.getKey().isAmount())
                .flatMap(named -> named.getValue().stream());
    }

    private Cell value(Slot label) {
        return page.valueOf(row(label), label);
    }

    private static int row(Slot label) {
        return label.area().firstRow();
    }

    private Budget read(Map<MoneyColumn, List<Slot>> stack) {
        Slot top = stack.values().iterator().next().get(0);
        AmountUnits units = AmountUnits.of(
                new StatedUnits(section).above(row(top), conclusions),
                role -> stack.getOrDefault(role, List.of()).stream(),
                conclusions);
        MoneyRow total = new MoneyRow(
                FromCell.words(budget(stack).cell()),
                MoneyRow.Kind.TOTAL,
                amount(MoneyColumn.INITIAL, stack, units),
                amount(MoneyColumn.ADJUSTED, stack, units),
                amount(MoneyColumn.EXECUTED, stack, units),
                Map.of(),
                marks(stack));
        conclusions.conclude(top.cell(), "资金区", "从“" + top.text().plain() + "”起自上而下的文字，右边是金额");
        amounts(stack).flatMap(label -> second(label).stream()).findFirst().ifPresent(this::reportSecond);
        return new Budget(units.fitting(List.of(total), conclusions), List.of(total));
    }

    /** What the label says of which there is one; of several that say different amounts it is not known which is meant. */
    private FromCell<BigDecimal> amount(MoneyColumn role, Map<MoneyColumn, List<Slot>> stack, AmountUnits units) {
        List<Slot> labels = stack.getOrDefault(role, List.of());
        List<FromCell<BigDecimal>> amounts =
                labels.stream().map(label -> units.read(role, value(label))).toList();
        for (int at = 1; at < labels.size(); at++) {
            if (!amounts.get(at).find().equals(amounts.get(0).find())) {
                conclusions.find(
                        labels.get(at).cell(),
                        FindingCode.COLUMN_UNCLEAR,
                        "“" + labels.get(0).text().plain() + "”和“"
                                + labels.get(at).text().plain() + "”都像是" + role.title() + "，金额不同，请只留一个或写清楚");
            }
        }
        return amounts.isEmpty() ? FromCell.absent() : amounts.get(0);
    }

    /** Another amount behind the first, with no label of its own. */
    private Optional<Slot> second(Slot label) {
        return page.after(row(label), page.at(row(label), label.lastColumn() + 1))
                .filter(slot -> AmountNotation.read(slot.cell(), MoneyUnit.YUAN).is(State.GIVEN));
    }

    private void reportSecond(Slot second) {
        conclusions.find(second.cell(), FindingCode.COLUMN_UNCLEAR, "一行里有几个金额而没有写明各是什么，看不出哪一个是全部资金，请在上面写明“合计”“财政拨款”等");
    }

    /** Weight, rate and score among the labels, behind the amounts, or in the line below them. */
    private MoneyRow.Marks marks(Map<MoneyColumn, List<Slot>> stack) {
        int top = stack.values().stream()
                .mapToInt(labels -> row(labels.get(0)))
                .min()
                .orElseThrow();
        int last = stack.values().stream()
                .flatMap(List::stream)
                .mapToInt(label -> label.area().lastRow())
                .max()
                .orElseThrow();
        return IntStream.rangeClosed(top, last + 1)
                .filter(row -> row < end())
                .mapToObj(row -> BudgetLine.of(page, row))
                .filter(BudgetLine::isOfBudget)
                .map(BudgetLine::marks)
                .reduce(MoneyRow.Marks.NONE, MoneyRow.Marks::or);
    }
}
