package org.ziping.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A scoring rule that a row of the form states in words, as far as it is unambiguous. */
public sealed interface ScoringWords {

    /** The four kinds of the column 指标赋分规则. */
    enum Sort {
        /** 直接赋分: full or nothing. */
        DIRECT,
        /** 按完成比例赋分. */
        PROPORTION,
        /** 按评判等级赋分: the three bands. */
        BANDS,
        /** 满意度赋分, its steps not given. */
        SATISFACTION
    }

    /**
     * One of the four kinds.
     *
     * @param nothingBelow the completion or value below which nothing is given, if the row says so
     */
    record Kind(Sort sort, Optional<Ratio> nothingBelow) implements ScoringWords {

        public Kind {
            Objects.requireNonNull(sort);
            Objects.requireNonNull(nothingBelow);
        }
    }

    /**
     * 达成、部分达成、未达成三档，分别按100%-80%、80%-50%、50%-0%: within which part of the weight a person gives points for words.
     *
     * @param metFrom the least part of what was met
     * @param partlyFrom the least part of what was partly met, below the other
     */
    record Bands(Ratio metFrom, Ratio partlyFrom) implements ScoringWords {

        public Bands {
            if (partlyFrom.compareTo(Ratio.ZERO) <= 0
                    || partlyFrom.compareTo(metFrom) >= 0
                    || metFrom.compareTo(Ratio.ONE) >= 0) {
                throw new IllegalArgumentException("no bands: " + metFrom + ", " + partlyFrom);
            }
        }
    }

    /**
     * 90分以上得15分，80-89分得12分: what an actual value is worth by the step it lies in.
     *
     * @param steps as written; no two disagree about a value but at a bound that both name
     * @param unit of their bounds, factors taken out; empty if none is written
     * @param ofCompletion whether the rule says 完成率 of them
     */
    record Steps(List<Step> steps, String unit, boolean ofCompletion) implements ScoringWords {

        public Steps {
            steps = List.copyOf(steps);
            Objects.requireNonNull(unit);
        }

        /** Whether their bounds are parts of one, as 0.95以上得10分 has them. */
        public boolean isOfFractions() {
            return unit.isEmpty()
                    && steps.stream()
                            .flatMap(step -> Stream.of(step.from(), step.to()))
                            .flatMap(Optional::stream)
                            .allMatch(bound -> bound.number().compareTo(BigDecimal.ONE) <= 0);
        }

        /** What the value is worth; empty if no step holds it, or two do that differ. */
        public Optional<Award> award(BigDecimal value) {
            List<Step> holding =
                    steps.stream().filter(step -> step.holds(value)).toList();
            List<Award> awards =
                    nearest(holding).stream().map(Step::award).distinct().toList();
            return awards.size() == 1 ? Optional.of(awards.get(0)) : Optional.empty();
        }

        /** Of the steps that hold a value the one that names it (100%), else the one with but one bound, else all. */
        private static List<Step> nearest(List<Step> holding) {
            return Stream.<Predicate<Step>>of(Step::isPoint, Step::isOpen)
                    .map(sort -> holding.stream().filter(sort).toList())
                    .filter(steps -> steps.size() == 1)
                    .findFirst()
                    .orElse(holding);
        }
    }

    /**
     * One step.
     *
     * @param from its lower bound, empty if it has none
     * @param to its upper bound, empty if it has none
     * @param award what a value in it is worth
     */
    record Step(Optional<Bound> from, Optional<Bound> to, Award award) {

        public Step {
            Objects.requireNonNull(from);
            Objects.requireNonNull(to);
            Objects.requireNonNull(award);
        }

        public boolean holds(BigDecimal value) {
            return from.filter(bound -> !bound.below(value)).isEmpty()
                    && to.filter(bound -> !bound.above(value)).isEmpty();
        }

        /** Whether it holds one number and no other: 100%得10分. */
        public boolean isPoint() {
            return from.isPresent()
                    && to.isPresent()
                    && from.get().number().compareTo(to.get().number()) == 0;
        }

        /** Whether it has but one bound: at that bound 90分以上 wins over 80-90分. */
        public boolean isOpen() {
            return from.isEmpty() || to.isEmpty();
        }
    }

    /**
     * An end of a step.
     *
     * @param included whether the number itself belongs to the step
     */
    record Bound(BigDecimal number, boolean included) {

        boolean below(BigDecimal value) {
            int order = number.compareTo(value);
            return order < 0 || order == 0 && included;
        }

        boolean above(BigDecimal value) {
            int order = number.compareTo(value);
            return order > 0 || order == 0 && included;
        }
    }

    /**
     * 情况较大得10分，一般得6分: what words are worth.
     *
     * @param otherwise what all other words are worth (否则不得分), if the rule says so
     */
    record WordSteps(List<WordStep> steps, Optional<Award> otherwise) implements ScoringWords {

        public WordSteps {
            steps = List.copyOf(steps);
            Objects.requireNonNull(otherwise);
        }

        /** What those very words are worth; empty if the rule does not name them, whatever it says of others. */
        public Optional<Award> award(String words) {
            return steps.stream()
                    .filter(step -> step.isNamed(words))
                    .map(WordStep::award)
                    .findFirst();
        }

        /** Whether more than one of them is worth something: 优得满分，良得80%的分值, or two parts with points of their own. */
        public boolean isGraded() {
            return steps.stream()
                            .filter(step -> !step.award().equals(Award.NOTHING))
                            .count()
                    > 1;
        }

        /** What a target that was met is worth by 制度健全得满分，否则不得分: the words before speak of just that. */
        public Optional<Award> allOrNothing() {
            boolean nothingElse = steps.size() == 1 && otherwise.equals(Optional.of(Award.NOTHING));
            return nothingElse ? Optional.of(steps.get(0).award()) : Optional.empty();
        }

        /** What 健全 is worth by 制度健全得满分，制度基本健全得一半: all, as the words of that step end with it. */
        public Optional<Award> full(String words) {
            return steps.stream()
                    .filter(step -> step.condition().endsWith(words))
                    .map(WordStep::award)
                    .filter(Award.FULL::equals)
                    .findFirst();
        }

        /** What a band is worth; empty if the rule does not name it. */
        public Optional<Award> award(Actual.Band band) {
            return steps.stream()
                    .filter(step -> step.band().equals(Optional.of(band)))
                    .map(WordStep::award)
                    .findFirst();
        }
    }

    /**
     * @param condition as written, without blanks: 情况较大
     * @param words the same without what they are said of: 较大
     * @param spellings other words for the same grade: 良好 of 良
     * @param band the band they name, if they do: 完成, 未完成
     */
    record WordStep(String condition, String words, Set<String> spellings, Optional<Actual.Band> band, Award award) {

        public WordStep {
            spellings = Set.copyOf(spellings);
        }

        boolean isNamed(String said) {
            return words.equals(said) || condition.equals(said) || spellings.contains(said);
        }
    }

    /**
     * 95%以上得10分，每降低1个百分点扣1分: points taken for every step away from a value, never below nothing.
     *
     * <p>Of a deviation that is no whole number of steps the words do not say what it costs.
     *
     * @param from the value that is worth {@code full}; empty if it is the target of the row
     * @param full what no deviation is worth, usually the whole weight
     * @param deviation to which side the steps lead
     * @param step their size; in % of a target in another unit it is a part of that target
     * @param points what each takes
     * @param most the most that is taken, if the rule says so (最多扣5分)
     * @param ofCompletion whether the rule says 完成率 of {@code from}
     */
    record Deduction(
            Optional<Quantity> from,
            Award full,
            Deviation deviation,
            Quantity step,
            Points points,
            Optional<Points> most,
            boolean ofCompletion)
            implements ScoringWords {

        public Deduction {
            Objects.requireNonNull(from);
            Objects.requireNonNull(full);
            Objects.requireNonNull(deviation);
            Objects.requireNonNull(points);
            Objects.requireNonNull(most);
            if (step.number().signum() <= 0) {
                throw new IllegalArgumentException("a step of " + step);
            }
        }
    }

    /**
     * 低于80%扣5分: points taken once, whatever the deviation.
     *
     * @param deviation beyond the bound on which side
     * @param bound that itself costs nothing
     * @param points what is taken
     */
    record Once(Deviation deviation, Quantity bound, Points points) implements ScoringWords {

        public Once {
            Objects.requireNonNull(bound);
            Objects.requireNonNull(points);
            if (deviation != Deviation.BELOW && deviation != Deviation.ABOVE) {
                throw new IllegalArgumentException("beyond a bound " + deviation);
            }
        }
    }

    /** Which deviation costs points. */
    enum Deviation {
        /** 每降低, 每少. */
        BELOW,
        /** 每超出, 每延期. */
        ABOVE,
        /** 每发生一起: every single one, counted from zero. */
        EACH,
        /** 每偏离. */
        EITHER
    }

    /**
     * Words that are no rule, or not an unambiguous one.
     *
     * @param graded whether they give points for parts, or by how far one comes, so that a target reached need not be worth them all
     */
    record Unclear(boolean graded) implements ScoringWords {

        /** Words of which nothing is known. */
        public Unclear() {
            this(false);
        }
    }

    /** What a step is worth. */
    sealed interface Award {

        /** A number of points. */
        record Fixed(Points points) implements Award {}

        /** A part of the weight of the row: 满分, 不得分, 得80%的分值. */
        record Share(Ratio ofWeight) implements Award {}

        Award FULL = new Share(Ratio.ONE);
        Award NOTHING = new Share(Ratio.ZERO);

        /** The points it comes to, unrounded, in a row of that weight. */
        default BigDecimal of(Points weight) {
            if (this instanceof Fixed fixed) {
                return fixed.points().value();
            }
            return ((Share) this).ofWeight().fraction().multiply(weight.value());
        }
    }
}
