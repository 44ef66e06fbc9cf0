package org.ziping.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Tells a report as this program wrote it from one that an office program has saved since. */
public final class OwnReport {

    /** Every office program puts its own name there when it saves. */
    private static final String PROGRAM_PART = "docProps/app.xml";

    private static final String OURS = "<Application>" + Report.PROGRAM + "</Application>";

    private OwnReport() {}

    /** Whether it is there as this program wrote it. */
    public static boolean isAsWritten(Path file) {
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
