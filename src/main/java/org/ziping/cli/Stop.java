package org.ziping.cli;

/** Whether a run is to begin no further file. */
final class Stop {

    private volatile boolean asked;

    void ask() {
        asked = true;
    }

    boolean isAsked() {
        return asked;
    }
}
