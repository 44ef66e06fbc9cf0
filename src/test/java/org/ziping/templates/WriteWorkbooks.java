package org.ziping.templates;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Writes the tracked workbooks anew: {@code mvn test -Dtest=WriteWorkbooks}. No test of the ordinary run. */
class WriteWorkbooks {

    @Test
    void trackedFiles() throws IOException {
        for (Map.Entry<Path, Supplier<byte[]>> workbook : Workbooks.tracked().entrySet()) {
            Files.createDirectories(workbook.getKey().getParent());
            Files.write(workbook.getKey(), workbook.getValue().get());
        }
    }
}
