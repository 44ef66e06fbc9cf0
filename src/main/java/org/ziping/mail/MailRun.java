package org.ziping.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a sending came to.
 *
 * @param outcomes one per letter that was to go out, in the order in which their fates became known
 * @param stopped why it ended early; empty if it did not
 */
public record MailRun(List<MailOutcome> outcomes, Optional<String> stopped) {

    public MailRun {
        outcomes = List.copyOf(outcomes);
        Objects.requireNonNull(stopped);
    }

    /** The same, and letters that were not even tried. */
    MailRun with(List<MailOutcome> others) {
        List<MailOutcome> all = new ArrayList<>(outcomes);
        all.addAll(others);
        return new MailRun(all, stopped);
    }

    public long count(Standing standing) {
        return outcomes.stream()
                .filter(outcome -> outcome.standing() == standing)
                .count();
    }

    /** Whether every letter went out. */
    public boolean isComplete() {
        return stopped.isEmpty() && count(Standing.SENT) == outcomes.size();
    }
}
