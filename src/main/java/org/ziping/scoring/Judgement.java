package org.ziping.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ziping.model.Finding;
import org.ziping.model.Ratio;

/**
 * What was found out about a row from its values alone.
 *
 * @param completion actual against target; empty where there is no such number
 * @param facts target and actual in words: ≥90户，完成447户，完成率496.67%
 * @param verdict what they are worth
 * @param findings what the author should know of
 */
record Judgement(Optional<Ratio> completion, String facts, Verdict verdict, List<Finding> findings) {

    Judgement {
        Objects.requireNonNull(completion);
        Objects.requireNonNull(facts);
        Objects.requireNonNull(verdict);
        findings = List.copyOf(findings);
    }

    static Judgement of(String facts, Verdict verdict) {
        return new Judgement(Optional.empty(), facts, verdict, List.of());
    }

    Judgement with(Verdict other) {
        return new Judgement(completion, facts, other, findings);
    }

    Judgement with(Finding finding) {
        List<Finding> more = new ArrayList<>(findings);
        more.add(finding);
        return new Judgement(completion, facts, verdict, more);
    }
}
