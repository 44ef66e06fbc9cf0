package org.ziping.hostile;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.ziping.mail.model.MailException;
import org.ziping.mail.roster.Roster;

/** Any bytes as a roster, and as the sheet of one: read, or refused. */
class RosterFuzzTest {

    @TempDir
    static Path folder;

    @FuzzTest(maxDuration = "5m")
    void anyFileIsReadOrRefused(byte[] bytes) throws IOException {
        read(bytes);
    }

    @FuzzTest(maxDuration = "5m")
    void anySheetIsReadOrRefused(byte[] bytes) throws IOException {
        read(MaliciousRosters.roster("").with(Package.SHEET, bytes).bytes());
    }

    private static void read(byte[] bytes) throws IOException {
        try {
            Roster.read(Files.write(folder.resolve("roster.xlsx"), bytes), List.of("example.cn"))
                    .findings(List.of("示例区体育局"));
        } catch (MailException refused) {
            if (refused.getMessage().isBlank()) {
                throw new AssertionError("refused without a word", refused);
            }
        }
    }
}
