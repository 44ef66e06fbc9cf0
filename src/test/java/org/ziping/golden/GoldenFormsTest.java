package org.ziping.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Published forms in their own layout: every field read, every score that can be computed right, every contradiction named. */
class GoldenFormsTest {

    static Stream<Path> folders() {
        return GoldenForms.drawn().stream();
    }

    @ParameterizedTest
    @MethodSource("folders")
    void isUnderstoodAndScored(Path folder) throws IOException {
        assertThat(Transcript.of(Examined.file(folder.resolve("filled.xlsx"))))
                .containsExactlyElementsOf(Files.readAllLines(folder.resolve("expected.csv")));
    }
}
