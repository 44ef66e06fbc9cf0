package org.ziping.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/** Tells a report as this program wrote it from one that an office program has saved since. */
public final class OwnReport {

    /** Every office program puts its own name there when it saves. */
    private static final String PROGRAM_PART = "docProps/app.xml";

    private static final String OURS = "<Application>" + Report.PROGRAM + "</Application>";

    private static final String TEXT_PART = "word/document.xml";

    private OwnReport() {}

    /** Whether it is there as this program wrote it. */
    public static boolean isAsWritten(Path file) {
        try (ZipFile document = new ZipFile(file.toFile())) {
            return new String(part(document, PROGRAM_PART), StandardCharsets.UTF_8).contains(OURS);
        } catch (IOException otherwise) {
            return false;
        }
    }

    /** Whether it says word for word what another one does, which may have been written at another time. */
    public static boolean saysTheSame(Path file, byte[] other) {
        try (ZipFile document = new ZipFile(file.toFile());
                ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(other))) {
            ZipEntry part = parts.getNextEntry();
            while (part != null && !part.getName().equals(TEXT_PART)) {
                part = parts.getNextEntry();
            }
            return part != null && Arrays.equals(part(document, TEXT_PART), parts.readAllBytes());
        } catch (IOException otherwise) {
            return false;
        }
    }

    /** A part, empty if it is not there. */
    private static byte[] part(ZipFile document, String name) throws IOException {
        ZipEntry part = document.getEntry(name);
        if (part == null) {
            return new byte[0];
        }
        try (InputStream bytes = document.getInputStream(part)) {
            return bytes.readAllBytes();
        }
    }
}
