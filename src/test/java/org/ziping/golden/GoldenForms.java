package org.ziping.golden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The folders of golden forms. */
public final class GoldenForms {

    private static final Path ROOT = Path.of("src", "test", "resources", "forms");

    private GoldenForms() {}

    /** The folders that hold a drawing, by name. */
    public static List<Path> drawn() {
        try (Stream<Path> folders = Files.list(ROOT)) {
            return folders.filter(folder -> Files.exists(folder.resolve("form.txt")))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines of its drawing. */
    public static List<String> drawing(Path folder) {
        try {
            return Files.readAllLines(folder.resolve("form.txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
