package org.ziping.cli;

/** The person typed something that cannot be meant; the message says so in Chinese and what would be right. */
final class UsageException extends Exception {

    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
