package org.ziping.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One run sends letters at a time, whoever asks meanwhile. */
class RunLockTest {

    @TempDir
    Path folder;

    @Test
    void whoAsksInTheSameProcessTakesNothingFromTheOneThatSends() throws Exception {
        RunLock sending = RunLock.take(folder).orElseThrow();
        assertThat(RunLock.isHeld(folder)).isTrue();
        assertThat(RunLock.take(folder)).isEmpty();
        assertThat(isHeldForOthers()).isTrue();

        sending.close();

        assertThat(RunLock.isHeld(folder)).isFalse();
        assertThat(isHeldForOthers()).isFalse();
        RunLock.take(folder).orElseThrow().close();
    }

    private boolean isHeldForOthers() throws IOException, InterruptedException {
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Other.class.getName(),
                        folder.toString())
                .inheritIO()
                .start();
        assertThat(other.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return other.exitValue() == Other.HELD;
    }

    /** Another process that wants to send. */
    static final class Other {

        private static final int HELD = 1;
        private static final int FREE = 2;

        private Other() {}

        public static void main(String... words) {
            System.exit(RunLock.isHeld(Path.of(words[0])) ? HELD : FREE);
        }
    }
}
