package org.ziping.mail.settings;

/** How the connection to the mail server is kept from others. */
public enum Security {
    /** Encrypted from the first byte. */
    SSL(465),
    /** Begun in plain text, encrypted before anything is said, or not used at all. */
    STARTTLS(587),
    /** Plain text; only to a server on this very machine. */
    NONE(25);

    private final int usualPort;

    Security(int usualPort) {
        this.usualPort = usualPort;
    }

    int usualPort() {
        return usualPort;
    }
}
