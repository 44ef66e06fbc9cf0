package org.ziping.dropfolder;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;

/**
 * Where a watch runs.
 *
 * @param worker the name of machine and process
 * @param clock for what people read
 * @param ticker for how long something lasts
 * @param heartbeat how often a machine says that it lives
 */
record Surroundings(String worker, Clock clock, Ticker ticker, Duration heartbeat) {

    private static final Duration HEARTBEAT = Duration.ofSeconds(5);

    Surroundings {
        Objects.requireNonNull(worker);
        Objects.requireNonNull(clock);
        Objects.requireNonNull(ticker);
        Objects.requireNonNull(heartbeat);
    }

    /** This process on this machine. */
    static Surroundings ofProcess() {
        return new Surroundings(
                host() + "-" + ProcessHandle.current().pid(), Clock.systemDefaultZone(), Ticker.SYSTEM, HEARTBEAT);
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName().replaceAll("[^\\p{L}\\p{N}.-]", "");
        } catch (UnknownHostException nameless) {
            return "localhost";
        }
    }
}
