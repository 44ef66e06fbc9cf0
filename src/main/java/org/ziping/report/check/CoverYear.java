package org.ziping.report.check;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ziping.model.Finding;
import org.ziping.model.FindingCode;

/**
 * Whether the year on the cover is the form's: a report made from that of last year often keeps it.
 *
 * @param year the form's
 */
record CoverYear(Optional<Integer> year) {

    private static final Pattern COVER = Pattern.compile("^\\(?((?:19|20)\\d\\d)年度?\\)?(?:[^\\d，,。;]{0,40}自评报告)?$");

    /** What to say of a line that stands before the first chapter. */
    Optional<Finding> differing(Passage passage) {
        Matcher found = COVER.matcher(passage.line().plain());
        boolean differs = passage.headings().isEmpty()
                && year.isPresent()
                && found.matches()
                && !year.get().equals(Integer.valueOf(found.group(1)));
        return differs
                ? Optional.of(Finding.ofFile(
                        FindingCode.REPORT_FIGURE_DIFFERS,
                        "封面写“" + passage.line().shortened() + "”，年度写为 " + found.group(1) + "，按自评表应为 " + year.get()
                                + "，请核对"))
                : Optional.empty();
    }
}
