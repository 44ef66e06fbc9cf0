package org.ziping.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ziping.model.FromCell;
import org.ziping.model.IndicatorScore;
import org.ziping.model.MoneyRow;
import org.ziping.model.MoneyRowScore;
import org.ziping.model.Points;
import org.ziping.model.Scorecard;

/** The scores as the form prints them, a computed one where it prints none. */
final class PrintedScores {

    private PrintedScores() {}

    /** Their sum, with the budget's where the rules say so; empty if a row has neither. */
    static Optional<Points> sum(Subject subject) {
        Scorecard card = subject.card();
        List<Points> scores = new ArrayList<>();
        for (IndicatorScore scored : card.indicators()) {
            Optional<Points> score = scored.indicator().marks().score().find().or(scored::score);
            if (score.isEmpty()) {
                return Optional.empty();
            }
            scores.add(score.get());
        }
        budget(subject).ifPresent(scores::add);
        return Optional.of(Points.sum(scores));
    }

    /** The sum of those that stand in the form, the budget's among them; empty if none is missing. */
    static Optional<Points> sumOfFew(Subject subject) {
        List<Points> scores = subject.form().indicators().stream()
                .flatMap(row -> row.marks().score().find().stream())
                .collect(Collectors.toCollection(ArrayList::new));
        if (scores.size() == subject.form().indicators().size()) {
            return Optional.empty();
        }
        printedBudget(subject).ifPresent(scores::add);
        return Optional.of(Points.sum(scores));
    }

    /** What to add where a total is the sum of the indicators alone. */
    static String withoutBudget(Subject subject, Points total) {
        return budget(subject)
                .filter(budget -> sum(subject)
                        .filter(all -> all.value().subtract(budget.value()).compareTo(total.value()) == 0)
                        .isPresent())
                .map(budget -> "（含预算执行得分 " + budget + "）")
                .orElse("");
    }

    private static Optional<Points> budget(Subject subject) {
        if (!subject.rules().closing().totalHasBudget()) {
            return Optional.empty();
        }
        return printedBudget(subject).or(() -> subject.card().budget().score());
    }

    private static Optional<Points> printedBudget(Subject subject) {
        return subject.form()
                .budget()
                .total()
                .map(MoneyRow::marks)
                .map(MoneyRow.Marks::score)
                .flatMap(FromCell::find)
                .or(() -> sum(subject.card().budget().rows()));
    }

    /** Whether what a total prints is what the rows with points of their own print together. */
    static boolean areSum(MoneyRow total, List<MoneyRowScore> rows) {
        List<Points> printed = rows.stream()
                .flatMap(row -> row.row().marks().score().find().stream())
                .toList();
        return !rows.isEmpty()
                && total.marks()
                        .score()
                        .find()
                        .filter(Points.sum(printed)::equals)
                        .isPresent();
    }

    /** The printed scores of the rows with points of their own, a computed one where none is printed; empty if none is. */
    private static Optional<Points> sum(List<MoneyRowScore> rows) {
        List<Points> scores = rows.stream()
                .flatMap(row -> row.row().marks().score().find().or(row::score).stream())
                .toList();
        boolean printed =
                rows.stream().anyMatch(row -> row.row().marks().score().find().isPresent());
        return printed && scores.size() == rows.size() ? Optional.of(Points.sum(scores)) : Optional.empty();
    }
}
