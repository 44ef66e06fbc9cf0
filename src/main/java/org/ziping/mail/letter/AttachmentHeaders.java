package org.ziping.mail.letter;

import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/**
 * The headers that name an attachment, in the two forms of which every mail program understands one: RFC 2231 in
 * Content-Disposition, RFC 2047 in Content-Type, never both in the same.
 */
record AttachmentHeaders(String name) {

    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
    private static final Map<String, String> MEDIA_TYPES = Map.of(
            ".xlsx", OFFICE + "spreadsheetml.sheet",
            ".docx", OFFICE + "wordprocessingml.document",
            ".xlsm", "application/vnd.ms-excel.sheet.macroEnabled.12",
            ".xls", "application/vnd.ms-excel",
            ".pdf", "application/pdf");

    /** What RFC 2231 lets stand as it is. */
    private static final String PLAIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

    private static final int FIRST_LINE = "Content-Type: ".length();

    String mediaType() {
        int dot = name.lastIndexOf('.');
        String extension = dot < 0 ? "" : name.substring(dot).toLowerCase(Locale.ROOT);
        return MEDIA_TYPES.getOrDefault(extension, "application/octet-stream");
    }

    String contentType() {
        try {
            String word = MimeUtility.encodeWord(name, StandardCharsets.UTF_8.name(), "B");
            return mediaType() + ";\r\n name=\"" + MimeUtility.fold(FIRST_LINE, word) + "\"";
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("every Java has UTF-8", e);
        }
    }

    String disposition() {
        return isPlain()
                ? "attachment;\r\n filename=\"" + name + "\""
                : "attachment;\r\n filename*=UTF-8''" + percentEncoded();
    }

    private boolean isPlain() {
        return name.chars().allMatch(letter -> PLAIN.indexOf(letter) >= 0);
    }

    private String percentEncoded() {
        StringBuilder encoded = new StringBuilder();
        for (byte octet : name.getBytes(StandardCharsets.UTF_8)) {
            char letter = (char) (octet & 0xFF);
            if (PLAIN.indexOf(letter) >= 0) {
                encoded.append(letter);
            } else {
                encoded.append(String.format("%%%02X", octet & 0xFF));
            }
        }
        return encoded.toString();
    }
}
