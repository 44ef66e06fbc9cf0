package org.ziping.form.notation.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ziping.form.notation.text.Texts;
import org.ziping.form.notation.text.Vocabulary;
import org.ziping.form.notation.text.Words;

/**
 * Words such as 每人每月补助 in front of a number.
 *
 * @param lead the words without them
 * @param units what the number is per, in the spelling of a unit: 人·月
 */
public record Each(String lead, String units) {

    private static final Words ONLY_EACH = Vocabulary.words("每·单位");
    private static final int MOST_WORDS_BEHIND = 4;

    /** What stands in front of a number says that it is per; empty if nothing does, or no known unit follows 每. */
    public static Optional<Each> in(String front) {
        int first = front.indexOf('每');
        if (first < 0) {
            return Optional.empty();
        }
        List<String> units = new ArrayList<>();
        String rest = "";
        for (String part : front.substring(first + 1).split("每", -1)) {
            Optional<String> unit = Units.knownAt(part, 0).or(() -> ONLY_EACH.findAt(part, 0));
            if (unit.isEmpty() || !rest.isEmpty()) {
                return Optional.empty();
            }
            units.add(Units.canonical(unit.get()));
            rest = Texts.trimMarks(part.substring(unit.get().length()));
        }
        return rest.length() > MOST_WORDS_BEHIND
                ? Optional.empty()
                : Optional.of(new Each(front.substring(0, first) + rest, String.join("·", units)));
    }
}
