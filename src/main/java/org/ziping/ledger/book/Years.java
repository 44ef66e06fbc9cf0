package org.ziping.ledger.book;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.ziping.ledger.FormRow;
import org.ziping.model.Points;

/**
 * The totals of every year, to be compared with the year before: the same kind of form of the same unit for the same project,
 * blanks in the names apart.
 */
final class Years {

    /** Two forms claim to be the same one; neither is compared. */
    private static final int DOUBTFUL = -1;

    private static final long FIRST = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private final Map<String, Map<Long, Integer>> totals = new HashMap<>();
    private final Map<String, ScoreSeries> series = new TreeMap<>();

    /** How the forms of a year did against the year before. */
    record Comparison(int comparable, int better, int worse) {}

    void see(FormRow form, Points total) {
        if (!form.year().isBlank()) {
            totals.computeIfAbsent(form.year(), year -> new HashMap<>())
                    .merge(subject(form), ScoreSeries.hundredths(total), (one, other) -> DOUBTFUL);
            series.computeIfAbsent(form.year(), year -> new ScoreSeries()).add(total);
        }
    }

    /** The years from the earliest to the latest. */
    Set<String> names() {
        return series.keySet();
    }

    ScoreSeries series(String year) {
        return series.get(year);
    }

    /** The points above or, negative, below the year before; empty where there is nothing to compare with. */
    Optional<BigDecimal> change(FormRow form) {
        return form.grade()
                .total()
                .flatMap(total -> before(form.year())
                        .flatMap(before -> difference(
                                totals.getOrDefault(form.year(), Map.of()), totals.get(before), subject(form)))
                        .map(ScoreSeries::points));
    }

    Comparison comparison(String year) {
        Optional<String> before = before(year);
        int comparable = 0;
        int better = 0;
        int worse = 0;
        for (Long subject : totals.get(year).keySet()) {
            Optional<Integer> change =
                    before.flatMap(earlier -> difference(totals.get(year), totals.get(earlier), subject));
            comparable += change.isPresent() ? 1 : 0;
            better += change.filter(points -> points > 0).isPresent() ? 1 : 0;
            worse += change.filter(points -> points < 0).isPresent() ? 1 : 0;
        }
        return new Comparison(comparable, better, worse);
    }

    private static Optional<Integer> difference(Map<Long, Integer> now, Map<Long, Integer> before, Long subject) {
        int later = now.getOrDefault(subject, DOUBTFUL);
        int earlier = before.getOrDefault(subject, DOUBTFUL);
        return later == DOUBTFUL || earlier == DOUBTFUL ? Optional.empty() : Optional.of(later - earlier);
    }

    /** The year before, if some form is of it. */
    private Optional<String> before(String year) {
        if (!year.chars().allMatch(Character::isDigit) || year.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(String.valueOf(Integer.parseInt(year) - 1)).filter(totals::containsKey);
    }

    /** What a form is about, as 64 bits: of a million forms two are taken for one with a chance of 1 in 40 million. */
    private static Long subject(FormRow form) {
        long hash = FIRST;
        String words = form.kind().code() + '\n' + form.unit() + '\n' + form.project();
        for (int at = 0; at < words.length(); at++) {
            char letter = words.charAt(at);
            if (letter == '\n' || !Character.isWhitespace(letter)) {
                hash = (hash ^ letter & 0xFF) * PRIME;
                hash = (hash ^ letter >>> Byte.SIZE) * PRIME;
            }
        }
        return hash;
    }
}
