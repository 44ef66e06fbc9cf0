package org.ziping.mail.smtp;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import javax.net.ssl.SSLSocketFactory;
import org.ziping.mail.model.MailAddress;
import org.ziping.mail.settings.MailServer;
import org.ziping.mail.settings.Security;

/**
 * All that is needed to speak to a mail server.
 *
 * @param server which
 * @param password empty if the server wants no login
 * @param connecting how long to wait for a connection
 * @param answering how long to wait for an answer, or until words have gone out
 * @param trust whose certificates count; empty for those of this Java
 */
public record SmtpAccess(
        MailServer server,
        Optional<Password> password,
        Duration connecting,
        Duration answering,
        Optional<SSLSocketFactory> trust) {

    private static final Duration CONNECTING = Duration.ofSeconds(20);

    /** RFC 5321, 4.5.3.2 asks for this much patience at most places; giving up early makes letters doubtful. */
    private static final Duration ANSWERING = Duration.ofMinutes(5);

    private static final String NAME = "[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?";

    public SmtpAccess {
        Objects.requireNonNull(server);
        Objects.requireNonNull(password);
        Objects.requireNonNull(trust);
        if (server.user().isPresent() != password.isPresent()) {
            throw new IllegalArgumentException("a user and a password, or neither");
        }
    }

    /** A server reached as patiently as usual, and trusted as Java does. */
    public static SmtpAccess of(MailServer server, Optional<Password> password) {
        return new SmtpAccess(server, password, CONNECTING, ANSWERING, Optional.empty());
    }

    /** What the mail library is told. */
    Properties properties(MailAddress from) {
        Properties told = new Properties();
        told.put("mail.smtp.from", from.text());
        told.put("mail.smtp.localhost", ownName());
        told.put("mail.smtp.auth", String.valueOf(password.isPresent()));
        told.put("mail.smtp.auth.mechanisms", "PLAIN LOGIN");
        told.put("mail.smtp.ssl.enable", String.valueOf(server.security() == Security.SSL));
        told.put("mail.smtp.starttls.enable", String.valueOf(server.security() == Security.STARTTLS));
        told.put("mail.smtp.starttls.required", String.valueOf(server.security() == Security.STARTTLS));
        told.put("mail.smtp.ssl.checkserveridentity", "true");
        told.put("mail.smtp.connectiontimeout", String.valueOf(connecting.toMillis()));
        told.put("mail.smtp.timeout", String.valueOf(answering.toMillis()));
        told.put("mail.smtp.writetimeout", String.valueOf(answering.toMillis()));
        told.put("mail.smtp.quitwait", "false");
        trust.ifPresent(factory -> told.put("mail.smtp.ssl.socketFactory", factory));
        return told;
    }

    /** How this machine greets; a Chinese computer name would be an error of syntax. */
    private static String ownName() {
        try {
            InetAddress here = InetAddress.getLocalHost();
            return here.getHostName().matches(NAME) ? here.getHostName() : "[" + here.getHostAddress() + "]";
        } catch (UnknownHostException nameless) {
            return "localhost";
        }
    }
}
