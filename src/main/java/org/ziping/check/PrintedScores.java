package org.ziping.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ziping.model.FromCell;
import org.ziping.model.IndicatorScore;
import org.ziping.model.MoneyRow;
import org.ziping.model.Points;
import org.ziping.model.Scorecard;

/** The scores as the form prints them, a computed one where it prints none. */
final class PrintedScores {

    private PrintedScores() {}

    /** Their sum; empty if a row has neither. */
    static Optional<Points> sum(Scorecard card) {
        List<Points> scores = new ArrayList<>();
        for (IndicatorScore scored : card.indicators()) {
            Optional<Points> score = scored.indicator().marks().score().find().or(scored::score);
            if (score.isEmpty()) {
                return Optional.empty();
            }
            scores.add(score.get());
        }
        budget(card).ifPresent(scores::add);
        return Optional.of(Points.sum(scores));
    }

    /** What to add where a total is the sum of the indicators alone. */
    static String withoutBudget(Scorecard card, Points total) {
        return budget(card)
                .filter(budget -> sum(card)
                        .filter(all -> all.value().subtract(budget.value()).compareTo(total.value()) == 0)
                        .isPresent())
                .map(budget -> "（含预算执行得分 " + budget + "）")
                .orElse("");
    }

    private static Optional<Points> budget(Scorecard card) {
        return card.form()
                .budget()
                .total()
                .map(MoneyRow::marks)
                .map(MoneyRow.Marks::score)
                .flatMap(FromCell::find)
                .or(() -> card.budget().score());
    }
}
