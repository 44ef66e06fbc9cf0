package org.ziping.report.check;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** The parts of a packed document, none of them read further than a report can need. */
final class Parts implements AutoCloseable {

    private static final int LARGEST_PART = 96 << 20;
    private static final XMLInputFactory FACTORY = factory();

    private final ZipFile zip;

    /**
     * @throws IOException if it is no zip
     */
    Parts(byte[] bytes) throws IOException {
        zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get();
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    static XMLStreamReader events(InputStream part) throws XMLStreamException {
        return FACTORY.createXMLStreamReader(part);
    }

    /** The attribute val of the element the reader stands at, blank if it has none. */
    static String value(XMLStreamReader xml) {
        return Optional.ofNullable(xml.getAttributeValue(xml.getNamespaceURI(), "val"))
                .orElse("");
    }

    boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    /**
     * The bytes of a part that is there; whoever reads them further than the largest part may reach gets {@link TooLarge}.
     *
     * @throws IOException if it cannot be unpacked
     */
    InputStream open(String name) throws IOException {
        ZipArchiveEntry entry = zip.getEntry(name);
        if (entry.getMethod() != ZipEntry.STORED && entry.getMethod() != ZipEntry.DEFLATED) {
            // No office program packs otherwise; for some ways the library would look for others, which are not here.
            throw new ZipException("method " + entry.getMethod());
        }
        return new Bounded(zip.getInputStream(entry));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** The document holds more than any report; the message says of what, in words for a person. */
    static final class TooLarge extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooLarge(String words) {
            super(words);
        }
    }

    private static final class Bounded extends FilterInputStream {
        private long left = LARGEST_PART;

        Bounded(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            spend(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            spend(Math.max(0, read));
            return read;
        }

        private void spend(int bytes) {
            left -= bytes;
            if (left < 0) {
                throw new TooLarge("展开后超过 " + (LARGEST_PART >> 20) + "MB");
            }
        }
    }
}
