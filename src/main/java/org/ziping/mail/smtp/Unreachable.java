package org.ziping.mail.smtp;

/** The server cannot be reached now, which may pass; the message says what happened in one Chinese sentence. */
public final class Unreachable extends Exception {

    private static final long serialVersionUID = 1L;

    Unreachable(String message) {
        super(message);
    }
}
