package org.ziping.form.notation.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ziping.form.notation.text.Vocabulary;
import org.ziping.form.notation.text.Words;

/**
 * A target that names grades to choose from: 优良中低差, 高中低, 好坏, 优、良、中、差.
 *
 * @param grades in the order written, each in the spelling that stands for it
 */
public record Scale(List<String> grades) {

    private static final Map<String, String> CANONICAL = Vocabulary.canonical("档次");
    private static final Words GRADES = Vocabulary.words("档次");
    private static final Words BEST = Vocabulary.words("档次·最好");
    private static final Words MUCH = Vocabulary.words("档次·多");
    private static final Words LITTLE = Vocabulary.words("档次·少");
    private static final Words PAIRS = Vocabulary.words("档次·两档");
    private static final String SEPARATORS = "/、,;|或";
    private static final int FEWEST_JOINED = 3;
    private static final int FEWEST_SEPARATED = 2;

    public Scale {
        grades = List.copyOf(grades);
    }

    /** The grades that a text without blanks is made of and nothing else; empty if it is not told in which order they stand. */
    public static Optional<Scale> of(String text) {
        List<String> grades = new ArrayList<>();
        boolean separated = false;
        int at = 0;
        while (at < text.length()) {
            Optional<String> grade = GRADES.findAt(text, at);
            if (grade.isPresent()) {
                grades.add(CANONICAL.get(grade.get()));
                at += grade.get().length();
            } else if (SEPARATORS.indexOf(text.charAt(at)) >= 0) {
                separated = true;
                at++;
            } else {
                return Optional.empty();
            }
        }
        int fewest = separated || PAIRS.contains(text) ? FEWEST_SEPARATED : FEWEST_JOINED;
        boolean choice = grades.size() >= fewest && grades.stream().distinct().count() == grades.size();
        Scale scale = new Scale(grades);
        return choice && scale.isOrdered() ? Optional.of(scale) : Optional.empty();
    }

    /** The words for the same grade: 良 and 良好; none of words that are no grade. */
    public static Set<String> spellings(String grade) {
        String own = CANONICAL.get(grade);
        return own == null
                ? Set.of()
                : CANONICAL.keySet().stream()
                        .filter(word -> CANONICAL.get(word).equals(own))
                        .collect(Collectors.toSet());
    }

    private boolean isOrdered() {
        return BEST.contains(first()) || MUCH.contains(first()) || LITTLE.contains(first()) && MUCH.contains(last());
    }

    /** Whether a text is the best of the grades for an indicator of that name; not if its name does not tell. */
    public boolean isBest(String said, String name) {
        return best(name).filter(grade -> grade.equals(CANONICAL.get(said))).isPresent();
    }

    private Optional<String> best(String name) {
        return BEST.contains(first())
                ? Optional.of(first())
                : Degrees.isMuchGood(name).flatMap(good -> end(good ? MUCH : LITTLE));
    }

    private Optional<String> end(Words ends) {
        return Stream.of(first(), last()).filter(ends::contains).findFirst();
    }

    private String first() {
        return grades.get(0);
    }

    private String last() {
        return grades.get(grades.size() - 1);
    }
}
