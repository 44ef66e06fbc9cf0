package org.ziping.workbook.proof;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** The parts of one package by their names in small letters, without leading slash. */
final class Archive {

    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> parts = new TreeMap<>();
    private final Set<String> twice = new HashSet<>();
    private final Map<String, List<Links.Link>> links = new HashMap<>();

    Archive(byte[] bytes) {
        try {
            zip = ZipFile.builder()
                    .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                    .setIgnoreLocalFileHeader(true)
                    .get();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            if (!entry.isDirectory() && parts.putIfAbsent(key(entry.getName()), entry) != null) {
                twice.add(entry.getName());
            }
        }
    }

    static String key(String name) {
        String plain = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return plain.startsWith("/") ? plain.substring(1) : plain;
    }

    Set<String> names() {
        return parts.keySet();
    }

    /** Names that stand there more than once. */
    Set<String> twice() {
        return twice;
    }

    boolean has(String name) {
        return parts.containsKey(key(name));
    }

    /** Whether a part is there and here the same to the byte, by length and checksum. */
    boolean sameAs(Archive other, String name) {
        ZipArchiveEntry mine = parts.get(key(name));
        ZipArchiveEntry its = other.parts.get(key(name));
        return mine != null && its != null && mine.getSize() == its.getSize() && mine.getCrc() == its.getCrc();
    }

    /** The relationships of a part, {@code ""} being the package; none if it has no such part. */
    List<Links.Link> links(String source) {
        return links.computeIfAbsent(source, part -> Links.of(this, part));
    }

    /** A part as a whole. */
    byte[] whole(String name) {
        try (InputStream in = open(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A part as a whole, if it says that it is not larger than {@code most} bytes. */
    Optional<byte[]> find(String name, int most) {
        return parts.get(key(name)).getSize() > most ? Optional.empty() : Optional.of(whole(name));
    }

    /** What stands in a part of XML. */
    Events events(String name) {
        return new Events(key(name), open(name));
    }

    InputStream open(String name) {
        try {
            return zip.getInputStream(parts.get(key(name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
