package org.ziping.cli.process;

/** Whether a run is to begin no further file. */
public final class Stop {

    private volatile boolean asked;

    /** From now on no further file is begun. */
    public void ask() {
        asked = true;
    }

    /** Whether that was asked. */
    public boolean isAsked() {
        return asked;
    }
}
