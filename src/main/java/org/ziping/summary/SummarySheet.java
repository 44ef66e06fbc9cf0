package org.ziping.summary;

import java.util.List;
import org.ziping.model.Finding;
import org.ziping.model.Scorecard;
import org.ziping.summary.page.Page;

/** The sheet 绩效自评汇总: what came out, why, and pictures of it. */
final class SummarySheet {

    private static final String NAME = "绩效自评汇总";

    private SummarySheet() {}

    /** The name of the sheet of a form, counted from 1: of a second form in the same workbook a number follows. */
    static String name(int number) {
        return number == 1 ? NAME : NAME + "(" + number + ")";
    }

    static Page page(Scorecard card, List<Finding> findings, int number, Surroundings around) {
        Figures figures = new Figures(around.cells());
        List<ScoredRow> rows = ScoredRow.of(card, figures);
        Headline headline = new Headline(card, rows, around);
        FindingTable problems = FindingTable.of(findings, around);

        boolean hasMoney = !MoneyTable.of(0, card.form().budget(), figures).isEmpty();
        ChartBlock charts = new ChartBlock(headline.lines(), rows.size(), hasMoney);
        int groupsFirst = charts.first() + charts.lines();
        MoneyTable money = MoneyTable.of(groupsFirst + 1, card.form().budget(), figures);
        IndicatorTable unplaced = new IndicatorTable(0, rows, card.total().isPresent());
        int groupLines = new GroupTables(new LevelTable(0, unplaced), money).lines();
        IndicatorTable indicators = unplaced.at(groupsFirst + groupLines + problems.lines());
        GroupTables groups = new GroupTables(new LevelTable(groupsFirst + 1, indicators), money);

        Page.Builder page = new Page.Builder(name(number), Columns.WIDTHS);
        headline.addTo(page);
        charts.addTo(page);
        groups.addTo(page);
        problems.addTo(page);
        indicators.addTo(page);
        charts.draw(page, indicators, groups);
        return page.build();
    }
}
