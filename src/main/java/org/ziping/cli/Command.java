package org.ziping.cli;

import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;
import org.ziping.cli.terminal.Console;

/** One word of the command line and what it does. */
interface Command {

    /** The word a person types. */
    String name();

    /** What stands behind the word, such as {@code FILE|DIR…}. */
    String arguments();

    /** What it does, in one Chinese line. */
    String purpose();

    /** A line or two that a person can copy. */
    String example();

    Options options();

    /**
     * Does it.
     *
     * @return the exit code
     * @throws UsageException if the words cannot be meant
     */
    int run(CommandLine words, Console console) throws UsageException;
}
