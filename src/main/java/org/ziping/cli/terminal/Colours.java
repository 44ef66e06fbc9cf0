package org.ziping.cli.terminal;

import java.util.Locale;
import java.util.Map;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Option;
import org.ziping.job.Outcome;
import org.ziping.ledger.FileState;

/**
 * Colours of a terminal; words say the same without them.
 *
 * @param isOn whether there are any
 */
public record Colours(boolean isOn) {

    /** The option that asks for none. */
    public static final Option NO_COLOUR =
            Option.builder().longOpt("no-color").desc("不用颜色").get();

    private static final String GREEN = "32";
    private static final String YELLOW = "33";
    private static final String RED = "31";

    /**
     * Colours only where a person watches who has not said otherwise, on a terminal that knows them.
     *
     * @param environment the variables of the process
     */
    public static Colours of(CommandLine words, Console console, Map<String, String> environment) {
        boolean refused = words.hasOption(NO_COLOUR)
                || !environment.getOrDefault("NO_COLOR", "").isEmpty();
        boolean isWindows =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
        // The old window of Windows shows the codes themselves.
        boolean isKnown = isWindows
                ? environment.containsKey("WT_SESSION")
                : !environment.getOrDefault("TERM", "dumb").equals("dumb");
        return new Colours(console.isTerminal() && isKnown && !refused);
    }

    /** The word for how a file ended. */
    public String word(Outcome.State state) {
        return switch (state) {
            case COMPLETED -> painted(GREEN, "完成");
            case RETURNED -> painted(YELLOW, "退回");
            case FAILED -> painted(RED, "失败");
        };
    }

    /** The word for how a file of a served folder ended. */
    public String word(FileState state) {
        return switch (state) {
            case COMPLETED -> painted(GREEN, state.title());
            case RETURNED -> painted(YELLOW, state.title());
            case FAILED -> painted(RED, state.title());
            case DUPLICATE -> state.title();
        };
    }

    private String painted(String code, String word) {
        return isOn ? "\u001b[" + code + "m" + word + "\u001b[0m" : word;
    }
}
