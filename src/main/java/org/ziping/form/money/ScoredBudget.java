package org.ziping.form.money;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ziping.form.header.HeaderSpelling;
import org.ziping.form.header.HeaderText;
import org.ziping.form.header.MoneyColumn;
import org.ziping.form.header.Synonyms;
import org.ziping.form.notation.RatioNotation;
import org.ziping.form.page.Conclusions;
import org.ziping.form.page.Page;
import org.ziping.form.page.Slot;
import org.ziping.form.section.Section;
import org.ziping.model.Budget;
import org.ziping.model.FromCell;
import org.ziping.model.FromCell.State;
import org.ziping.model.Indicator;
import org.ziping.model.MoneyRow;
import org.ziping.model.Ratio;
import org.ziping.model.grid.Cell;
import org.ziping.model.grid.CellAddress;

/** Gives the budget what its form says of its score outside the money block: in a line, or in a row among the indicators. */
public final class ScoredBudget {

    private final Section section;
    private final Page page;
    private final Conclusions conclusions;

    /** The score of the budget of a section; what is concluded on the way is told there. */
    public ScoredBudget(Section section, Conclusions conclusions) {
        this.section = section;
        this.page = section.page();
        this.conclusions = conclusions;
    }

    /** The budget with the marks of a line of its own, above or below the indicators. */
    public Budget withLine(Budget budget) {
        BitSet headers = section.headerRows();
        return IntStream.range(section.first(), section.end())
                .filter(row -> !headers.get(row))
                .mapToObj(row -> BudgetLine.of(page, row))
                .filter(BudgetLine::isMeant)
                .findFirst()
                .map(line -> withLine(budget, line))
                .orElse(budget);
    }

    private Budget withLine(Budget budget, BudgetLine line) {
        Slot label = line.title();
        conclusions.conclude(label.cell(), "预算执行得分", "“" + label.text().plain() + "”一行的文字");
        return MoneyTotal.marked(budget, FromCell.words(label.cell()), line.marks());
    }

    /** Says which rows of the money have points of their own, so that each is scored for its own rate. */
    public void concludeWeighed(Budget budget) {
        for (MoneyRow row : budget.weighed()) {
            conclusions.conclude(cell(row.marks().weight().cell()), "“" + row.name() + "”的分值", "资金各行写有分值，按本行执行率计分");
        }
    }

    /** The row among the indicators that is the budget's: 预算执行率 without a target, in a form that weighs its budget nowhere else. */
    public Optional<Indicator> row(Budget budget, List<Indicator> rows) {
        boolean weighed =
                budget.scored().stream().anyMatch(row -> !row.marks().weight().is(State.ABSENT));
        return weighed
                ? Optional.empty()
                : rows.stream().filter(this::isOfBudget).findFirst();
    }

    private boolean isOfBudget(Indicator row) {
        FromCell<?> target = row.plan().inForce();
        boolean untargeted = target.is(State.BLANK)
                || target.is(State.NOT_APPLICABLE)
                || target.is(State.GIVEN) && target.source().equals(row.name().source());
        boolean named = Synonyms.moneyColumns()
                .findExact(HeaderText.of(row.name().typed()))
                .filter(meaning -> meaning.role() == MoneyColumn.RATE)
                .isPresent();
        return untargeted
                && named
                && row.plan().ownRule().isEmpty()
                && row.marks().weight().is(State.GIVEN)
                && !rate(row).is(State.UNREADABLE);
    }

    /** The budget with the marks of its row among the indicators. */
    public Budget withRow(Budget budget, Indicator row) {
        conclusions.conclude(
                cell(row.name().cell()),
                "预算执行得分",
                "指标表中“" + HeaderSpelling.plain(row.name().typed()) + "”一行没有指标值");
        MoneyRow.Marks marks =
                new MoneyRow.Marks(row.marks().weight(), rate(row), row.marks().score());
        return MoneyTotal.marked(budget, row.name(), marks);
    }

    private FromCell<Ratio> rate(Indicator row) {
        return row.result()
                .actual()
                .source()
                .map(cell -> RatioNotation.read(cell(cell)))
                .orElse(FromCell.absent());
    }

    private Cell cell(CellAddress address) {
        return page.at(address.row(), address.column()).cell();
    }
}
