package org.ziping.ledger.book;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ziping.ledger.FindingRow;
import org.ziping.model.Severity;

/** Which mistakes were made most often. */
final class CommonFindings {

    private final Map<String, Counted> kinds = new HashMap<>();
    private int all;

    /**
     * One kind of finding.
     *
     * @param title the mistake in a few words
     * @param severity how grave
     * @param times how often it was found
     * @param files in how many files
     */
    record Counted(String title, Severity severity, int times, int files, String lastFile) {

        private Counted plus(String file) {
            return new Counted(title, severity, times + 1, file.equals(lastFile) ? files : files + 1, file);
        }
    }

    void see(FindingRow finding) {
        all++;
        kinds.compute(
                finding.code(), (code, counted) -> (counted == null ? none(finding) : counted).plus(finding.file()));
    }

    int all() {
        return all;
    }

    /** The most frequent ones, at most so many. */
    List<Counted> first(int most) {
        return kinds.values().stream()
                .sorted(Comparator.comparingInt(Counted::times)
                        .reversed()
                        .thenComparing(Counted::severity)
                        .thenComparing(Counted::title))
                .limit(most)
                .toList();
    }

    private static Counted none(FindingRow finding) {
        return new Counted(FindingTitles.of(finding), finding.severity(), 0, 0, "");
    }
}
