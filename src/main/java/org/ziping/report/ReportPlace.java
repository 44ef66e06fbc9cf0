package org.ziping.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Where a report may be written: beside those that somebody has gone on with. */
public final class ReportPlace {

    /** Every office program puts its own name there when it saves. */
    private static final String PROGRAM_PART = "docProps/app.xml";

    private static final String OURS = "<Application>" + Report.PROGRAM + "</Application>";

    private ReportPlace() {}

    /**
     * A place where a report may be written: the one wanted if nothing is there, or a report as this program wrote it; else
     * the next number of that name. What a person has worked on is never written over.
     */
    public static Path free(Path wanted) {
        Path free = wanted;
        for (int number = 2; Files.exists(free) && !isUntouched(free); number++) {
            String name = wanted.getFileName().toString();
            int dot = name.lastIndexOf('.');
            free = wanted.resolveSibling(name.substring(0, dot) + "(" + number + ")" + name.substring(dot));
        }
        return free;
    }

    /** Whether it is there as this program wrote it. */
    public static boolean isUntouched(Path file) {
        try (ZipFile document = new ZipFile(file.toFile())) {
            ZipEntry program = document.getEntry(PROGRAM_PART);
            if (program == null) {
                return false;
            }
            try (InputStream words = document.getInputStream(program)) {
                return new String(words.readAllBytes(), StandardCharsets.UTF_8).contains(OURS);
            }
        } catch (IOException otherwise) {
            return false;
        }
    }
}
