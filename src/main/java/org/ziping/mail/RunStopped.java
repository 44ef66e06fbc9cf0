package org.ziping.mail;

/** No letter can go out until a person has put something right; the message says what in one Chinese sentence. */
final class RunStopped extends Exception {

    private static final long serialVersionUID = 1L;

    RunStopped(String message) {
        super(message);
    }
}
