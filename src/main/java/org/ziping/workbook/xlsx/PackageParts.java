package org.ziping.workbook.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.ziping.model.FindingCode;
import org.ziping.workbook.intake.Refusal;

/**
 * The parts of a package, inflated one by one when asked for, each and all together only up to a limit.
 *
 * <p>Names are told without a leading slash; upper and lower case, slash and backslash are the same.
 */
final class PackageParts implements AutoCloseable {

    /** The largest part that is read. How well it is compressed does not matter: honest styles shrink to a thousandth. */
    static final int LARGEST_PART_MEGABYTES = 64;

    /** The largest part that only lists other parts. */
    static final int LARGEST_LIST_MEGABYTES = 8;

    /** How much of one package is inflated. */
    static final int LARGEST_PACKAGE_MEGABYTES = 160;

    private static final int MEGABYTE = 1 << 20;
    private static final int MOST_PARTS = 20_000;

    private final byte[] bytes;
    private final ZipFile zip;
    private final Inflater inflater = new Inflater(true);
    private final Map<String, ZipArchiveEntry> entries = new HashMap<>();
    private long inflated;

    private PackageParts(byte[] bytes, ZipFile zip) {
        this.bytes = bytes;
        this.zip = zip;
        for (Enumeration<ZipArchiveEntry> all = zip.getEntries(); all.hasMoreElements(); ) {
            ZipArchiveEntry entry = all.nextElement();
            requireUsualPacking(entry);
            entries.putIfAbsent(key(entry.getName()), entry);
        }
    }

    /**
     * The parts of a package.
     *
     * @throws Refusal if the bytes are no whole zip
     */
    static PackageParts of(byte[] bytes) {
        refuseTooManyParts(bytes);
        try {
            return new PackageParts(
                    bytes,
                    ZipFile.builder()
                            .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                            .setIgnoreLocalFileHeader(true)
                            .get());
        } catch (IOException | IllegalArgumentException e) {
            throw incomplete();
        }
    }

    /** Counts the marks that begin an entry of the directory, before anything is kept of each. */
    private static void refuseTooManyParts(byte[] bytes) {
        int marks = 0;
        for (int at = 0; at + 3 < bytes.length; at++) {
            if (bytes[at] == 'P' && bytes[at + 1] == 'K' && bytes[at + 2] == 1 && bytes[at + 3] == 2) {
                marks++;
            }
        }
        if (marks > MOST_PARTS) {
            throw Refusal.tooLarge("部件超过" + MOST_PARTS + "个");
        }
    }

    /** No office program packs otherwise; for some ways the library would look for others, which are not here. */
    private static void requireUsualPacking(ZipArchiveEntry entry) {
        if (entry.getMethod() != ZipArchiveEntry.DEFLATED && entry.getMethod() != ZipArchiveEntry.STORED) {
            throw incomplete();
        }
    }

    private static Refusal incomplete() {
        return new Refusal(FindingCode.FILE_DAMAGED, "文件“%s”不完整或已损坏，请重新复制一份，或在 Excel 或 WPS 中打开修复后另存");
    }

    private static String key(String name) {
        String plain = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return plain.startsWith("/") ? plain.substring(1) : plain;
    }

    boolean has(String name) {
        return entries.containsKey(key(name));
    }

    /** Whether there is a part below this folder. */
    boolean hasFolder(String folder) {
        String start = key(folder) + "/";
        for (String name : entries.keySet()) {
            if (name.startsWith(start) && name.length() > start.length()) {
                return true;
            }
        }
        return false;
    }

    /** Whether the name of any part ends so. */
    boolean hasEnding(String ending) {
        return entries.keySet().stream().anyMatch(name -> name.endsWith(ending));
    }

    /**
     * A part, inflated; empty if there is none of that name.
     *
     * @throws Refusal if it is too large or its checksum is wrong
     */
    Optional<byte[]> find(String name) {
        return find(name, LARGEST_PART_MEGABYTES);
    }

    /** A part that lists other parts, inflated; empty if there is none of that name. */
    Optional<byte[]> findList(String name) {
        return find(name, LARGEST_LIST_MEGABYTES);
    }

    private Optional<byte[]> find(String name, int megabytes) {
        ZipArchiveEntry entry = entries.get(key(name));
        if (entry == null || entry.isDirectory()) {
            return Optional.empty();
        }
        try {
            return Optional.of(inflate(entry, megabytes));
        } catch (IOException | IllegalArgumentException e) {
            throw incomplete();
        }
    }

    private byte[] inflate(ZipArchiveEntry entry, int megabytes) throws IOException {
        if (entry.getSize() > megabytes * (long) MEGABYTE) {
            throw Refusal.tooLarge("解压后有部件超过" + megabytes + "MB");
        } else if (entry.getSize() + inflated > LARGEST_PACKAGE_MEGABYTES * (long) MEGABYTE) {
            throw Refusal.tooLarge("解压后超过" + LARGEST_PACKAGE_MEGABYTES + "MB");
        }
        byte[] part = new byte[(int) entry.getSize()];
        if (entry.getMethod() == ZipArchiveEntry.DEFLATED
                && !entry.getGeneralPurposeBit().usesEncryption()) {
            inflate(entry, part);
        } else {
            copy(entry, part);
        }
        CRC32 sum = new CRC32();
        sum.update(part);
        if (sum.getValue() != entry.getCrc()) {
            throw incomplete();
        }
        inflated += part.length;
        return part;
    }

    /** Inflates from where the part lies in the file, without a stream between. */
    private void inflate(ZipArchiveEntry entry, byte[] part) throws IOException {
        zip.getRawInputStream(entry).close();
        long from = entry.getDataOffset();
        long length = entry.getCompressedSize();
        if (from < 0 || length < 0 || from + length > bytes.length) {
            throw incomplete();
        }
        inflater.reset();
        inflater.setInput(bytes, (int) from, (int) length);
        try {
            int filled = 0;
            while (filled < part.length && !inflater.finished() && !inflater.needsInput()) {
                filled += inflater.inflate(part, filled, part.length - filled);
            }
            if (filled < part.length || inflater.inflate(new byte[1]) > 0) {
                throw incomplete();
            }
        } catch (DataFormatException e) {
            throw incomplete();
        }
    }

    /** A part that is stored as it is; what is packed in other ways no workbook has. */
    private void copy(ZipArchiveEntry entry, byte[] part) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            if (in.readNBytes(part, 0, part.length) < part.length || in.read() >= 0) {
                throw incomplete();
            }
        }
    }

    @Override
    public void close() {
        inflater.end();
    }
}
