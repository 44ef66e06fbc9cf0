package org.ziping.mail.letter;

import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The parts of a letter: its text in two forms, then the files. */
final class LetterBody {

    private LetterBody() {}

    static MimeMultipart of(LetterText text, Map<String, byte[]> files) throws MessagingException {
        MimeMultipart words = new MimeMultipart("alternative");
        words.addBodyPart(words(text.plain(), "plain"));
        words.addBodyPart(words(text.html(), "html"));
        MimeBodyPart both = new MimeBodyPart();
        both.setContent(words);
        MimeMultipart all = new MimeMultipart("mixed");
        all.addBodyPart(both);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            all.addBodyPart(attachment(file.getKey(), file.getValue()));
        }
        return all;
    }

    private static MimeBodyPart words(String text, String subtype) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text.replace("\n", "\r\n"), StandardCharsets.UTF_8.name(), subtype);
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }

    private static MimeBodyPart attachment(String name, byte[] bytes) throws MessagingException {
        AttachmentHeaders named = new AttachmentHeaders(name);
        MimeBodyPart part = new MimeBodyPart() {
            @Override
            protected void updateHeaders() throws MessagingException {
                super.updateHeaders();
                setHeader("Content-Type", named.contentType());
                setHeader("Content-Disposition", named.disposition());
            }
        };
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(bytes, named.mediaType())));
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }
}
