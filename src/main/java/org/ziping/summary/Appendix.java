package org.ziping.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.ziping.model.Finding;
import org.ziping.model.Scorecard;
import org.ziping.model.grid.Edits;
import org.ziping.model.grid.Grid;
import org.ziping.summary.page.Page;
import org.ziping.summary.page.PageBook;
import org.ziping.workbook.Supplement;

/** All sheets of ours for one workbook, in the order they are asked for, each with ways to the others. */
public final class Appendix {

    private final CompletedCells cells;
    private final List<String> names = new ArrayList<>();
    private final List<Function<Surroundings, Page>> pages = new ArrayList<>();
    private int summaries;

    private Appendix(CompletedCells cells) {
        this.cells = cells;
    }

    /**
     * The sheets of a workbook.
     *
     * @param grid the workbook as it was
     * @param edits what is written into it
     */
    public static Appendix to(Grid grid, Edits edits) {
        return new Appendix(new CompletedCells(grid, edits));
    }

    /** Adds the summary of a form; of a second one under a name with a number. */
    public Appendix summary(Scorecard card, List<Finding> findings) {
        int number = ++summaries;
        return add(SummarySheet.name(number), around -> SummarySheet.page(card, findings, number, around));
    }

    /**
     * Adds the list of findings.
     *
     * @param withheld the forms whose scores are not written into the workbook; their rows are listed
     */
    public Appendix findings(List<Finding> findings, List<Scorecard> withheld) {
        return add(FindingsSheet.NAME, around -> FindingsSheet.page(findings, withheld, around));
    }

    /** Adds the list of the cells that were written. */
    public Appendix changes(Edits edits) {
        return add(ChangesSheet.NAME, around -> ChangesSheet.page(edits, around));
    }

    /** The sheets as a small workbook, to be added to the unit's. */
    public Supplement toSupplement() {
        List<Page> written = new ArrayList<>();
        for (int number = 0; number < pages.size(); number++) {
            List<String> neighbours = new ArrayList<>(names);
            neighbours.remove(number);
            written.add(pages.get(number).apply(new Surroundings(cells, neighbours)));
        }
        return new PageBook(written);
    }

    private Appendix add(String name, Function<Surroundings, Page> page) {
        names.add(name);
        pages.add(page);
        return this;
    }
}
