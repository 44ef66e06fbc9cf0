package org.ziping.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ziping.workbook.RawBook;

/** A good package with some of its parts made bad; every change gives another package. */
record Package(Map<String, byte[]> parts) {

    static final Path FORM = Path.of("examples/项目支出-示例.xlsx");
    static final String SHEET = "xl/worksheets/sheet1.xml";
    static final String STRINGS = "xl/sharedStrings.xml";
    static final String WORKBOOK = "xl/workbook.xml";
    static final String STYLES = "xl/styles.xml";

    /** A complete form. */
    static Package form() {
        return of(read(FORM));
    }

    static Package of(byte[] zipped) {
        RawBook book = RawBook.of(zipped);
        Map<String, byte[]> parts = new LinkedHashMap<>();
        book.names().forEach(name -> parts.put(name, book.bytes(name)));
        return new Package(parts);
    }

    static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text(String name) {
        return new String(parts.get(name), StandardCharsets.UTF_8);
    }

    Package with(String name, byte[] bytes) {
        Map<String, byte[]> changed = new LinkedHashMap<>(parts);
        changed.put(name, bytes);
        return new Package(changed);
    }

    Package with(String name, String text) {
        return with(name, text.getBytes(StandardCharsets.UTF_8));
    }

    Package without(String name) {
        Map<String, byte[]> changed = new LinkedHashMap<>(parts);
        changed.remove(name);
        return new Package(changed);
    }

    /** With one place in a part altered, which must stand there. */
    Package altered(String name, String from, String to) {
        String text = text(name);
        int at = text.indexOf(from);
        if (at < 0) {
            throw new AssertionError("nowhere in " + name + ": " + from);
        }
        return with(name, text.substring(0, at) + to + text.substring(at + from.length()));
    }

    byte[] bytes() {
        return RawBook.of(parts).bytes();
    }
}
