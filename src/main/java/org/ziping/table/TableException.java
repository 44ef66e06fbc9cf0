package org.ziping.table;

/** A table that cannot be read; the message is one Chinese sentence that says what to do. */
public final class TableException extends Exception {

    private static final long serialVersionUID = 1L;

    TableException(String message) {
        super(message);
    }

    TableException(String message, Throwable cause) {
        super(message, cause);
    }
}
