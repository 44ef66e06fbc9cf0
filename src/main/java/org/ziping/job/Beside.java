package org.ziping.job;

import java.nio.file.Path;

/** What goes beside a result and is named after it. */
final class Beside {

    /** An .xls cannot hold sheets with such charts; they stand in a workbook of their own. */
    private static final String SUMMARY = "-汇总.xlsx";

    private static final String REPORT = ".docx";

    private Beside() {}

    static Path summary(Path result) {
        return named(result, SUMMARY);
    }

    /**
     * @param mark what tells the report of one form from those of others of the same workbook
     */
    static Path report(Path result, String mark) {
        return named(result, mark + REPORT);
    }

    private static Path named(Path result, String ending) {
        String name = result.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return result.resolveSibling((dot < 0 ? name : name.substring(0, dot)) + ending);
    }
}
