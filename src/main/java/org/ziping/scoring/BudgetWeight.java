package org.ziping.scoring;

import java.util.List;
import java.util.Optional;
import org.ziping.model.Form;
import org.ziping.model.FromCell;
import org.ziping.model.Indicator;
import org.ziping.model.Points;
import org.ziping.model.rules.Rules;

/**
 * The weight of budget execution.
 *
 * @param points what full execution is worth
 * @param isWritten whether the form says it; else it is the rules'
 */
record BudgetWeight(Points points, boolean isWritten) {

    /** The form's own weight, else the rules'; none if the indicators alone make up the whole. */
    static Optional<BudgetWeight> find(Form form, Rules rules) {
        Optional<Points> written = form.budget().weight();
        if (written.isPresent()) {
            return written.map(points -> new BudgetWeight(points, true));
        }
        return indicatorsMakeUp(form, rules.thresholds().weightsSum())
                ? Optional.empty()
                : Optional.of(new BudgetWeight(rules.budget().weight(), false));
    }

    private static boolean indicatorsMakeUp(Form form, Points whole) {
        List<Points> weights = form.indicators().stream()
                .map(Indicator::marks)
                .map(Indicator.Marks::weight)
                .map(FromCell::find)
                .flatMap(Optional::stream)
                .toList();
        return Points.sum(weights).compareTo(whole) >= 0;
    }
}
