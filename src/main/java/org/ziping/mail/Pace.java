package org.ziping.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.ziping.mail.journal.Attempts;
import org.ziping.mail.settings.MailLimits;

/** How fast letters may follow each other: evenly through the minute, and no more than so many a day. */
final class Pace {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final MailLimits limits;
    private final Attempts attempts;
    private final Clock clock;

    Pace(MailLimits limits, Attempts attempts, Clock clock) {
        this.limits = limits;
        this.attempts = attempts;
        this.clock = clock;
    }

    /** How long the next letter has to wait; what earlier runs sent counts too. */
    Duration untilNext() {
        Duration apart = MINUTE.dividedBy(limits.perMinute());
        Instant now = clock.instant();
        return attempts.last()
                .map(last -> Duration.between(now, last.plus(apart)))
                .filter(left -> !left.isNegative())
                .map(left -> left.compareTo(apart) > 0 ? apart : left)
                .orElse(Duration.ZERO);
    }

    /** Whether today's letters are used up; the day is that of the office. */
    boolean isDayFull() {
        Instant midnight = LocalDate.now(clock).atStartOfDay(clock.getZone()).toInstant();
        return attempts.since(midnight) >= limits.perDay();
    }
}
