package org.ziping.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ziping.model.FindingCode;

/** Every code of the catalogue has a fixture that raises it: a row of a table, or a test that names it. */
class CatalogueTest {

    private static final List<String> NAMES_ALL_CODES = List.of("CatalogueTest.java", "FindingsPageTest.java");

    @ParameterizedTest
    @EnumSource(FindingCode.class)
    void someTestRaisesIt(FindingCode code) throws IOException {
        Pattern named = Pattern.compile("\\b" + code.name() + "\\b|\\b" + code.code() + "\\b");
        try (Stream<Path> files = Files.walk(Path.of("src", "test"))) {
            assertThat(files.filter(file -> file.toString().matches(".*\\.(java|csv)"))
                            .filter(file ->
                                    !NAMES_ALL_CODES.contains(file.getFileName().toString()))
                            .filter(file -> named.matcher(text(file)).find()))
                    .as("a test that raises " + code)
                    .isNotEmpty();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
