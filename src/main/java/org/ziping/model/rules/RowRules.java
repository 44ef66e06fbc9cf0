package org.ziping.model.rules;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ziping.model.Ratio;

/**
 * What the kinds of the column 指标赋分规则 leave open.
 *
 * @param passMark of 按完成比例赋分: below which completion nothing is given; empty if there is none
 * @param satisfaction of 满意度赋分: the steps from high to low; none if the document gives none
 */
public record RowRules(Optional<Ratio> passMark, List<SatisfactionStep> satisfaction) {

    public RowRules {
        Objects.requireNonNull(passMark);
        satisfaction = List.copyOf(satisfaction);
    }

    /**
     * @param from the least satisfaction of the step, belonging to it
     * @param share which part of the weight it is worth
     */
    public record SatisfactionStep(Ratio from, Ratio share) {}
}
