package org.ziping.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ziping.form.frame.ClosingBlock;
import org.ziping.form.frame.GoalBlock;
import org.ziping.form.frame.HeadingBlock;
import org.ziping.form.frame.TaskBlock;
import org.ziping.form.frame.TopicRows;
import org.ziping.form.indicator.IndicatorBlock;
import org.ziping.form.money.LostMoney;
import org.ziping.form.money.MoneyBlock;
import org.ziping.form.money.ScoredBudget;
import org.ziping.form.page.Conclusions;
import org.ziping.form.points.PointScale;
import org.ziping.form.points.SharedWeights;
import org.ziping.form.section.Section;
import org.ziping.model.Budget;
import org.ziping.model.Closing;
import org.ziping.model.Finding;
import org.ziping.model.Form;
import org.ziping.model.FromCell;
import org.ziping.model.Heading;
import org.ziping.model.Indicator;
import org.ziping.model.MoneyUnit;
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
        Heading heading = new HeadingBlock(section, yearAbove, conclusions).read();
        ScoredBudget scored = new ScoredBudget(section, conclusions);
        Budget money = scored.withLine(new MoneyBlock(section, heading.year().find(), conclusions).read());
        IndicatorBlock block = IndicatorBlock.read(
                section, heading.year().find(), money.weight().map(Points::value), conclusions);
        Optional<Indicator> ofBudget = scored.row(money, block.indicators());
        Budget budget = ofBudget.map(row -> scored.withRow(money, row)).orElse(money);
        scored.concludeWeighed(budget);
        Parts parts = new Parts(section, block, conclusions);
        Form form = PointScale.settled(parts.form(heading, budget, parts.indicators(ofBudget)), conclusions);
        new Unread(form, block.columns(), conclusions).report();
        if (form.isScored() && budget.rows().isEmpty() && !block.isWhole(Optional.empty())) {
            new LostMoney(section, block.end()).report(conclusions);
        }
        new HiddenRows(section.page().sheet(), conclusions).report(form);
        return new FormOfSection(form, conclusions, OtherTable.find(section, block.columns()));
    }

    /** Reads the parts of a form that stand around its indicators, and puts them together. */
    private record Parts(Section section, IndicatorBlock block, Conclusions conclusions) {

        /** @param ofBudget the row that is the budget's and no indicator */
        List<Indicator> indicators(Optional<Indicator> ofBudget) {
            List<Indicator> table = new ArrayList<>(block.indicators());
            ofBudget.ifPresent(table::remove);
            List<Indicator> indicators = new ArrayList<>();
            section.scored().forEach(one -> indicators.addAll(one.rows()));
            indicators.addAll(new SharedWeights(section.page(), conclusions).divide(table));
            return indicators;
        }

        Form form(Heading heading, Budget budget, List<Indicator> indicators) {
            Closing closing = new ClosingBlock(section, conclusions).read(block.columns(), block.totals(), block.end());
            return new Form(
                    Kinds.of(heading, budget, section.page().name()),
                    new Assessments(section, block.end()).of(budget, indicators, closing),
                    section.page().name(),
                    heading,
                    budget,
                    narrative(budget.unit()),
                    indicators,
                    closing);
        }

        private Narrative narrative(MoneyUnit unit) {
            return new Narrative(
                    new GoalBlock(section).read(), TaskBlock.read(section, unit), TopicRows.read(section, block.end()));
        }
    }
}
