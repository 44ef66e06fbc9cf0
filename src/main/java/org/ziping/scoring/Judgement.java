package org.ziping.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ziping.model.Attainment;
import org.ziping.model.Finding;
import org.ziping.model.Ratio;

/**
 * What was found out about a row from its values alone.
 *
 * @param completion actual against target; empty where there is no such number
 * @param facts target and actual in words: ≥90户，完成447户，完成率496.67%
 * @param verdict what they are worth
 * @param attainment whether the target was reached, whatever rule makes points of it
 * @param findings what the author should know of
 */
record Judgement(
        Optional<Ratio> completion, String facts, Verdict verdict, Attainment attainment, List<Finding> findings) {

    Judgement {
        Objects.requireNonNull(completion);
        Objects.requireNonNull(facts);
        Objects.requireNonNull(verdict);
        Objects.requireNonNull(attainment);
        findings = List.copyOf(findings);
    }

    static Judgement of(String facts, Verdict verdict) {
        return of(Optional.empty(), facts, verdict);
    }

    static Judgement of(Optional<Ratio> completion, String facts, Verdict verdict) {
        return new Judgement(completion, facts, verdict, verdict.attainment(), List.of());
    }

    /** The same values worth something else. */
    Judgement with(Verdict other) {
        return new Judgement(completion, facts, other, attainment, findings);
    }

    Judgement with(Finding finding) {
        List<Finding> more = new ArrayList<>(findings);
        more.add(finding);
        return new Judgement(completion, facts, verdict, attainment, more);
    }
}
