package org.ziping.form.notation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.ziping.model.Actual.Band;
import org.ziping.model.FromCell;
import org.ziping.model.Quantity;
import org.ziping.model.Ratio;
import org.ziping.model.ScoringWords;
import org.ziping.model.ScoringWords.Award;
import org.ziping.model.ScoringWords.Bound;
import org.ziping.model.ScoringWords.Deduction;
import org.ziping.model.ScoringWords.Deviation;
import org.ziping.model.ScoringWords.Kind;
import org.ziping.model.ScoringWords.Sort;
import org.ziping.model.ScoringWords.Step;
import org.ziping.model.ScoringWords.WordStep;
import org.ziping.model.ScoringWords.WordSteps;
import org.ziping.model.grid.Cell;

/** What a scoring rule in words means; whatever is not said unambiguously is {@link ScoringWords.Unclear}. */
public final class RuleNotation {

    private static final ScoringWords UNCLEAR = new ScoringWords.Unclear();

    private RuleNotation() {}

    /** The rule that a cell under 指标赋分规则 states. */
    public static FromCell<ScoringWords> read(Cell cell) {
        String text = CellText.of(cell);
        if (text.isEmpty()) {
            return FromCell.blank(cell);
        }
        return Absence.isMeant(text) ? FromCell.notApplicable(cell) : FromCell.given(cell, of(text));
    }

    /** The rule that a text in plain spelling states; blanks separate its clauses, or mean nothing. */
    static ScoringWords of(String plain) {
        Optional<ScoringWords> asTyped = meaning(plain);
        return asTyped.or(() -> meaning(plain.replace(" ", ""))).orElse(UNCLEAR);
    }

    private static Optional<ScoringWords> meaning(String plain) {
        return RuleClauses.of(plain).flatMap(clauses -> new Sense(clauses).find());
    }

    /** What clauses mean together. */
    private record Sense(RuleClauses clauses) {

        Optional<ScoringWords> find() {
            if (clauses.deductions().size() + clauses.kinds().size() > 1) {
                return Optional.empty();
            }
            if (!clauses.deductions().isEmpty()) {
                return deduction(clauses.deductions().get(0));
            }
            if (!clauses.most().isEmpty()) {
                return Optional.empty();
            }
            return clauses.kinds().isEmpty()
                    ? plainSteps()
                    : kind(clauses.kinds().get(0));
        }

        private Optional<ScoringWords> plainSteps() {
            boolean numbers = !clauses.steps().isEmpty();
            boolean words = !clauses.words().isEmpty();
            if (numbers == words || clauses.otherwise().size() > 1) {
                return Optional.empty();
            }
            return numbers ? RuleSteps.of(clauses.steps(), otherwise()).map(steps -> steps) : wordSteps();
        }

        private Optional<Award> otherwise() {
            return clauses.otherwise().stream().findFirst();
        }

        private Optional<ScoringWords> wordSteps() {
            long different =
                    clauses.words().stream().map(WordStep::words).distinct().count();
            return different == clauses.words().size()
                    ? Optional.of(new WordSteps(clauses.words(), otherwise()))
                    : Optional.empty();
        }

        /** One of the four kinds; what else is said may only spell it out. */
        private Optional<ScoringWords> kind(Sort sort) {
            boolean spelledOut = clauses.words().stream().allMatch(Sense::isAllOrNothing)
                    && clauses.otherwise().stream().allMatch(Award.NOTHING::equals);
            if (!spelledOut) {
                return Optional.empty();
            }
            List<RuleStep> steps = clauses.steps();
            if (steps.isEmpty()) {
                return Optional.of(new Kind(sort, Optional.empty()));
            }
            return switch (sort) {
                case SATISFACTION -> RuleSteps.of(steps, otherwise()).map(found -> found);
                case PROPORTION -> passMark(steps).map(mark -> new Kind(sort, Optional.of(mark)));
                case DIRECT, BANDS -> Optional.empty();
            };
        }

        private static boolean isAllOrNothing(WordStep step) {
            return step.award().equals(Award.FULL) && step.band().equals(Optional.of(Band.MET))
                    || step.award().equals(Award.NOTHING) && step.band().equals(Optional.of(Band.MISSED));
        }

        private static Optional<Ratio> passMark(List<RuleStep> steps) {
            return steps.size() != 1
                    ? Optional.empty()
                    : steps.stream()
                            .filter(step -> step.unit().equals(Quantity.PERCENT))
                            .map(RuleStep::step)
                            .filter(step -> step.award().equals(Award.NOTHING)
                                    && step.from().isEmpty())
                            .flatMap(step -> step.to().stream())
                            .filter(bound -> !bound.included())
                            .map(bound -> Ratio.ofPercent(bound.number()))
                            .findFirst();
        }

        private Optional<ScoringWords> deduction(RuleDeduction taken) {
            if (!clauses.otherwise().isEmpty()
                    || clauses.steps().size() + clauses.words().size() > 1) {
                return Optional.empty();
            }
            Optional<Quantity> zero = taken.deviation() == Deviation.EACH
                    ? Optional.of(new Quantity(BigDecimal.ZERO, taken.step().unit()))
                    : Optional.empty();
            if (!clauses.words().isEmpty()) {
                WordStep full = clauses.words().get(0);
                return full.band().equals(Optional.of(Band.MET))
                        ? Optional.of(deduction(taken, zero, full.award()))
                        : Optional.empty();
            }
            return clauses.steps().isEmpty()
                    ? Optional.of(deduction(taken, zero, Award.FULL))
                    : fromStep(taken, clauses.steps().get(0));
        }

        private ScoringWords deduction(RuleDeduction taken, Optional<Quantity> from, Award full) {
            return new Deduction(
                    from,
                    full,
                    taken.deviation(),
                    taken.step(),
                    taken.points(),
                    clauses.most().stream().findFirst());
        }

        /** 95%以上得10分 before 每降低1%扣1分: the bound is where counting begins. */
        private Optional<ScoringWords> fromStep(RuleDeduction taken, RuleStep full) {
            Step step = full.step();
            Optional<Bound> start = taken.deviation() == Deviation.BELOW
                            && step.to().isEmpty()
                    ? step.from()
                    : taken.deviation() == Deviation.ABOVE && step.from().isEmpty() ? step.to() : exact(step);
            return start.filter(Bound::included)
                    .map(bound ->
                            deduction(taken, Optional.of(new Quantity(bound.number(), full.unit())), step.award()));
        }

        private static Optional<Bound> exact(Step step) {
            return step.from().equals(step.to()) ? step.from() : Optional.empty();
        }
    }
}
