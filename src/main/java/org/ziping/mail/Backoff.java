package org.ziping.mail;

import java.time.Duration;
import java.util.List;

/** How long to wait after each failure before trying again, and when to give up. */
record Backoff(List<Duration> delays) {

    /** A server that puts unknown senders off wants five minutes between first and later tries, seldom more. */
    static final Backoff OF_LETTER = new Backoff(
            List.of(Duration.ofSeconds(30), Duration.ofMinutes(1), Duration.ofMinutes(2), Duration.ofMinutes(4)));

    static final Backoff OF_CONNECTION = new Backoff(
            List.of(Duration.ofSeconds(5), Duration.ofSeconds(15), Duration.ofSeconds(45), Duration.ofMinutes(2)));

    Backoff {
        delays = List.copyOf(delays);
    }

    /** Whether this many tries are enough. */
    boolean isEnough(int tries) {
        return tries > delays.size();
    }

    /** How long to wait after so many tries, 1 or more; the last delay from then on. */
    Duration after(int tries) {
        return delays.get(Math.min(tries, delays.size()) - 1);
    }

    /** As a sentence says it. */
    static String shown(Duration duration) {
        return duration.toSeconds() < 120 ? duration.toSeconds() + " 秒" : duration.toMinutes() + " 分钟";
    }
}
