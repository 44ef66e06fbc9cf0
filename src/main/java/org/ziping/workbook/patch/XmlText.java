package org.ziping.workbook.patch;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A part as text that can go back into the very bytes it came from.
 *
 * @param text the part without its byte order mark
 * @param charset in what it is written
 * @param mark the byte order mark, empty if there is none
 */
record XmlText(String text, Charset charset, byte[] mark) {

    private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final byte[] LITTLE_MARK = {(byte) 0xFF, (byte) 0xFE};
    private static final byte[] BIG_MARK = {(byte) 0xFE, (byte) 0xFF};
    private static final byte[] NO_MARK = {};
    private static final int DECLARATION = 200;

    /**
     * Reads a part in the encoding its first bytes tell.
     *
     * @throws IllegalArgumentException if it is not written in that encoding
     */
    static XmlText of(byte[] bytes) {
        byte[] mark = markOf(bytes);
        Charset charset = mark == NO_MARK ? declared(bytes) : mark == UTF_8_MARK ? StandardCharsets.UTF_8 : wide(mark);
        try {
            ByteBuffer rest = ByteBuffer.wrap(bytes, mark.length, bytes.length - mark.length);
            return new XmlText(charset.newDecoder().decode(rest).toString(), charset, mark);
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("a part that is not written in " + charset, e);
        }
    }

    /** Another text, encoded like this one. */
    XmlText with(String other) {
        return new XmlText(other, charset, mark);
    }

    /** The bytes of another text, encoded like this one. */
    byte[] encode(String other) {
        byte[] body = other.getBytes(charset);
        if (mark.length == 0) {
            return body;
        }
        byte[] bytes = Arrays.copyOf(mark, mark.length + body.length);
        System.arraycopy(body, 0, bytes, mark.length, body.length);
        return bytes;
    }

    private static byte[] markOf(byte[] bytes) {
        for (byte[] mark : new byte[][] {UTF_8_MARK, LITTLE_MARK, BIG_MARK}) {
            if (bytes.length >= mark.length && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length)) {
                return mark;
            }
        }
        return NO_MARK;
    }

    private static Charset wide(byte[] mark) {
        return mark == LITTLE_MARK ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    }

    private static Charset declared(byte[] bytes) {
        if (bytes.length > 1 && bytes[1] == 0) {
            return StandardCharsets.UTF_16LE;
        }
        if (bytes.length > 1 && bytes[0] == 0) {
            return StandardCharsets.UTF_16BE;
        }
        String head = new String(bytes, 0, Math.min(bytes.length, DECLARATION), StandardCharsets.ISO_8859_1);
        int end = head.startsWith("<?xml") ? head.indexOf("?>") : -1;
        int at = end < 0 ? -1 : head.substring(0, end).indexOf("encoding");
        if (at < 0) {
            return StandardCharsets.UTF_8;
        }
        char quote = head.charAt(head.indexOf('=', at) + 1);
        String name = head.substring(head.indexOf(quote, at) + 1, head.indexOf(quote, head.indexOf(quote, at) + 1));
        return Charset.forName(name);
    }
}
