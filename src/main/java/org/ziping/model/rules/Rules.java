package org.ziping.model.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Everything a rules file says; its sections are the components.
 *
 * @param about which rules they are
 * @param clauses what each key rests on; every key has one
 * @param budget how budget execution is scored
 * @param measured how numbers are scored
 * @param others how ranges and deadlines are scored
 * @param qualitative how words are scored
 * @param rowRules what a row's own rule leaves open
 * @param closing how the total is made
 * @param weights what the level-1 groups should be worth; none if the authority leaves it open
 * @param thresholds from where on checks speak up
 */
public record Rules(
        About about,
        Map<RuleKey, Clause> clauses,
        BudgetRule budget,
        MeasuredRule measured,
        OtherTargets others,
        QualitativeRule qualitative,
        RowRules rowRules,
        Closing closing,
        List<LevelWeight> weights,
        Thresholds thresholds) {

    public Rules {
        Objects.requireNonNull(about);
        clauses = Map.copyOf(clauses);
        Objects.requireNonNull(budget);
        Objects.requireNonNull(measured);
        Objects.requireNonNull(others);
        Objects.requireNonNull(qualitative);
        Objects.requireNonNull(rowRules);
        Objects.requireNonNull(closing);
        weights = List.copyOf(weights);
        Objects.requireNonNull(thresholds);
        for (RuleKey key : RuleKey.values()) {
            if (!clauses.containsKey(key)) {
                throw new IllegalArgumentException("no clause of " + key.path());
            }
        }
    }

    public String name() {
        return about.name();
    }

    public Clause clause(RuleKey key) {
        return clauses.get(key);
    }

    /**
     * @param name what sentences call them: 国家统一规则
     * @param title what they are called in full
     * @param effective from which day on it applies
     */
    public record About(String name, String title, LocalDate effective) {

        public About {
            Objects.requireNonNull(title);
            Objects.requireNonNull(effective);
            if (name.isBlank()) {
                throw new IllegalArgumentException("rules without a name");
            }
        }
    }

    /**
     * How the scores of the rows become a total and a grade.
     *
     * @param totalHasBudget whether the score of budget execution is part of the total
     */
    public record Closing(boolean totalHasBudget, Rounding rounding, Ratings ratings) {

        public Closing {
            Objects.requireNonNull(rounding);
            Objects.requireNonNull(ratings);
        }
    }
}
