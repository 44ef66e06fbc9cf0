package org.ziping.dropfolder;

/** Time that only goes forward, whatever anybody sets the clock to. */
@FunctionalInterface
interface Ticker {

    Ticker SYSTEM = System::nanoTime;

    /** Nanoseconds since some moment. */
    long nanos();
}
