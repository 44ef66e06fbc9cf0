package org.ziping.mail;

import java.time.Duration;
import org.ziping.mail.smtp.RunStopped;
import org.ziping.mail.smtp.SmtpConnection;
import org.ziping.mail.smtp.Unreachable;

/** The line to the mail server: connected when it is needed, connected anew when it was lost, with more patience each time. */
final class Line implements AutoCloseable {

    /** Makes a connection. */
    interface Connector {
        SmtpConnection open() throws RunStopped, Unreachable;
    }

    private final Connector connector;
    private final Patience patience;
    private final MailListener listener;
    private SmtpConnection current;

    Line(Connector connector, Patience patience, MailListener listener) {
        this.connector = connector;
        this.patience = patience;
        this.listener = listener;
    }

    /**
     * A connection that answers.
     *
     * @throws RunStopped if there is none to be had, or somebody said stop
     */
    SmtpConnection connected() throws RunStopped {
        if (current != null && current.isAlive()) {
            return current;
        }
        close();
        for (int tries = 1; ; tries++) {
            try {
                current = connector.open();
                return current;
            } catch (Unreachable passing) {
                await(passing, tries);
            }
        }
    }

    private void await(Unreachable passing, int tries) throws RunStopped {
        if (Backoff.OF_CONNECTION.isEnough(tries)) {
            throw new RunStopped(passing.getMessage() + "，试了 " + tries + " 次，先停下来，没有发出的信下次再发");
        }
        Duration delay = Backoff.OF_CONNECTION.after(tries);
        listener.waiting(passing.getMessage() + "，" + Backoff.shown(delay) + "后再试");
        if (!patience.pause(delay)) {
            throw new RunStopped(Dispatch.INTERRUPTED);
        }
    }

    @Override
    public void close() {
        if (current != null) {
            current.close();
            current = null;
        }
    }
}
