package org.ziping.summary;

import java.util.List;
import org.ziping.model.Attainments;
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
        FindingTable problems = FindingTable.of(findings, around);
        return card.form().isScored()
                ? scored(card, problems, name(number), around)
                : unscored(card, problems, name(number), around);
    }

    private static Page scored(Scorecard card, FindingTable problems, String name, Surroundings around) {
        Figures figures = new Figures(around.cells());
        List<ScoredRow> rows = ScoredRow.of(card, figures);
        Headline headline = new Headline(card, new Tiles(card, figures).scored(rows), around);
        MoneyTable unplacedMoney = MoneyTable.of(0, card.form().budget(), figures);
        int groupsFirst = headline.lines() + new ChartBlock(headline.lines(), rows.size(), unplacedMoney).lines();
        MoneyTable money = unplacedMoney.at(groupsFirst + 1);
        ChartBlock charts = new ChartBlock(headline.lines(), rows.size(), money);
        IndicatorTable unplaced = new IndicatorTable(0, rows, card.total().isPresent());
        int groupLines = new GroupTables(new LevelTable(0, unplaced), money).lines();
        IndicatorTable indicators = unplaced.at(groupsFirst + groupLines + problems.lines());
        LevelTable levels = new LevelTable(groupsFirst + 1, indicators);

        Page.Builder page = new Page.Builder(name, Columns.WIDTHS);
        headline.addTo(page);
        charts.addTo(page);
        new GroupTables(levels, money).addTo(page);
        problems.addTo(page);
        indicators.addTo(page);
        charts.draw(page, indicators, levels);
        return page.build();
    }

    /** Of a form without points: how many targets were reached, where, and what was spent. */
    private static Page unscored(Scorecard card, FindingTable problems, String name, Surroundings around) {
        Figures figures = new Figures(around.cells());
        Attainments attained = Attainments.of(card.indicators());
        Headline headline = new Headline(card, new Tiles(card, figures).unscored(attained), around);
        int groupsHead = headline.lines() + AttainmentCharts.LINES + 1;
        AttainmentTable levels = AttainmentTable.of(groupsHead, card.indicators());
        MoneyTable money = MoneyTable.of(groupsHead, card.form().budget(), figures);

        Page.Builder page = new Page.Builder(name, Columns.WIDTHS);
        headline.addTo(page);
        AttainmentCharts charts = new AttainmentCharts(page.next(), levels, money);
        charts.addTo(page);
        new GroupTables(levels, money).addTo(page);
        problems.addTo(page);
        new HeldTable(card.indicators(), figures).addTo(page);
        return page.build();
    }
}
