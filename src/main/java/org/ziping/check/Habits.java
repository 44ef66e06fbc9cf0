package org.ziping.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ziping.model.Finding;
import org.ziping.model.FindingCode;
import org.ziping.model.Severity;

/** Says once what is found in many rows of a form, with the cells and one example; a few rows are named one by one. */
public final class Habits {

    /** Of notes: nobody has to do anything about one of them. */
    private static final int A_FEW = 3;

    /** Of what has to be mended: more than this nobody reads line by line. */
    private static final int MANY = 10;

    /** Gaps of a report: each is another text. */
    private static final Set<FindingCode> EACH_ITS_OWN = Set.of(FindingCode.REPORT_TEXT_MISSING);

    private Habits() {}

    /**
     * The findings, those of one code put together where there are many; the parts keep what is to be said at each cell.
     *
     * @param findings of one form
     */
    public static List<Finding> toldOnce(List<Finding> findings) {
        Map<FindingCode, List<Finding>> byCode = findings.stream()
                .collect(Collectors.groupingBy(Finding::code, LinkedHashMap::new, Collectors.toList()));
        List<Finding> told = new ArrayList<>();
        byCode.forEach((code, all) -> told.addAll(isHabit(code, all) ? List.of(together(code, all)) : all));
        return told;
    }

    private static boolean isHabit(FindingCode code, List<Finding> findings) {
        int most = code.severity() == Severity.NOTE ? A_FEW : MANY;
        return findings.size() > most
                && !EACH_ITS_OWN.contains(code)
                && findings.stream().allMatch(finding -> finding.cell().isPresent());
    }

    private static Finding together(FindingCode code, List<Finding> findings) {
        List<Finding> parts = findings.stream()
                .sorted(Comparator.comparing(finding -> finding.cell().orElseThrow()))
                .toList();
        Finding first = parts.get(0);
        return Finding.inPlaceOf(
                parts,
                code,
                "共 " + parts.size() + " 格（" + CellRanges.of(parts) + "）" + code.title() + "，如 "
                        + first.cell().orElseThrow().a1() + " " + first.messageAtCell());
    }
}
