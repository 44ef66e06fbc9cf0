package org.ziping.workbook.patch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** Compresses the parts of one package, one after the other, quickly rather than tightly. */
final class Packing {

    private static final int USUAL = 1 << 14;

    private final Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
    private byte[] packed = new byte[USUAL];

    /** Adds a part to a package. */
    void store(ZipArchiveEntry entry, byte[] bytes, ZipArchiveOutputStream out) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        int length = pack(bytes);
        entry.setMethod(ZipArchiveEntry.DEFLATED);
        entry.setCrc(sum.getValue());
        entry.setSize(bytes.length);
        entry.setCompressedSize(length);
        out.addRawArchiveEntry(entry, new ByteArrayInputStream(packed, 0, length));
    }

    private int pack(byte[] bytes) {
        deflater.reset();
        deflater.setInput(bytes);
        deflater.finish();
        int length = 0;
        while (!deflater.finished()) {
            if (length == packed.length) {
                packed = Arrays.copyOf(packed, 2 * packed.length);
            }
            length += deflater.deflate(packed, length, packed.length - length);
        }
        return length;
    }

    void end() {
        deflater.end();
    }
}
