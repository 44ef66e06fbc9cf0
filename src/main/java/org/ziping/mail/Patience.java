package org.ziping.mail;

import java.time.Clock;
import java.time.Duration;

/** The clock, and waiting by it until somebody says stop. */
interface Patience {

    Clock clock();

    /** Waits; false if somebody said stop. */
    boolean pause(Duration duration);

    boolean isStopped();

    /** Ends the waiting there is, and lets none begin. */
    void stop();

    /** By the clock on the wall. */
    final class Real implements Patience {

        private boolean stopped;

        @Override
        public Clock clock() {
            return Clock.systemDefaultZone();
        }

        @Override
        public synchronized boolean pause(Duration duration) {
            long end = System.nanoTime() + duration.toNanos();
            try {
                for (long left = duration.toNanos(); left > 0 && !stopped; left = end - System.nanoTime()) {
                    wait(left / 1_000_000, (int) (left % 1_000_000));
                }
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                stopped = true;
            }
            return !stopped;
        }

        @Override
        public synchronized boolean isStopped() {
            return stopped;
        }

        @Override
        public synchronized void stop() {
            stopped = true;
            notifyAll();
        }
    }
}
