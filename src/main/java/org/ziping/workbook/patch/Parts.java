package org.ziping.workbook.patch;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.ziping.model.Finding;
import org.ziping.model.FindingCode;
import org.ziping.workbook.Unwritable;

/**
 * The parts of a package. What is neither replaced nor dropped is copied as it lies in the file, compressed bytes and all, in
 * the same order; what is added comes last.
 *
 * <p>Parts are named without a leading slash; upper and lower case are the same, as the packages' rules say.
 */
final class Parts {

    /** New parts carry the first day that a zip tells plainly in every zone, so that the same input gives the same bytes. */
    private static final long NO_TIME = 318_211_200_000L;

    /** A plain entry tells its time in steps of two seconds; anything finer would make it longer. */
    private static final long ZIP_CLOCK = 2_000;

    private static final int BUFFER = 8192;
    private static final long LARGEST_PART = 256L << 20;

    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> old = new LinkedHashMap<>();
    private final Map<String, byte[]> replaced = new LinkedHashMap<>();
    private final Map<String, XmlText> decoded = new HashMap<>();
    private final Map<String, String> added = new LinkedHashMap<>();
    private final List<ZipArchiveEntry> inOrder = new ArrayList<>();
    private final List<String> dropped = new ArrayList<>();

    private Parts(ZipFile zip) {
        this.zip = zip;
        for (Enumeration<ZipArchiveEntry> entries = zip.getEntriesInPhysicalOrder(); entries.hasMoreElements(); ) {
            ZipArchiveEntry entry = entries.nextElement();
            inOrder.add(entry);
            if (old.putIfAbsent(key(entry.getName()), entry) != null) {
                throw new Unwritable(Finding.ofFile(
                        FindingCode.FILE_DAMAGED, "文件里有两个同名部件“" + entry.getName() + "”，请在 Excel 或 WPS 中打开修复后另存"));
            }
        }
    }

    /**
     * The parts of a package.
     *
     * @throws UncheckedIOException if the bytes are no zip
     */
    static Parts of(byte[] bytes) {
        try {
            return new Parts(ZipFile.builder()
                    .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                    .setIgnoreLocalFileHeader(true)
                    .get());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String key(String name) {
        String plain = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return plain.startsWith("/") ? plain.substring(1) : plain;
    }

    boolean has(String name) {
        String key = key(name);
        return replaced.containsKey(key) || old.containsKey(key) && !dropped.contains(key);
    }

    /** The names of all parts, as the file spells them. */
    List<String> names() {
        List<String> names = new ArrayList<>();
        old.forEach((key, entry) -> {
            if (!dropped.contains(key) && !entry.isDirectory()) {
                names.add(entry.getName());
            }
        });
        names.addAll(added.values());
        return names;
    }

    byte[] bytes(String name) {
        byte[] fresh = replaced.get(key(name));
        if (fresh != null) {
            return fresh;
        }
        ZipArchiveEntry entry = old.get(key(name));
        if (entry == null || dropped.contains(key(name))) {
            throw new IllegalArgumentException("no part " + name);
        }
        if (entry.getSize() > LARGEST_PART) {
            throw new IllegalArgumentException("a part of " + entry.getSize() + " bytes: " + name);
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return in.readNBytes((int) LARGEST_PART);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    XmlText xml(String name) {
        return decoded.computeIfAbsent(key(name), key -> XmlText.of(bytes(name)));
    }

    String text(String name) {
        return xml(name).text();
    }

    /** Puts another text in place of a part's, in the encoding it has. */
    void rewrite(String name, String text) {
        XmlText before = xml(name);
        if (!before.text().equals(text)) {
            put(name, before.encode(text));
            decoded.put(key(name), before.with(text));
        }
    }

    /** Puts a part in place of the one of that name, or behind the last. */
    void put(String name, byte[] bytes) {
        String key = key(name);
        if (!old.containsKey(key) || dropped.contains(key)) {
            added.put(key, name);
        }
        decoded.remove(key);
        replaced.put(key, bytes);
    }

    void drop(String name) {
        String key = key(name);
        replaced.remove(key);
        decoded.remove(key);
        if (added.remove(key) == null && old.containsKey(key)) {
            dropped.add(key);
        }
    }

    /** The first name of the form {@code stem + number + extension} that no part has and that is not {@code taken} otherwise. */
    String freeName(String stem, String extension, Predicate<String> taken) {
        int number = 1;
        while (has(stem + number + extension) || taken.test(stem + number + extension)) {
            number++;
        }
        return stem + number + extension;
    }

    /** The package as it is now. */
    byte[] write() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 15);
        Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
        try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(bytes)) {
            for (ZipArchiveEntry entry : inOrder) {
                copy(entry, out, deflater);
            }
            for (Map.Entry<String, String> entry : added.entrySet()) {
                ZipArchiveEntry fresh = new ZipArchiveEntry(entry.getValue());
                fresh.setTime(NO_TIME);
                store(fresh, replaced.get(entry.getKey()), out, deflater);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    private void copy(ZipArchiveEntry entry, ZipArchiveOutputStream out, Deflater deflater) throws IOException {
        String key = key(entry.getName());
        byte[] fresh = added.containsKey(key) ? null : replaced.get(key);
        if (fresh != null && old.get(key) == entry) {
            ZipArchiveEntry again = new ZipArchiveEntry(entry.getName());
            again.setTime(Math.max(NO_TIME, entry.getTime() / ZIP_CLOCK * ZIP_CLOCK));
            store(again, fresh, out, deflater);
        } else if (!dropped.contains(key)) {
            try (InputStream raw = zip.getRawInputStream(entry)) {
                out.addRawArchiveEntry(entry, raw);
            }
        }
    }

    private static void store(ZipArchiveEntry entry, byte[] bytes, ZipArchiveOutputStream out, Deflater deflater)
            throws IOException {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        ByteArrayOutputStream packed = new ByteArrayOutputStream(bytes.length / 4 + BUFFER);
        byte[] buffer = new byte[BUFFER];
        deflater.reset();
        deflater.setInput(bytes);
        deflater.finish();
        while (!deflater.finished()) {
            packed.write(buffer, 0, deflater.deflate(buffer));
        }
        entry.setMethod(ZipArchiveEntry.DEFLATED);
        entry.setCrc(sum.getValue());
        entry.setSize(bytes.length);
        entry.setCompressedSize(packed.size());
        out.addRawArchiveEntry(entry, new ByteArrayInputStream(packed.toByteArray()));
    }
}
