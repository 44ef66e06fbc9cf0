package org.ziping.dropfolder;

import java.time.Duration;

/** Something that is not done more often than so. */
final class Rest {

    private final Duration rest;
    private final Ticker ticker;
    private long last;

    /** The first time is at once. */
    Rest(Duration rest, Ticker ticker) {
        this.rest = rest;
        this.ticker = ticker;
        this.last = ticker.nanos() - rest.toNanos();
    }

    /** Whether it may be done now; if so the rest begins again. */
    boolean isOver() {
        long now = ticker.nanos();
        if (now - last < rest.toNanos()) {
            return false;
        }
        last = now;
        return true;
    }
}
