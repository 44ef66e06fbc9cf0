package org.ziping.mail.smtp;

/** No letter can go out until a person has put something right; the message says what in one Chinese sentence. */
public final class RunStopped extends Exception {

    private static final long serialVersionUID = 1L;

    /** @param message what the person is told */
    public RunStopped(String message) {
        super(message);
    }
}
