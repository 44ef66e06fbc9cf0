package org.ziping.cli.process;

/** The numbers scripts rely on. */
public final class ExitCode {

    /** All completed; for {@code check}: neither error nor warning. */
    public static final int DONE = 0;

    /** Some file was returned or failed; for {@code check}: some error or warning. */
    public static final int SOME_RETURNED = 1;

    /** Wrong usage or configuration. */
    public static final int USAGE = 2;

    /** A fault of the program. */
    public static final int FAULT = 3;

    /** Told to end by Ctrl-C or a signal; what was in hand is done. */
    public static final int INTERRUPTED = 130;

    private ExitCode() {}
}
