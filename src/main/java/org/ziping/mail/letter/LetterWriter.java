package org.ziping.mail.letter;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.ziping.mail.model.Addressee;
import org.ziping.mail.model.MailAddress;
import org.ziping.mail.model.Parcel;
import org.ziping.mail.settings.MailSettings;
import org.ziping.mail.settings.Mailbox;

/** Writes letters: what a template says, the figures of a parcel, its files, and headers that every mail program understands. */
public final class LetterWriter {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("EEE, d MMM yyyy HH:mm:ss Z", Locale.ENGLISH);

    private final MailSettings settings;
    private final LetterTemplates templates;
    private final Clock clock;

    public LetterWriter(MailSettings settings, LetterTemplates templates, Clock clock) {
        this.settings = settings;
        this.templates = templates;
        this.clock = clock;
    }

    /**
     * The letter to a unit.
     *
     * @throws IOException if an attachment cannot be read
     */
    public Letter letter(Parcel parcel, Addressee addressee) throws IOException {
        return written(parcel, addressee, MessageId.of(parcel, settings.from().address()));
    }

    /**
     * The same letter to somebody who tries it out. It has a Message-ID of its own, or a server that keeps one letter of each
     * would keep the real one from whoever saw the trial.
     *
     * @throws IOException if an attachment cannot be read
     */
    public Letter trial(Parcel parcel, Addressee addressee, MailAddress instead) throws IOException {
        Addressee reader = new Addressee(addressee.unit(), List.of(instead), List.of(), addressee.contact());
        return written(parcel, reader, MessageId.ofTrial(parcel, settings.from().address()));
    }

    private Letter written(Parcel parcel, Addressee addressee, String messageId) throws IOException {
        Map<String, byte[]> files = files(parcel);
        List<String> names = List.copyOf(files.keySet());
        ZonedDateTime now = ZonedDateTime.now(clock);
        LetterText text = templates
                .of(parcel.kind())
                .filled(LetterWords.of(parcel, Optional.of(addressee), sender(), now.toLocalDate(), names));
        try {
            MimeMessage message = new StableMessage(messageId);
            LetterHeaders.write(message, settings, addressee);
            message.setSubject(text.subject(), StandardCharsets.UTF_8.name());
            message.setHeader("Date", DATE.format(now));
            message.setContent(LetterBody.of(text, files));
            return new Letter(
                    parcel.id(),
                    parcel.unit(),
                    settings.from().address(),
                    addressee.everybody(),
                    text.subject(),
                    names,
                    bytes(message));
        } catch (MessagingException e) {
            throw new IllegalStateException("a letter that cannot be written", e);
        }
    }

    private String sender() {
        Mailbox from = settings.from();
        return from.name().isEmpty() ? from.address().text() : from.name();
    }

    private Map<String, byte[]> files(Parcel parcel) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        List<String> names = AttachmentName.of(parcel, settings.asciiNames());
        for (int at = 0; at < names.size(); at++) {
            Path file = parcel.attachments().get(at);
            files.put(names.get(at), Files.readAllBytes(file));
        }
        return files;
    }

    private static byte[] bytes(MimeMessage message) throws MessagingException, IOException {
        message.saveChanges();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        message.writeTo(bytes);
        return bytes.toByteArray();
    }

    /** A message whose id is not made up anew each time it is written. */
    private static final class StableMessage extends MimeMessage {

        private final String messageId;

        StableMessage(String messageId) {
            super(Session.getInstance(new Properties()));
            this.messageId = messageId;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", messageId);
        }
    }
}
