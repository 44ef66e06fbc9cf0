package org.ziping.report;

/** A template that cannot be used as it is; the message says in one Chinese sentence what is wrong and where. */
public final class TemplateException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public TemplateException(String message) {
        super(message);
    }
}
