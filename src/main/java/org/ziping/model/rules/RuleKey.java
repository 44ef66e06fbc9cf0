package org.ziping.model.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The catalogue of keys of a rules file: everything on which authorities differ. docs/rules.md explains each.
 *
 * <p>A key is written as nested sections: {@code budget.weight} is {@code weight} in the section {@code budget}.
 */
public enum RuleKey {
    NAME("name"),
    TITLE("title"),
    EFFECTIVE("effective"),

    BUDGET_WEIGHT("budget.weight"),
    BUDGET_CAP("budget.cap"),
    BUDGET_BASE("budget.base"),
    BUDGET_ZERO("budget.zero"),

    MEASURED_MET("measured.met"),
    MEASURED_MISSED_HIGHER("measured.missed-higher"),
    MEASURED_MISSED_LOWER("measured.missed-lower"),
    MEASURED_EQUAL_EXCEEDED("measured.equal-exceeded"),
    MEASURED_ZERO_TARGET("measured.zero-target"),
    OVER_FULFILMENT_FROM("measured.over-fulfilment.from"),
    OVER_FULFILMENT_EFFECT("measured.over-fulfilment.effect"),

    RANGE_OUTSIDE("range.outside"),
    DEADLINE_LATE("deadline.late"),

    QUALITATIVE_MET("qualitative.met"),
    QUALITATIVE_BANDS("qualitative.bands"),

    ROW_RULE_PASS_MARK("row-rule.pass-mark"),
    ROW_RULE_SATISFACTION_STEPS("row-rule.satisfaction-steps"),

    TOTAL_OF("total.of"),
    ROUNDING_DECIMALS("rounding.decimals"),
    ROUNDING_MODE("rounding.mode"),
    RATINGS("ratings"),
    WEIGHTS_LEVELS("weights.levels"),

    THRESHOLDS_WEIGHTS_SUM("thresholds.weights-sum"),
    THRESHOLDS_POINTS_TOLERANCE("thresholds.points-tolerance"),
    THRESHOLDS_RATE_TOLERANCE("thresholds.rate-tolerance"),
    THRESHOLDS_MONEY_TOLERANCE("thresholds.money-tolerance"),
    THRESHOLDS_EXECUTION_NEEDS_REASON("thresholds.execution-needs-reason"),
    THRESHOLDS_BUDGET_CHANGE_NEEDS_REASON("thresholds.budget-change-needs-reason");

    private final String path;

    RuleKey(String path) {
        this.path = path;
    }

    /** The key as the file writes it, its sections joined by dots. */
    public String path() {
        return path;
    }

    public static Optional<RuleKey> find(String path) {
        return Arrays.stream(values()).filter(key -> key.path.equals(path)).findFirst();
    }

    /** Whether keys stand in a section of that path; the empty path is the file itself. */
    public static boolean isSection(String section) {
        return !namesIn(section).isEmpty();
    }

    /** What may stand directly in a section, in the order of the catalogue. */
    public static List<String> namesIn(String section) {
        String prefix = section.isEmpty() ? "" : section + ".";
        return Arrays.stream(values())
                .map(RuleKey::path)
                .filter(path -> path.startsWith(prefix))
                .map(path -> path.substring(prefix.length()).replaceFirst("\\..*", ""))
                .distinct()
                .toList();
    }
}
