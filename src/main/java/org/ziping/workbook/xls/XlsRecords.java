package org.ziping.workbook.xls;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** The records of a workbook's stream as they lie in it: each a kind, a length and a body. */
final class XlsRecords {

    private static final int HEADER = 4;
    private static final int FILE_PASS = 0x2F;
    private static final int RECORDS_LOOKED_AT = 20;

    /** DV, CF, CF12, HLINK, NOTE, SETUP, HEADER, FOOTER, PROTECT, PASSWORD, PANE. */
    private static final Set<Integer> UNSEEN =
            Set.of(0x1BE, 0x1B1, 0x87A, 0x1B8, 0x1C, 0xA1, 0x14, 0x15, 0x12, 0x13, 0x41);

    private record Item(int kind, byte[] body) {}

    private final List<Item> records = new ArrayList<>();

    private XlsRecords(byte[] stream) {
        ByteBuffer bytes = ByteBuffer.wrap(stream).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.remaining() >= HEADER) {
            int kind = bytes.getShort() & 0xFFFF;
            byte[] body = new byte[Math.min(bytes.getShort() & 0xFFFF, bytes.remaining())];
            bytes.get(body);
            records.add(new Item(kind, body));
        }
    }

    /**
     * Those of the workbook in a container.
     *
     * @param file the container's bytes
     * @throws IllegalArgumentException if there is no workbook in it
     */
    static XlsRecords of(byte[] file) {
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(file))) {
            return of(container.getRoot());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static XlsRecords of(DirectoryNode root) throws IOException {
        for (String name : root.getEntryNames()) {
            if (name.equalsIgnoreCase("Workbook") || name.equalsIgnoreCase("Book")) {
                try (DocumentInputStream in = root.createDocumentInputStream(name)) {
                    return new XlsRecords(in.readAllBytes());
                }
            }
        }
        throw new IllegalArgumentException("a container without a workbook");
    }

    /** Whether the record that tells of an encryption stands near the beginning. */
    boolean isEncrypted() {
        return records.stream().limit(RECORDS_LOOKED_AT).anyMatch(record -> record.kind() == FILE_PASS);
    }

    /**
     * What no cell shows: validations, conditional formats, links, comments, print setup, protection; as words, in no order.
     * Empty headers and footers are left out, since they come and go.
     */
    List<String> unseen() {
        return records.stream()
                .filter(record -> UNSEEN.contains(record.kind()) && !isEmpty(record.body()))
                .map(record -> record.kind() + ":" + HexFormat.of().formatHex(record.body()))
                .sorted()
                .toList();
    }

    private static boolean isEmpty(byte[] body) {
        for (byte one : body) {
            if (one != 0) {
                return false;
            }
        }
        return true;
    }
}
