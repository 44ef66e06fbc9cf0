package org.ziping.form;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ziping.model.FromCell;
import org.ziping.model.IndicatorScore;
import org.ziping.model.Points;
import org.ziping.model.Scorecard;
import org.ziping.model.grid.Cell;
import org.ziping.model.grid.CellAddress;

/** Says which score cell of a form gets which score; one that several rows share gets their sum. */
final class WrittenScores {

    /** More than what rounding takes from a score that several rows share. */
    private static final BigDecimal ROUNDED = new BigDecimal("0.1");

    private final Scorecard card;
    private final PlannedEdits edits;
    private final Map<CellAddress, BigDecimal> scores = new LinkedHashMap<>();
    private final Map<CellAddress, String> bases = new LinkedHashMap<>();

    WrittenScores(Scorecard card, PlannedEdits edits) {
        this.card = card;
        this.edits = edits;
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

    void plan() {
        scores.forEach((cell, score) -> edits.number(cell, score, Cell.GENERAL, bases.get(cell)));
    }

    /** The scores that make the total: all, or all but the budget's; nothing if neither adds up to it. */
    Optional<Map<CellAddress, BigDecimal>> thatMake(BigDecimal total) {
        Map<CellAddress, BigDecimal> withoutBudget = new LinkedHashMap<>(scores);
        budget().flatMap(FromCell::source).ifPresent(withoutBudget::remove);
        return Stream.of(scores, withoutBudget)
                .filter(cells -> !cells.isEmpty() && sum(cells).compareTo(total) == 0)
                .findFirst();
    }

    /** Whether a score of the unit that stays, such as 98 of a hundred beside a weight of 25, is not the points it stands for. */
    boolean isKeptOnOtherScale(Map<CellAddress, BigDecimal> some) {
        Map<CellAddress, BigDecimal> meant = inPoints(some);
        return standing(some).entrySet().stream()
                .anyMatch(held ->
                        held.getValue().subtract(meant.get(held.getKey())).abs().compareTo(ROUNDED) > 0);
    }

    /** What score cells will stand for in points; a kept cell what its own number was understood as. */
    Map<CellAddress, BigDecimal> inPoints(Map<CellAddress, BigDecimal> some) {
        Map<CellAddress, BigDecimal> understood = new LinkedHashMap<>();
        printed()
                .filter(score -> score.source().filter(edits::isKept).isPresent())
                .forEach(score -> score.find()
                        .ifPresent(points -> understood.merge(score.cell(), points.value(), BigDecimal::add)));
        Map<CellAddress, BigDecimal> points = new LinkedHashMap<>(some);
        points.replaceAll(understood::getOrDefault);
        return points;
    }

    private Stream<FromCell<Points>> printed() {
        return Stream.concat(
                budget().stream(),
                card.indicators().stream().map(row -> row.indicator().marks().score()));
    }

    /** What score cells will hold; a kept cell what it holds now. */
    Map<CellAddress, BigDecimal> standing(Map<CellAddress, BigDecimal> some) {
        Map<CellAddress, BigDecimal> standing = new LinkedHashMap<>();
        some.forEach((cell, score) -> standing.put(cell, edits.standing(cell, score)));
        return standing;
    }

    static BigDecimal sum(Map<CellAddress, BigDecimal> scores) {
        return scores.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
