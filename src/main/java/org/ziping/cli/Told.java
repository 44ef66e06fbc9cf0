package org.ziping.cli;

import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;

/** How much is said of each file. */
enum Told {
    /** Only files that were not completed. */
    LITTLE,
    /** Every file, with what to mend in it. */
    NORMAL,
    /** The notes besides. */
    MUCH;

    private static final Option QUIET =
            Option.builder("q").longOpt("quiet").desc("只说退回和失败的文件").get();
    private static final Option VERBOSE =
            Option.builder("v").longOpt("verbose").desc("连提示也列出").get();

    static void addTo(Options options) {
        options.addOption(QUIET).addOption(VERBOSE);
    }

    /** For commands that have more or less to say of something else. */
    static void addTo(Options options, String quiet, String verbose) {
        options.addOption(described(QUIET, quiet)).addOption(described(VERBOSE, verbose));
    }

    /** For commands that have nothing more to say. */
    static void addTo(Options options, String quiet) {
        options.addOption(described(QUIET, quiet));
    }

    private static Option described(Option option, String purpose) {
        return Option.builder(option.getOpt())
                .longOpt(option.getLongOpt())
                .desc(purpose)
                .get();
    }

    /**
     * What was asked for.
     *
     * @throws UsageException if both were
     */
    static Told of(CommandLine words) throws UsageException {
        if (words.hasOption(QUIET) && words.hasOption(VERBOSE)) {
            throw new UsageException("--quiet 和 --verbose 只能选一个");
        }
        return words.hasOption(QUIET) ? LITTLE : words.hasOption(VERBOSE) ? MUCH : NORMAL;
    }
}
