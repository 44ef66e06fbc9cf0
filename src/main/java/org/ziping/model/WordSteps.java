package org.ziping.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * 情况较大得10分，一般得6分: what words are worth.
 *
 * @param steps as written, each with words of its own
 * @param otherwise what all other words are worth (否则不得分), if the rule says so
 */
public record WordSteps(List<WordStep> steps, Optional<Award> otherwise) implements ScoringWords {

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
    @Override
    public boolean mayGiveLess() {
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

    /**
     * Words that are worth something.
     *
     * @param condition as written, without blanks: 情况较大
     * @param words the same without what they are said of: 较大
     * @param spellings other words for the same grade: 良好 of 良
     * @param band the band they name, if they do: 完成, 未完成
     * @param award what they are worth
     */
    public record WordStep(
            String condition, String words, Set<String> spellings, Optional<Actual.Band> band, Award award) {

        public WordStep {
            spellings = Set.copyOf(spellings);
        }

        boolean isNamed(String said) {
            return words.equals(said) || condition.equals(said) || spellings.contains(said);
        }
    }
}
