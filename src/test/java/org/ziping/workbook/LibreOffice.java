package org.ziping.workbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** The real LibreOffice, told to compute every formula of a workbook anew and to save it. */
public final class LibreOffice {

    private static final String ALWAYS_RECALCULATE = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
            + "<oor:items xmlns:oor=\"http://openoffice.org/2001/registry\" xmlns:xs=\"http://www.w3.org/2001/XMLSchema\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">"
            + "<item oor:path=\"/org.openoffice.Office.Calc/Formula/Load\"><prop oor:name=\"OOXMLRecalcMode\" oor:op=\"fuse\"><value>0</value></prop></item>"
            + "</oor:items>";
    private static final int PATIENCE = 300;

    private LibreOffice() {}

    /** Skips a test visibly where there is no LibreOffice; in CI there must be one. */
    public static void mustBeThere() {
        boolean there =
                List.of("/usr/bin/soffice", "/usr/local/bin/soffice", "/opt/libreoffice/program/soffice").stream()
                        .anyMatch(path -> Files.isExecutable(Path.of(path)));
        if (!there && Boolean.getBoolean("ziping.ci")) {
            throw new IllegalStateException("soffice is missing, and CI must not do without it");
        }
        Assumptions.assumeTrue(there, "没有安装 LibreOffice，跳过");
    }

    /** The workbook as LibreOffice saves it after a hard recalculation, in a new folder of {@code work}. */
    public static Path recalculated(Path workbook, Path work) throws IOException, InterruptedException {
        Path profile = Files.createDirectories(work.resolve("profile").resolve("user"));
        Files.writeString(profile.resolve("registrymodifications.xcu"), ALWAYS_RECALCULATE);
        Path out = Files.createDirectories(work.resolve("recalculated"));
        Process process = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + work.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "xlsx",
                        "--outdir",
                        out.toString(),
                        workbook.toString())
                .redirectErrorStream(true)
                .redirectOutput(work.resolve("soffice.log").toFile())
                .start();
        if (!process.waitFor(PATIENCE, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException("LibreOffice does not come to an end");
        }
        Path result = out.resolve(workbook.getFileName());
        if (!Files.exists(result)) {
            throw new IOException("LibreOffice: " + Files.readString(work.resolve("soffice.log")));
        }
        return result;
    }
}
