package org.ziping.mail.letter;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import org.ziping.mail.model.Addressee;
import org.ziping.mail.model.OneLine;
import org.ziping.mail.settings.MailSettings;
import org.ziping.mail.settings.Mailbox;

/** The head of a letter: from whom, to whom, whom to answer, and that a program wrote it, so that no program answers. */
final class LetterHeaders {

    private static final int LONGEST_UNIT = 60;

    private LetterHeaders() {}

    static void write(MimeMessage message, MailSettings settings, Addressee addressee) throws MessagingException {
        message.setFrom(shown(settings.from()));
        message.setReplyTo(new InternetAddress[] {shown(settings.replyTo().orElse(settings.from()))});
        String unit = OneLine.of(addressee.unit(), LONGEST_UNIT);
        message.setRecipients(
                Message.RecipientType.TO,
                addressee.to().stream()
                        .map(address -> shown(new Mailbox(unit, address)))
                        .toArray(InternetAddress[]::new));
        message.setRecipients(
                Message.RecipientType.CC,
                addressee.copies().stream()
                        .map(address -> shown(new Mailbox("", address)))
                        .toArray(InternetAddress[]::new));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("X-Auto-Response-Suppress", "All");
        message.setHeader("Content-Language", "zh-CN");
    }

    private static InternetAddress shown(Mailbox mailbox) {
        try {
            String name = mailbox.name().isEmpty() ? null : mailbox.name();
            return new InternetAddress(mailbox.address().text(), name, StandardCharsets.UTF_8.name());
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("every Java has UTF-8", e);
        }
    }
}
