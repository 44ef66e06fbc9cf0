package org.ziping.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ziping.model.Budget;
import org.ziping.model.Closing;
import org.ziping.model.Finding;
import org.ziping.model.Form;
import org.ziping.model.FromCell;
import org.ziping.model.Heading;
import org.ziping.model.Indicator;
import org.ziping.model.Narrative;
import org.ziping.model.Points;

/**
 * The form read from one section of a sheet.
 *
 * @param conclusions what was concluded on the way
 * @param other what is to be said of it if it is no self-evaluation
 */
record FormOfSection(Form form, Conclusions conclusions, Optional<Finding> other) {

    /**
     * Reads a form.
     *
     * @param yearAbove the year of the form above it, absent if there is none
     */
    static FormOfSection read(Section section, FromCell<Integer> yearAbove) {
        Conclusions conclusions = new Conclusions();
        Page page = section.page();
        Heading heading = new HeadingBlock(section, yearAbove, conclusions).read();
        ScoredBudget scored = new ScoredBudget(section, conclusions);
        Budget money = scored.withLine(new MoneyBlock(section, conclusions).read());
        IndicatorBlock block = IndicatorBlock.read(section, heading.year().find(), budgetWeight(money), conclusions);
        Narrative narrative = new Narrative(
                new GoalBlock(section).read(),
                TaskBlock.read(section, money.unit()),
                TopicRows.read(section, block.end()));
        Closing closing = new ClosingBlock(section, conclusions).read(block.columns(), block.totals(), block.end());
        Optional<Indicator> ofBudget = scored.row(money, block.indicators());
        Budget budget = ofBudget.map(row -> scored.withRow(money, row)).orElse(money);
        List<Indicator> table = new ArrayList<>(block.indicators());
        ofBudget.ifPresent(table::remove);
        List<Indicator> indicators = new ArrayList<>();
        section.scored().forEach(one -> indicators.addAll(one.rows()));
        indicators.addAll(new SharedWeights(page, conclusions).divide(table));
        Form read = new Form(
                Kinds.of(heading, budget, page.name()),
                new Assessments(section, block.end()).of(budget, indicators, closing),
                page.name(),
                heading,
                budget,
                narrative,
                indicators,
                closing);
        Form form = PointScale.settled(read, conclusions);
        new Unread(form, block.columns(), conclusions).report();
        new HiddenRows(page.sheet(), conclusions).report(form);
        return new FormOfSection(form, conclusions, OtherTable.find(section, block.columns()));
    }

    private static Optional<BigDecimal> budgetWeight(Budget budget) {
        return budget.total().flatMap(row -> row.marks().weight().find()).map(Points::value);
    }
}
