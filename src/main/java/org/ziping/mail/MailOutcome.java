package org.ziping.mail;

import java.util.Objects;

/**
 * Where the letter to one unit stands.
 *
 * @param unit to whom
 * @param standing where
 * @param note why, or what the server said; blank if there is nothing to say
 */
public record MailOutcome(String unit, Standing standing, String note) {

    public MailOutcome {
        Objects.requireNonNull(unit);
        Objects.requireNonNull(standing);
        Objects.requireNonNull(note);
    }

    /** One line: unit, standing, why. */
    public String line() {
        return note.isBlank() ? standing.title() + "  " + unit : standing.title() + "  " + unit + "  " + note;
    }
}
