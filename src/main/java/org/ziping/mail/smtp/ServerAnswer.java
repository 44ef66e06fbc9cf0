package org.ziping.mail.smtp;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.ziping.mail.model.OneLine;

/**
 * What a mail server said.
 *
 * @param code its three digits; below 100 if it said nothing that can be understood
 * @param text its words in one line, addresses in them masked
 */
public record ServerAnswer(int code, String text) {

    /** The connection ended without a word. */
    static final ServerAnswer SILENCE = new ServerAnswer(-1, "");

    private static final Charset NATIONAL = Charset.forName("GB18030");
    private static final Pattern CODES = Pattern.compile("(?m)^\\d{3}[ -]?");
    private static final Pattern ADDRESS =
            Pattern.compile("([A-Za-z0-9])[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]*@([A-Za-z0-9.-]+)");
    private static final int MOST = 200;

    /**
     * The answer as the mail library read it.
     *
     * @param raw every line of it; bytes that are no UTF-8 as if they were Latin letters
     */
    static ServerAnswer of(int code, String raw) {
        String words = CODES.matcher(decoded(raw)).replaceAll("");
        return new ServerAnswer(code, OneLine.of(masked(words), MOST));
    }

    /** Hides what stands before the @ of every address. */
    static String masked(String words) {
        return ADDRESS.matcher(words).replaceAll("$1***@$2");
    }

    private static String decoded(String raw) {
        boolean isOctets = raw.chars().allMatch(letter -> letter <= 0xFF);
        if (!isOctets || raw.chars().allMatch(letter -> letter < 0x80)) {
            return raw;
        }
        ByteBuffer octets = ByteBuffer.wrap(raw.getBytes(StandardCharsets.ISO_8859_1));
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(octets.duplicate())
                    .toString();
        } catch (CharacterCodingException otherwise) {
            return NATIONAL.decode(octets).toString();
        }
    }

    boolean isYes() {
        return code >= 200 && code < 300;
    }

    boolean isLater() {
        return code >= 400 && code < 500;
    }

    boolean isNo() {
        return code >= 500 && code < 600;
    }

    /** The server is about to hang up. */
    boolean isGoodbye() {
        return code == 421;
    }

    /** As messages quote it: {@code 550 mailbox not found}. */
    public String shown() {
        return code < 100 ? "没有回答" : (code + " " + text).strip();
    }
}
