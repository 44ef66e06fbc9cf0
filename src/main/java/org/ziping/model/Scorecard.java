package org.ziping.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A form with every score that could be computed.
 *
 * @param form the form scored
 * @param rules the name of the rules it was scored by
 * @param budget what budget execution is worth
 * @param indicators one per indicator of the form, in its order
 * @param total the sum of the rounded scores; empty if a row has none, or an error withholds it
 * @param rating empty if there is no total, or the rules give none
 * @param findings the rows that could not be scored, and why
 */
public record Scorecard(
        Form form,
        String rules,
        BudgetScore budget,
        List<IndicatorScore> indicators,
        Optional<Points> total,
        Optional<Rating> rating,
        List<Finding> findings) {

    public Scorecard {
        Objects.requireNonNull(form);
        Objects.requireNonNull(budget);
        indicators = List.copyOf(indicators);
        findings = List.copyOf(findings);
        if (indicators.size() != form.indicators().size()) {
            throw new IllegalArgumentException("every indicator has its score, even an empty one");
        }
        if (rating.isPresent() && total.isEmpty()) {
            throw new IllegalArgumentException("a rating without a total");
        }
    }

    /** The same rows without total and rating: some error forbids them. */
    public Scorecard withheld() {
        return new Scorecard(form, rules, budget, indicators, Optional.empty(), Optional.empty(), findings);
    }
}
