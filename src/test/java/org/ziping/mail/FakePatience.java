package org.ziping.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Waits by turning the clock on. */
final class FakePatience implements Patience {

    private final List<Duration> pauses = new ArrayList<>();
    private Instant now = Letters.CLOCK.instant();
    private boolean stopped;

    @Override
    public Clock clock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return Letters.CLOCK.getZone();
            }

            @Override
            public Clock withZone(ZoneId zone) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
    }

    @Override
    public boolean pause(Duration duration) {
        pauses.add(duration);
        now = now.plus(duration);
        return !stopped;
    }

    void turnOn(Duration duration) {
        now = now.plus(duration);
    }

    List<Duration> pauses() {
        return List.copyOf(pauses);
    }

    @Override
    public boolean isStopped() {
        return stopped;
    }

    @Override
    public void stop() {
        stopped = true;
    }
}
