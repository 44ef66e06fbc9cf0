package org.ziping.mail.letter;

import java.util.List;
import java.util.Objects;
import org.ziping.mail.model.LetterId;
import org.ziping.mail.model.MailAddress;
import org.ziping.mail.model.OneLine;

/**
 * A finished letter: the very bytes that go over the line and into the folder of sent ones.
 *
 * @param id which letter
 * @param unit to whom, by name
 * @param from whom the server is told it comes from
 * @param to everybody the server is told it goes to
 * @param subject as a person reads it
 * @param attachments the names of the attachments
 * @param bytes the message, lines ended by CR LF
 */
public record Letter(
        LetterId id,
        String unit,
        MailAddress from,
        List<MailAddress> to,
        String subject,
        List<String> attachments,
        byte[] bytes) {

    private static final int LONGEST_UNIT = 60;

    public Letter {
        Objects.requireNonNull(id);
        Objects.requireNonNull(from);
        to = List.copyOf(to);
        attachments = List.copyOf(attachments);
        bytes = bytes.clone();
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    /** As it goes over the line, attachments encoded. */
    public long size() {
        return bytes.length;
    }

    /** The name of its file in the outbox. */
    public String fileName() {
        return fileName(unit, id);
    }

    /** The name of the file of a letter: the unit, and enough digits to tell versions apart. */
    public static String fileName(String unit, LetterId id) {
        String plain = OneLine.of(unit.replaceAll("[\\\\/:*?\"<>|]", "_"), LONGEST_UNIT)
                .replaceAll("[. ]+$", "");
        return plain + "-" + id.shortened() + ".eml";
    }
}
