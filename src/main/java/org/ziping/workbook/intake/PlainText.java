package org.ziping.workbook.intake;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The beginning of a file read as text, where it is text. */
final class PlainText {

    private static final int HEAD = 1 << 16;
    private static final int LINES = 20;
    private static final List<String> SEPARATORS = List.of(",", "\t", ";", "，");

    private PlainText() {}

    /** The first characters of a text in UTF-8, UTF-16 with its mark, or GB18030; empty if the bytes are no text. */
    static Optional<String> find(byte[] bytes) {
        int length = Math.min(bytes.length, HEAD);
        if (length > 1 && (bytes[0] & 0xFF) + (bytes[1] & 0xFF) == 0xFE + 0xFF && bytes[0] != bytes[1]) {
            return decoded(bytes, length, StandardCharsets.UTF_16);
        }
        return decoded(bytes, length, StandardCharsets.UTF_8)
                .or(() -> decoded(bytes, length, Charset.forName("GB18030")))
                .map(text -> text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    /** A character cut in two by the end of the head is no error; a control character is. */
    private static Optional<String> decoded(byte[] bytes, int length, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder();
        CharBuffer characters = CharBuffer.allocate(length + 1);
        boolean isWrong = decoder.decode(ByteBuffer.wrap(bytes, 0, length), characters, false)
                .isError();
        String text = characters.flip().toString();
        return isWrong || text.chars().anyMatch(PlainText::isControl) ? Optional.empty() : Optional.of(text);
    }

    private static boolean isControl(int c) {
        return c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x1A || c == 0xFFFE;
    }

    /** Whether the lines are rows of a table: two or more, each with the same separators. */
    static boolean isTable(String text) {
        List<String> lines =
                text.lines().filter(line -> !line.isBlank()).limit(LINES).toList();
        return lines.size() > 1
                && SEPARATORS.stream()
                        .anyMatch(separator -> lines.stream().allMatch(line -> line.contains(separator))
                                && lines.stream()
                                                .mapToInt(line -> line.split(separator, -1).length)
                                                .distinct()
                                                .count()
                                        <= 2);
    }
}
