package org.ziping.form.notation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A target that names grades to choose from, the best first: 优良中低差, 高中低, 好坏, 优、良、中、差.
 *
 * @param grades in the order written, each in the spelling that stands for it
 */
record Scale(List<String> grades) {

    private static final Map<String, String> CANONICAL = Vocabulary.canonical("档次");
    private static final Words GRADES = Vocabulary.words("档次");
    private static final Words BEST = Vocabulary.words("档次·最好");
    private static final Words PAIRS = Vocabulary.words("档次·两档");
    private static final String SEPARATORS = "/、,;|或";
    private static final int FEWEST_JOINED = 3;
    private static final int FEWEST_SEPARATED = 2;

    Scale {
        grades = List.copyOf(grades);
    }

    /** The grades that a text without blanks is made of and nothing else; empty if the first of them is not the best. */
    static Optional<Scale> of(String text) {
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
        return choice && BEST.contains(grades.get(0)) ? Optional.of(new Scale(grades)) : Optional.empty();
    }

    /** Whether a text is the best of the grades. */
    boolean isBest(String said) {
        return grades.get(0).equals(CANONICAL.get(said));
    }
}
