package org.ziping.summary;

import java.util.List;
import org.ziping.model.Finding;
import org.ziping.model.Scorecard;
import org.ziping.summary.page.Page;
import org.ziping.summary.page.PageBook;
import org.ziping.workbook.Supplement;

/** The sheet 绩效自评汇总: what came out, why, and pictures of it. */
public final class SummarySheet {

    /** The name of the sheet; of a second form in the same workbook a number follows. */
    public static final String NAME = "绩效自评汇总";

    private SummarySheet() {}

    /** The sheet for a workbook into which every computed figure of the scorecard is written. */
    public static Supplement of(Scorecard card, List<Finding> findings) {
        return of(card, findings, 1);
    }

    /**
     * The sheet of one of several forms of a workbook.
     *
     * @param number which form it is, counted from 1
     */
    public static Supplement of(Scorecard card, List<Finding> findings, int number) {
        Surroundings around = Surroundings.alone(CompletedCells.expectedOf(card));
        return new PageBook(List.of(page(card, findings, number, around)));
    }

    /** The sheet as a workbook of its own: plain numbers, no links. */
    public static Supplement standingAlone(Scorecard card, List<Finding> findings) {
        Surroundings around = Surroundings.alone(CompletedCells.NONE);
        return new PageBook(List.of(page(card, findings, 1, around)));
    }

    /** The name of the sheet of a form, counted from 1. */
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
