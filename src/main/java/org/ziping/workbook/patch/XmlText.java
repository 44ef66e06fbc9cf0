package org.ziping.workbook.patch;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ziping.model.Finding;
import org.ziping.model.FindingCode;
import org.ziping.workbook.Unwritable;

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
    private static final Pattern ENCODING = Pattern.compile("encoding\\s*=\\s*([\"'])([^\"']*)\\1");

    /**
     * Reads a part in the encoding its first bytes tell.
     *
     * @throws Unwritable if there is no such encoding, or it is not written in it: no program would open such a workbook
     */
    static XmlText of(byte[] bytes) {
        byte[] mark = markOf(bytes);
        Charset charset = mark == NO_MARK ? declared(bytes) : mark == UTF_8_MARK ? StandardCharsets.UTF_8 : wide(mark);
        // The quick way puts this in place of what is not written in the encoding; then, or if it stands there, the
        // slow one tells.
        String text = new String(bytes, mark.length, bytes.length - mark.length, charset);
        if (text.indexOf('\uFFFD') < 0) {
            return new XmlText(text, charset, mark);
        }
        try {
            ByteBuffer rest = ByteBuffer.wrap(bytes, mark.length, bytes.length - mark.length);
            return new XmlText(charset.newDecoder().decode(rest).toString(), charset, mark);
        } catch (CharacterCodingException e) {
            throw damaged("有的内容不是按注明的编码 " + charset + " 写的");
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
        Matcher named =
                ENCODING.matcher(head.startsWith("<?xml") ? head.substring(0, Math.max(0, head.indexOf("?>"))) : "");
        return named.find() ? charset(named.group(2)) : StandardCharsets.UTF_8;
    }

    private static Charset charset(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalArgumentException e) {
            throw damaged("注明了没有的编码“" + name + "”");
        }
    }

    private static Unwritable damaged(String what) {
        return new Unwritable(Finding.ofFile(FindingCode.FILE_DAMAGED, "文件里" + what + "，请在 Excel 或 WPS 中打开修复后另存"));
    }
}
