package org.ziping.mail.model;

/** Something an administrator has to put right before letters can go out; the message says what in one Chinese sentence. */
public final class MailException extends Exception {

    private static final long serialVersionUID = 1L;

    public MailException(String message) {
        super(message);
    }
}
