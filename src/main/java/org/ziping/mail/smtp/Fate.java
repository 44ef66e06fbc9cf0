package org.ziping.mail.smtp;

/** What became of a letter that was offered to a server. */
public sealed interface Fate {

    /** The server has taken it over. */
    record Sent(ServerAnswer answer) implements Fate {}

    /**
     * The server does not want it, and will not want it the next time either.
     *
     * @param code its three digits; 0 if it was not even asked
     */
    record Refused(int code, String why) implements Fate {}

    /** It is certain that the server did not take it; it may be offered again. */
    record Later(String why) implements Fate {}

    /** The whole letter went out and no answer came: whether the server took it nobody here can know. */
    record InDoubt(String why) implements Fate {}
}
