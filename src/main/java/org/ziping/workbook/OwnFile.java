package org.ziping.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.util.zip.ZipFile;

/** Tells a workbook as this program wrote it from one that an office program has saved since. */
public final class OwnFile {

    /**
     * Parts of ours are dated on this day, those that a patch adds as well as those of a workbook of our own; in some time zones
     * on the evening before. Who saves a workbook writes all parts anew, with the day of it or with the first of January.
     */
    public static final LocalDate OF_OUR_PARTS = LocalDate.of(1980, Month.FEBRUARY, 1);

    private OwnFile() {}

    /** Whether it is a package with parts of ours, and nobody has saved it since; what cannot be read is nothing of ours. */
    public static boolean isAsWritten(Path file) {
        try (ZipFile parts = new ZipFile(file.toFile())) {
            return parts.stream()
                    .map(entry -> entry.getTimeLocal().toLocalDate())
                    .anyMatch(day -> day.equals(OF_OUR_PARTS) || day.equals(OF_OUR_PARTS.minusDays(1)));
        } catch (IOException | RuntimeException otherwise) {
            return false;
        }
    }
}
