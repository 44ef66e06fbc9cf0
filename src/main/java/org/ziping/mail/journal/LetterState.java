package org.ziping.mail.journal;

import java.util.Arrays;
import java.util.Locale;

/** How far the journal knows a letter to be. */
public enum LetterState {
    /** Claimed: a run is offering it, or was killed while it did. */
    SENDING,
    /** The server took it over. */
    SENT,
    /** Not taken over, to be offered again. */
    LATER,
    /** The server does not want it. */
    REFUSED,
    /** Nobody here can know whether the server took it over. */
    IN_DOUBT;

    /** The word in the journal. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static LetterState of(String code) {
        return Arrays.stream(values())
                .filter(state -> state.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no state of a letter: " + code));
    }
}
