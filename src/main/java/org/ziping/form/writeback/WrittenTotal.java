package org.ziping.form.writeback;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ziping.model.FromCell;
import org.ziping.model.Points;
import org.ziping.model.Rating;
import org.ziping.model.Scorecard;
import org.ziping.model.grid.Cell;
import org.ziping.model.grid.CellAddress;
import org.ziping.model.grid.EditContent;

/** Says what the cells of total and rating get. */
final class WrittenTotal {

    private static final Pattern RATING = Pattern.compile("优|良|中|差|优秀|良好|中等|较差|合格|不合格");
    private static final Pattern POINTS = Pattern.compile("[\\d.]*\\s*[分%]?|/|-+|—+");

    private final Scorecard card;
    private final WrittenScores scores;
    private final PlannedEdits edits;

    WrittenTotal(Scorecard card, WrittenScores scores, PlannedEdits edits) {
        this.card = card;
        this.scores = scores;
        this.edits = edits;
    }

    void plan() {
        place(card.form().closing().total(), POINTS).ifPresent(this::total);
        place(card.form().closing().repeated(), POINTS).ifPresent(this::repeated);
        place(card.form().closing().rating(), RATING).ifPresent(this::rating);
    }

    private Optional<CellAddress> place(FromCell<?> closing, Pattern own) {
        return closing.source().filter(cell -> edits.mayWrite(cell, own));
    }

    private void total(CellAddress place) {
        card.total().map(Points::value).ifPresent(total -> {
            Optional<Map<CellAddress, BigDecimal>> added =
                    scores.thatMake(total).filter(cells -> !cells.containsKey(place));
            added.ifPresentOrElse(cells -> sum(place, cells), () -> number(place, total));
        });
    }

    /** The same number as the total gets, also where scores of the unit stay. */
    private void repeated(CellAddress place) {
        card.total()
                .map(Points::value)
                .ifPresent(total ->
                        number(place, scores.thatMake(total).map(this::standing).orElse(total)));
    }

    /** A live sum of exactly the cells whose scores make the total; a number if one of them will not hold its points. */
    private void sum(CellAddress place, Map<CellAddress, BigDecimal> cells) {
        BigDecimal sum = standing(cells);
        if (holdPoints(cells)) {
            String formula = TotalFormula.of(cells.keySet());
            edits.put(place, new EditContent.Formula(formula, PlannedEdits.plain(sum), Cell.GENERAL), basis(sum));
        } else {
            number(place, sum);
        }
    }

    private boolean holdPoints(Map<CellAddress, BigDecimal> cells) {
        return !scores.kept().areOnOtherScale(cells) && cells.keySet().stream().allMatch(edits::willBeNumber);
    }

    /** What the cells that make the total will stand for together. */
    private BigDecimal standing(Map<CellAddress, BigDecimal> cells) {
        if (scores.kept().areOnOtherScale(cells)) {
            return WrittenScores.sum(scores.kept().inPoints(cells));
        }
        return holdPoints(cells)
                ? WrittenScores.sum(scores.kept().standing(cells))
                : card.total().orElseThrow().value();
    }

    private void number(CellAddress place, BigDecimal total) {
        edits.number(place, total, Cell.GENERAL, basis(total));
    }

    private static String basis(BigDecimal total) {
        return "各项得分相加，合计 " + total.stripTrailingZeros().toPlainString() + " 分";
    }

    private void rating(CellAddress place) {
        card.rating()
                .map(Rating::label)
                .ifPresent(
                        words -> edits.text(place, words, "总分 " + card.total().orElseThrow() + "，等级为" + words));
    }
}
