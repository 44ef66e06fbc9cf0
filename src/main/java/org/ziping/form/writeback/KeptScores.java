package org.ziping.form.writeback;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ziping.form.points.ScoreScale;
import org.ziping.form.points.WeighedScore;
import org.ziping.model.Points;
import org.ziping.model.Scorecard;
import org.ziping.model.grid.CellAddress;

/** The scores of the unit that stay in a form while its empty cells are filled. */
final class KeptScores {

    /** More than what rounding takes from a score that several rows share. */
    private static final BigDecimal ROUNDED = new BigDecimal("0.1");

    private final List<WeighedScore> marks;
    private final PlannedEdits edits;

    KeptScores(Scorecard card, PlannedEdits edits) {
        this.edits = edits;
        this.marks = Stream.concat(
                        card.form().budget().scored().stream()
                                .map(row -> new WeighedScore(
                                        row.marks().weight(), row.marks().score())),
                        card.form().indicators().stream()
                                .map(row -> new WeighedScore(
                                        row.marks().weight(), row.marks().score())))
                .toList();
    }

    /** What the weights of the rows that share a score cell add up to, cell by cell. */
    Map<CellAddress, BigDecimal> weights() {
        Map<CellAddress, BigDecimal> weights = new LinkedHashMap<>();
        for (WeighedScore mark : marks) {
            BigDecimal weight = mark.weight().find().map(Points::value).orElse(BigDecimal.ZERO);
            mark.score().source().ifPresent(cell -> weights.merge(cell, weight, BigDecimal::add));
        }
        return weights;
    }

    /** The scale in which all scores that stay say what they were understood as; points where none stays or they do not agree. */
    ScoreScale scale() {
        List<WeighedScore> kept = marks.stream().filter(this::isNumber).toList();
        return Arrays.stream(ScoreScale.values())
                .filter(scale -> kept.stream().allMatch(mark -> isMeant(scale, mark)))
                .findFirst()
                .orElse(ScoreScale.POINTS);
    }

    private boolean isNumber(WeighedScore mark) {
        return mark.weight().find().isPresent()
                && mark.score().find().isPresent()
                && edits.isKept(mark.score().cell())
                && edits.willBeNumber(mark.score().cell());
    }

    private boolean isMeant(ScoreScale scale, WeighedScore mark) {
        Points understood = mark.score().require();
        BigDecimal written = edits.standing(mark.score().cell(), understood.value());
        Points meant = scale.points(mark.withScore(mark.score().map(points -> new Points(written))));
        return meant.value().subtract(understood.value()).abs().compareTo(ROUNDED) <= 0;
    }

    /** What score cells will stand for in points; a kept cell what its own number was understood as. */
    Map<CellAddress, BigDecimal> inPoints(Map<CellAddress, BigDecimal> scores) {
        Map<CellAddress, BigDecimal> understood = new LinkedHashMap<>();
        marks.stream()
                .map(WeighedScore::score)
                .filter(score -> score.source().filter(edits::isKept).isPresent())
                .forEach(score -> score.find()
                        .ifPresent(points -> understood.merge(score.cell(), points.value(), BigDecimal::add)));
        Map<CellAddress, BigDecimal> points = new LinkedHashMap<>(scores);
        points.replaceAll(understood::getOrDefault);
        return points;
    }

    /** What score cells will hold; a kept cell what it holds now. */
    Map<CellAddress, BigDecimal> standing(Map<CellAddress, BigDecimal> scores) {
        Map<CellAddress, BigDecimal> standing = new LinkedHashMap<>();
        scores.forEach((cell, score) -> standing.put(cell, edits.standing(cell, score)));
        return standing;
    }

    /** Whether a score that stays, such as 98 of a hundred beside a weight of 25, is not the points it stands for. */
    boolean areOnOtherScale(Map<CellAddress, BigDecimal> scores) {
        Map<CellAddress, BigDecimal> meant = inPoints(scores);
        return standing(scores).entrySet().stream()
                .anyMatch(held ->
                        held.getValue().subtract(meant.get(held.getKey())).abs().compareTo(ROUNDED) > 0);
    }
}
