package org.ziping.form.notation.actual;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.ziping.form.notation.row.RowContext;
import org.ziping.form.notation.row.Satisfaction;
import org.ziping.form.notation.row.Tendency;
import org.ziping.form.notation.text.Spelling;
import org.ziping.form.notation.text.Vocabulary;
import org.ziping.form.notation.text.Words;

/**
 * The rates that a text names, told by the two signs before 率.
 *
 * @param stems 覆盖 of 覆盖率100%
 */
record NamedRates(List<String> stems) {

    private static final Words OF_ANYTHING = Vocabulary.words("率·泛称");
    private static final Words OF_DOING = Vocabulary.words("率·做成");
    private static final Pattern NAMED = Pattern.compile("([\\u4e00-\\u9fff]{2})率|(满意|知晓|认可)度");

    NamedRates {
        stems = List.copyOf(stems);
    }

    static NamedRates in(String plain) {
        return new NamedRates(NAMED.matcher(plain)
                .results()
                .map((MatchResult found) -> found.group(1) == null ? found.group(2) : found.group(1))
                .toList());
    }

    /** Whether one of them says how much of a thing was done: 到位率, 完成率. */
    boolean areOfDoing() {
        return stems.stream().anyMatch(OF_DOING::contains);
    }

    /** Whether the row of a name in plain spelling counts one of them. */
    boolean areOf(String name) {
        return stems.stream().anyMatch(name::contains);
    }

    /** Whether there are some, and none of them is the one the row counts: 覆盖率100% in a row about 合格率. */
    boolean areOthersThan(RowContext row) {
        String name = Spelling.squeezed(row.indicatorName());
        boolean ofRate = Tendency.isRate(name) || Satisfaction.isNamed(name);
        return ofRate
                && !stems.isEmpty()
                && stems.stream().noneMatch(stem -> name.contains(stem) || OF_ANYTHING.contains(stem));
    }
}
