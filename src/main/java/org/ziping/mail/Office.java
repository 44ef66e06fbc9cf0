package org.ziping.mail;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ziping.mail.letter.LetterTemplates;
import org.ziping.mail.model.MailException;
import org.ziping.mail.roster.Roster;
import org.ziping.mail.settings.MailServer;
import org.ziping.mail.settings.MailSettings;
import org.ziping.mail.smtp.Password;
import org.ziping.mail.smtp.SmtpAccess;

/**
 * The office a mailing works for.
 *
 * @param folder the served folder
 * @param settings the section {@code mail} of its {@code ziping.yaml}
 * @param templates of letters
 * @param roster of addresses
 */
public record Office(Path folder, MailSettings settings, LetterTemplates templates, Roster roster) {

    public Office {
        Objects.requireNonNull(folder);
        Objects.requireNonNull(settings);
        Objects.requireNonNull(templates);
        Objects.requireNonNull(roster);
    }

    /**
     * The office of a folder, its roster and templates read.
     *
     * @param home the folder of the program, where the templates are that the folder has none of
     * @throws MailException if roster or templates cannot be used
     */
    public static Office of(Path folder, Path home, MailSettings settings) throws MailException {
        return new Office(
                folder,
                settings,
                LetterTemplates.load(List.of(folder, home)),
                Roster.read(folder.resolve(Roster.FILE), settings.limits().allowedDomains()));
    }

    /**
     * How its mail server is reached, with the password that the surroundings or a file hold.
     *
     * @throws MailException if there is none, or it cannot be used
     */
    SmtpAccess access() throws MailException {
        MailServer server = settings.server();
        Optional<Password> password = server.user().isEmpty()
                ? Optional.empty()
                : Optional.of(Password.find(
                        Optional.ofNullable(System.getenv(Password.VARIABLE)),
                        settings.passwordFile().map(folder::resolve)));
        return SmtpAccess.of(server, password);
    }
}
