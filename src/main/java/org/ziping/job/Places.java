package org.ziping.job;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ziping.model.FileName;
import org.ziping.report.OwnReport;

/** Where the things go that belong to a result: beside it and named after it, under no name that is anybody else's. */
final class Places {

    /** An .xls cannot hold sheets with such charts; they stand in a workbook of their own. */
    private static final String SUMMARY = "-汇总.xlsx";

    private static final String REPORT = ".docx";

    private final Path result;
    private final Neighbours neighbours;
    private final Set<String> given = new HashSet<>();

    /**
     * @param result where the workbook itself goes
     */
    Places(Path result, Neighbours neighbours) {
        this.result = result;
        this.neighbours = neighbours;
    }

    Path result() {
        return result;
    }

    Path summary() {
        return beside(SUMMARY, 1);
    }

    /**
     * A place for a report, another one each time: where nothing is, or a report as this program wrote it. What a person has
     * worked on is never written over.
     *
     * @param mark what tells the report of one form from those of others of the same workbook; empty if it is the only one
     */
    Path report(String mark) {
        for (int number = 1; ; number++) {
            Path place = beside((number == 1 ? mark : mark + "(" + number + ")") + REPORT, number);
            boolean isFree = !Files.exists(place) || OwnReport.isAsWritten(place);
            if (isFree && given.add(FileName.key(place.toString()))) {
                return place;
            }
        }
    }

    /** By the name without its ending, or with it where that is somebody else's. */
    private Path beside(String ending, int number) {
        String whole = result.getFileName().toString();
        for (String name : List.of(ResultName.stem(whole), whole)) {
            Path place = place(name + ending);
            if (!neighbours.hold(place)) {
                return place;
            }
        }
        return place(whole + "~" + number + ending);
    }

    private Path place(String name) {
        return result.resolveSibling(ResultName.fitting(name));
    }
}
