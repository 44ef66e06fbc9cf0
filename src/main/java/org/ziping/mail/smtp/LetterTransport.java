package org.ziping.mail.smtp;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/**
 * The library's connection, which in addition knows how far a letter has come and what was answered there: its exceptions alone
 * do not tell, since it goes on talking to the server after a refusal and may lose the connection over it.
 */
final class LetterTransport extends SMTPTransport {

    /** How far a transaction has come. */
    enum Stage {
        CONNECTING,
        ENCRYPTING,
        SENDER,
        RECIPIENTS,
        DATA,
        /** The letter is on its way; without its end the server cannot take it. */
        BODY,
        /** The end of the letter has left this machine. */
        END
    }

    private Stage stage = Stage.CONNECTING;
    private final List<ServerAnswer> answers = new ArrayList<>();

    LetterTransport(Session session) {
        super(session, new URLName("smtp", null, -1, null, null, null));
    }

    Stage stage() {
        return stage;
    }

    /** What was answered at this stage, in its order; what is said afterwards to tidy up stands behind it. */
    List<ServerAnswer> answers() {
        return List.copyOf(answers);
    }

    /** The first answer at this stage. */
    ServerAnswer answer() {
        return answers.isEmpty() ? ServerAnswer.SILENCE : answers.get(0);
    }

    /** The newest answer at this stage. */
    ServerAnswer lastAnswer() {
        return answers.isEmpty() ? ServerAnswer.SILENCE : answers.get(answers.size() - 1);
    }

    private void enter(Stage next) {
        stage = next;
        answers.clear();
    }

    /** The library would also begin to encrypt when a server refuses a login, and forget what was refused. */
    @Override
    protected void startTLS() throws MessagingException {
        if (!getRequireStartTLS() || isSSL()) {
            throw new MessagingException("no STARTTLS here");
        }
        enter(Stage.ENCRYPTING);
        super.startTLS();
        enter(Stage.CONNECTING);
    }

    @Override
    protected void mailFrom() throws MessagingException {
        enter(Stage.SENDER);
        super.mailFrom();
    }

    @Override
    protected void rcptTo() throws MessagingException {
        enter(Stage.RECIPIENTS);
        super.rcptTo();
    }

    @Override
    protected OutputStream data() throws MessagingException {
        enter(Stage.DATA);
        OutputStream stream = super.data();
        enter(Stage.BODY);
        return stream;
    }

    /** If the end cannot be written, the server cannot have it. */
    @Override
    protected void sendCommand(String command) throws MessagingException {
        super.sendCommand(command);
        if (stage == Stage.BODY) {
            enter(Stage.END);
        }
    }

    @Override
    protected int readServerResponse() throws MessagingException {
        int code = super.readServerResponse();
        answers.add(ServerAnswer.of(code, getLastServerResponse()));
        return code;
    }
}
