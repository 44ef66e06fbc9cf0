package org.ziping.form.writeback;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ziping.form.points.ScoreScale;
import org.ziping.model.FromCell;
import org.ziping.model.IndicatorScore;
import org.ziping.model.Points;
import org.ziping.model.Scorecard;
import org.ziping.model.grid.Cell;
import org.ziping.model.grid.CellAddress;

/** Says which score cell of a form gets which score; one that several rows share gets their sum. */
final class WrittenScores {

    private final Scorecard card;
    private final PlannedEdits edits;
    private final KeptScores kept;
    private final Map<CellAddress, BigDecimal> scores = new LinkedHashMap<>();
    private final Map<CellAddress, String> bases = new LinkedHashMap<>();

    WrittenScores(Scorecard card, PlannedEdits edits) {
        this.card = card;
        this.edits = edits;
        this.kept = new KeptScores(card, edits);
        budget().ifPresent(
                        place -> add(place, card.budget().score(), card.budget().basis()));
        for (IndicatorScore row : card.indicators()) {
            add(row.indicator().marks().score(), row.score(), row.basis());
        }
    }

    private void add(FromCell<Points> place, Optional<Points> score, String basis) {
        place.source().ifPresent(cell -> {
            score.ifPresent(points -> scores.merge(cell, points.value(), BigDecimal::add));
            bases.merge(cell, basis, (one, other) -> one + "；" + other);
        });
    }

    private Optional<FromCell<Points>> budget() {
        return card.form().budget().total().map(row -> row.marks().score());
    }

    /** Plans the edits; beside scores of the unit that stay, in their scale, so that a column is not read in two. */
    void plan() {
        ScoreScale scale = kept.scale();
        Map<CellAddress, BigDecimal> weights = kept.weights();
        scores.forEach((cell, score) -> {
            BigDecimal weight = weights.get(cell);
            if (scale == ScoreScale.POINTS || weight.signum() == 0) {
                edits.number(cell, score, Cell.GENERAL, bases.get(cell));
            } else {
                BigDecimal typed = PlannedEdits.plain(scale.typed(score, weight).stripTrailingZeros());
                edits.number(cell, typed, Cell.GENERAL, bases.get(cell) + "；" + scale.words() + "，填为 " + typed);
            }
        });
    }

    /** The scores that make the total: all, or all but the budget's; nothing if neither adds up to it. */
    Optional<Map<CellAddress, BigDecimal>> thatMake(BigDecimal total) {
        Map<CellAddress, BigDecimal> withoutBudget = new LinkedHashMap<>(scores);
        budget().flatMap(FromCell::source).ifPresent(withoutBudget::remove);
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
