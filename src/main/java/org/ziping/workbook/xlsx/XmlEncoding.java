package org.ziping.workbook.xlsx;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** In what encoding a part is written, as its first bytes and its declaration tell. */
final class XmlEncoding {

    private static final Pattern NAMED = Pattern.compile("encoding\\s*=\\s*([\"'])([A-Za-z][A-Za-z0-9_-]*)\\1");
    private static final int DECLARATION = 200;
    private static final int MARK = 3;

    private XmlEncoding() {}

    /** The part in UTF-8 without byte order mark; the same array if it is that already. */
    static byte[] toUtf8(byte[] part) {
        if (part.length > 1 && (part[0] == 0 || part[1] == 0 || (part[0] & part[1] & 0xFE) == 0xFE)) {
            Charset wide =
                    part[0] == 0 || part[0] == (byte) 0xFE ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
            return recoded(part, wide);
        }
        if (part.length > MARK && part[0] == (byte) 0xEF && part[1] == (byte) 0xBB) {
            return Arrays.copyOfRange(part, MARK, part.length);
        }
        String declared = declared(part);
        if (declared.isEmpty() || declared.equalsIgnoreCase("utf-8") || declared.equalsIgnoreCase("us-ascii")) {
            return part;
        }
        return Charset.isSupported(declared) ? recoded(part, Charset.forName(declared)) : part;
    }

    private static byte[] recoded(byte[] part, Charset charset) {
        String text = new String(part, charset);
        return (text.startsWith("\uFEFF") ? text.substring(1) : text).getBytes(StandardCharsets.UTF_8);
    }

    /** The encoding an XML declaration names, empty if none does. */
    private static String declared(byte[] part) {
        if (!XmlBytes.startsWith(part, 0, "<?xml")) {
            return "";
        }
        String head = new String(part, 0, Math.min(part.length, DECLARATION), StandardCharsets.ISO_8859_1);
        Matcher named = NAMED.matcher(head.substring(0, Math.max(0, head.indexOf("?>"))));
        return named.find() ? named.group(2) : "";
    }
}
