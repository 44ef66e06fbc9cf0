package org.ziping.mail.letter;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.ziping.mail.model.LetterKind;
import org.ziping.mail.model.MailException;

/** The templates of an office, one per kind of letter. */
public final class LetterTemplates {

    private static final Path BELOW = Path.of("templates", "mail");

    /** As the editor of a Chinese Windows saves text unless told otherwise. */
    private static final Charset NATIONAL = Charset.forName("GB18030");

    private final Map<LetterKind, LetterTemplate> byKind;

    private LetterTemplates(Map<LetterKind, LetterTemplate> byKind) {
        this.byKind = byKind;
    }

    /**
     * Reads {@code templates/mail/完成.txt} and {@code 退回.txt}.
     *
     * @param folders where to look, the first that has a template wins: the served folder, then that of the program
     * @throws MailException if one is missing, cannot be read or says something that cannot be meant
     */
    public static LetterTemplates load(List<Path> folders) throws MailException {
        Map<LetterKind, LetterTemplate> byKind = new EnumMap<>(LetterKind.class);
        for (LetterKind kind : LetterKind.values()) {
            Path below = BELOW.resolve(kind.title() + ".txt");
            Path file = folders.stream()
                    .map(folder -> folder.resolve(below))
                    .filter(Files::isRegularFile)
                    .findFirst()
                    .orElseThrow(() -> new MailException("找不到信的模板“" + below + "”，请重新解压程序"));
            byKind.put(kind, LetterTemplate.parse("信的模板“" + file + "”", text(file)));
        }
        return new LetterTemplates(byKind);
    }

    LetterTemplate of(LetterKind kind) {
        return byKind.get(kind);
    }

    private static String text(Path file) throws MailException {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
            return decoded(bytes).replaceFirst("^\\uFEFF", "");
        } catch (IOException unreadable) {
            throw new MailException("信的模板“" + file + "”打不开，请确认自己有权读取");
        }
    }

    private static String decoded(ByteBuffer bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes.duplicate()).toString();
        } catch (CharacterCodingException otherwise) {
            return NATIONAL.decode(bytes).toString();
        }
    }
}
