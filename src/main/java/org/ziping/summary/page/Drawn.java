package org.ziping.summary.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The parts that the Excel library made beforehand and that lie beside this class: a test holds them equal to what the library
 * makes today. Starting the library takes longer than all the rest of a small file.
 */
final class Drawn {

    private Drawn() {}

    /** The cell styles. */
    static String styles() {
        return find("styles").orElseGet(DrawnByLibrary::styles);
    }

    /** A chart that looks like this drawing, with whatever title and data it had when it was made. */
    static String chart(Drawing drawing, Page page) {
        return find(drawing.likeness()).orElseGet(() -> DrawnByLibrary.chart(drawing, page));
    }

    /** The theme. */
    static String theme() {
        return find("theme").orElseThrow();
    }

    private static Optional<String> find(String name) {
        try (InputStream part = Drawn.class.getResourceAsStream("drawn/" + name + ".xml")) {
            return part == null
                    ? Optional.empty()
                    : Optional.of(new String(part.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
