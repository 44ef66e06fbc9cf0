package org.ziping.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/** Some thousand foreign workbooks, odd, broken and malicious ones among them; not part of the project. */
public final class Corpus {

    private static final String NAME = "corpus.zip";

    private Corpus() {}

    /** What a build server says that has no corpus, so that nobody forgets to give it. */
    private static final String NONE = "none";

    /** Unpacks the corpus; skips the test where there is none, which a build server must say in so many words. */
    public static List<Path> unpackedInto(Path folder) {
        Optional<String> given = Optional.ofNullable(System.getProperty("ziping.corpus"));
        Optional<Path> archive = given.filter(path -> !path.isBlank() && !path.equals(NONE))
                .map(Path::of)
                .map(path -> Files.isDirectory(path) ? path.resolve(NAME) : path);
        if (archive.isEmpty()) {
            boolean isServer = Boolean.getBoolean("ziping.ci") || "true".equals(System.getenv("ZIPING_CI"));
            Assertions.assertThat(isServer && !given.equals(Optional.of(NONE)))
                    .as("the build server must give the corpus: -Dziping.corpus=FILE")
                    .isFalse();
            Assumptions.abort("skipped: no corpus of foreign workbooks given (-Dziping.corpus=FILE)");
        }
        return unpack(archive.orElseThrow(), folder);
    }

    private static List<Path> unpack(Path archive, Path folder) {
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().matches("[\\w-]+/[^/]+\\.xl\\w+")) {
                    Path file = folder.resolve(entry.getName());
                    Files.createDirectories(file.getParent());
                    Files.copy(zip, file);
                }
            }
            try (var files = Files.walk(folder)) {
                return files.filter(Files::isRegularFile).sorted().toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
