package org.ziping.mail.smtp;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import java.util.OptionalLong;
import org.ziping.mail.letter.Letter;
import org.ziping.mail.letter.Octets;
import org.ziping.mail.model.MailAddress;
import org.ziping.mail.settings.MailServer;
import org.ziping.mail.settings.Security;

/** One connection to the mail server, for many letters. */
public final class SmtpConnection implements AutoCloseable {

    private final Session session;
    private final LetterTransport transport;

    private SmtpConnection(Session session, LetterTransport transport) {
        this.session = session;
        this.transport = transport;
    }

    /**
     * Connects, encrypts and logs in.
     *
     * @throws RunStopped if a person has to do something first
     * @throws Unreachable if it may work later
     */
    public static SmtpConnection open(SmtpAccess access, MailAddress from) throws RunStopped, Unreachable {
        Session session = Session.getInstance(access.properties(from));
        LetterTransport transport = new LetterTransport(session);
        MailServer server = access.server();
        try {
            transport.connect(
                    server.host(),
                    server.port(),
                    server.user().orElse(null),
                    access.password().map(Password::secret).orElse(null));
        } catch (MessagingException failed) {
            throw new ConnectFailure(access, transport, failed).toThrow();
        }
        SmtpConnection connection = new SmtpConnection(session, transport);
        Optional<String> lacking = lacking(server, transport);
        if (lacking.isPresent()) {
            connection.close();
            throw new RunStopped(lacking.get());
        }
        return connection;
    }

    /** What the library does not insist on. */
    private static Optional<String> lacking(MailServer server, LetterTransport transport) {
        if (server.security() != Security.NONE && !transport.isSSL()) {
            return Optional.of("邮件服务器 " + server.shown() + " 的连接没有加密，没有发信");
        }
        boolean offersLogin = transport.supportsExtension("AUTH") || transport.supportsExtension("AUTH=LOGIN");
        if (server.user().isPresent() && !offersLogin) {
            return Optional.of(
                    "邮件服务器 " + server.shown() + " 不让登录（没有 AUTH），没有发信，请核对 ziping.yaml 的 mail.host、port 和 security");
        }
        return Optional.empty();
    }

    /** Whether the server still answers. */
    public boolean isAlive() {
        return transport.isConnected();
    }

    /** Offers a letter; whatever happens, its fate is known or known to be unknown. */
    public Fate send(Letter letter) {
        OptionalLong most = mostOctets();
        if (most.isPresent() && letter.size() > most.getAsLong()) {
            return new Fate.Refused(
                    0, "信有 " + Octets.shown(letter.size()) + "，服务器最多收 " + Octets.shown(most.getAsLong()) + "，请另行传送附件");
        }
        try {
            transport.sendMessage(message(letter), addresses(letter));
            return new Fate.Sent(transport.answer());
        } catch (MessagingException failed) {
            return Verdict.of(transport, letter.to());
        } catch (IllegalStateException notConnected) {
            return new Fate.Later("连接断了");
        }
    }

    private OptionalLong mostOctets() {
        String announced = transport.getExtensionParameter("SIZE");
        return announced != null && announced.matches("[1-9]\\d{0,17}")
                ? OptionalLong.of(Long.parseLong(announced))
                : OptionalLong.empty();
    }

    private MimeMessage message(Letter letter) throws MessagingException {
        return new MimeMessage(session, new ByteArrayInputStream(letter.bytes()));
    }

    private static Address[] addresses(Letter letter) throws MessagingException {
        Address[] addresses = new Address[letter.to().size()];
        for (int at = 0; at < addresses.length; at++) {
            addresses[at] = new InternetAddress(letter.to().get(at).text());
        }
        return addresses;
    }

    @Override
    public void close() {
        try {
            transport.close();
        } catch (MessagingException gone) {
            return;
        }
    }
}
