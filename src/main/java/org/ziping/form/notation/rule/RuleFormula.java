package org.ziping.form.notation.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ziping.form.notation.text.Vocabulary;
import org.ziping.form.notation.text.Words;

/**
 * A clause of a rule that is a formula: 得分=实际完成数/计划数×指标分值, 完成率×权重.
 *
 * @param result what stands before the =; empty if the clause has none
 * @param factors what is multiplied, 100% not counted
 */
record RuleFormula(Optional<String> result, List<String> factors) {

    private static final Words SCORE = Vocabulary.words("公式·得分");
    private static final Words RATE = Vocabulary.words("公式·完成率");
    private static final Words DONE = Vocabulary.words("公式·完成数");
    private static final Words PLANNED = Vocabulary.words("公式·计划数");
    private static final Words WEIGHT = Vocabulary.words("公式·分值");
    private static final String WHOLE = "100%";

    /** Whether a clause gives the weight in proportion to the completion. */
    static boolean isProportion(String clause) {
        return of(clause)
                .filter(formula -> formula.result.map(SCORE::contains).orElse(true))
                .filter(formula -> formula.factors.size() == 2)
                .filter(formula -> formula.factors.stream().anyMatch(WEIGHT::contains)
                        && formula.factors.stream().anyMatch(RuleFormula::isCompletion))
                .isPresent();
    }

    /** Whether a clause says no more than what the completion is: 完成率=实际完成数/计划数×100%. */
    static boolean isDefinition(String clause) {
        return of(clause)
                .filter(formula -> formula.result.filter(RATE::contains).isPresent())
                .filter(formula -> formula.factors.size() == 1 && isQuotient(formula.factors.get(0)))
                .isPresent();
    }

    /** A clause taken apart at its = and ×; empty if it has neither or more than one =. */
    private static Optional<RuleFormula> of(String clause) {
        String plain =
                clause.replace("(", "").replace(")", "").replace("*", "×").replace("÷", "/");
        List<String> sides = new ArrayList<>(List.of(plain.split("=", -1)));
        boolean formula = sides.size() == 2 || sides.size() == 1 && plain.indexOf('×') > 0;
        if (!formula) {
            return Optional.empty();
        }
        List<String> factors = Stream.of(sides.get(sides.size() - 1).split("×", -1))
                .filter(factor -> !factor.equals(WHOLE))
                .toList();
        return Optional.of(new RuleFormula(sides.size() == 2 ? Optional.of(sides.get(0)) : Optional.empty(), factors));
    }

    private static boolean isCompletion(String factor) {
        return RATE.contains(factor) || isQuotient(factor);
    }

    private static boolean isQuotient(String factor) {
        int per = factor.indexOf('/');
        return per > 0 && DONE.contains(factor.substring(0, per)) && PLANNED.contains(factor.substring(per + 1));
    }
}
