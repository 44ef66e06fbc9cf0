package org.ziping.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Another implementation that reads letters: Python's email package. */
final class PythonReader {

    private static final Path SCRIPT = Path.of("src/test/resources/mail/read_letter.py");

    private PythonReader() {}

    /** Skips the test that asks where there is no Python; fails it where everything must be there. */
    static void require() {
        if (Boolean.getBoolean("ziping.ci")) {
            assertThat(isThere()).as("python3 is needed here").isTrue();
        }
        assumeTrue(isThere(), "没有 python3，跳过");
    }

    private static boolean isThere() {
        try {
            Process process = new ProcessBuilder("python3", "--version")
                    .redirectErrorStream(true)
                    .start();
            return process.waitFor(30, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException missing) {
            return false;
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** What Python finds in a letter. */
    static JsonObject read(Path letter) throws Exception {
        Process process = new ProcessBuilder("python3", SCRIPT.toString(), letter.toString()).start();
        String found = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String complaint = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(complaint).isZero();
        return JsonParser.parseString(found).getAsJsonObject();
    }
}
