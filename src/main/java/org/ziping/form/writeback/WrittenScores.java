package org.ziping.form.writeback;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ziping.form.points.ScoreScale;
import org.ziping.model.BudgetScore;
import org.ziping.model.FromCell;
import org.ziping.model.IndicatorScore;
import org.ziping.model.Points;
import org.ziping.model.Scorecard;
import org.ziping.model.grid.Cell;
import org.ziping.model.grid.CellAddress;

/**
 * Says which score cell of a form gets which score; one that several rows share gets their sum, and so does that of the money's
 * total above rows with scores of their own.
 */
final class WrittenScores {

    private final Scorecard card;
    private final PlannedEdits edits;
    private final KeptScores kept;
    private final Map<CellAddress, BigDecimal> scores = new LinkedHashMap<>();
    private final Map<CellAddress, String> bases = new LinkedHashMap<>();
    private final Set<CellAddress> budget = new LinkedHashSet<>();

    WrittenScores(Scorecard card, PlannedEdits edits) {
        this.card = card;
        this.edits = edits;
        this.kept = new KeptScores(card, edits);
        addBudget();
        budget.addAll(scores.keySet());
        for (IndicatorScore row : card.indicators()) {
            add(row.indicator().marks().score(), row.score(), row.basis());
        }
    }

    /** The scores of the rows that have points of their own and a cell for each; else that of the whole. */
    private void addBudget() {
        BudgetScore score = card.budget();
        boolean byRow = !score.rows().isEmpty()
                && score.rows().stream()
                        .noneMatch(row -> row.row().marks().score().is(FromCell.State.ABSENT));
        if (byRow) {
            score.rows().forEach(row -> add(row.row().marks().score(), row.score(), row.basis()));
        } else {
            whole().ifPresent(place -> add(place, score.score(), score.basis()));
        }
    }

    private void add(FromCell<Points> place, Optional<Points> score, String basis) {
        place.source().ifPresent(cell -> {
            score.ifPresent(points -> scores.merge(cell, points.value(), BigDecimal::add));
            bases.merge(cell, basis, (one, other) -> one + "；" + other);
        });
    }

    private Optional<FromCell<Points>> whole() {
        return card.form().budget().total().map(row -> row.marks().score());
    }

    /** Plans the edits; beside scores of the unit that stay, in their scale, so that a column is not read in two. */
    void plan() {
        ScoreScale scale = kept.scale();
        Map<CellAddress, BigDecimal> weights = kept.weights();
        scores.forEach((cell, score) -> plan(cell, score, scale, weights.get(cell)));
        whole().flatMap(FromCell::source)
                .filter(cell -> !scores.containsKey(cell))
                .filter(cell -> card.budget().score().isPresent())
                .ifPresent(cell -> planWhole(cell, scale));
    }

    /** What the cells of the rows that are scored will stand for together. */
    private void planWhole(CellAddress cell, ScoreScale scale) {
        Map<CellAddress, BigDecimal> rows = new LinkedHashMap<>(scores);
        rows.keySet().retainAll(budget);
        bases.put(cell, card.budget().basis());
        plan(
                cell,
                sum(kept.inPoints(rows)),
                scale,
                card.budget().weight().orElseThrow().value());
    }

    private void plan(CellAddress cell, BigDecimal score, ScoreScale scale, BigDecimal weight) {
        if (scale == ScoreScale.POINTS || weight.signum() == 0) {
            edits.number(cell, score, Cell.GENERAL, bases.get(cell));
        } else {
            BigDecimal typed = PlannedEdits.plain(scale.typed(score, weight).stripTrailingZeros());
            edits.number(cell, typed, Cell.GENERAL, bases.get(cell) + "；" + scale.words() + "，填为 " + typed);
        }
    }

    /** The scores that make the total: all, or all but the budget's; nothing if neither adds up to it. */
    Optional<Map<CellAddress, BigDecimal>> thatMake(BigDecimal total) {
        Map<CellAddress, BigDecimal> withoutBudget = new LinkedHashMap<>(scores);
        withoutBudget.keySet().removeAll(budget);
        return Stream.of(scores, withoutBudget)
                .filter(cells -> !cells.isEmpty() && sum(cells).compareTo(total) == 0)
                .findFirst();
    }

    KeptScores kept() {
        return kept;
    }

    static BigDecimal sum(Map<CellAddress, BigDecimal> scores) {
        return scores.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
