package org.ziping.cli;

import java.io.File;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.ParseException;
import org.slf4j.LoggerFactory;
import org.ziping.cli.process.ExitCode;
import org.ziping.cli.process.LogFile;
import org.ziping.cli.process.Version;
import org.ziping.cli.terminal.Console;
import org.ziping.job.Fault;

/** Chooses the command and gives back its number; the only place that ends the process. */
public final class Main {

    private static final List<Command> COMMANDS = List.of(
            new ScoreCommand(),
            new CheckCommand(),
            new NewCommand(),
            new WatchCommand(),
            new LedgerCommand(),
            new MailCommand(),
            new StatusCommand());

    private final Console console;

    Main(Console console) {
        this.console = console;
    }

    public static void main(String... words) {
        Console console = Console.ofProcess();
        LogFile.asAsked(System.getenv());
        int code = new Main(console).run(words);
        console.flush();
        System.exit(code);
    }

    /** Does what the words say and gives the exit code. */
    int run(String... words) {
        try {
            return dispatch(words);
        } catch (UsageException wrong) {
            console.err().println("ziping：" + wrong.getMessage());
            return ExitCode.USAGE;
        } catch (RuntimeException fault) {
            LoggerFactory.getLogger(Main.class).error("fault", fault);
            console.err().println("ziping：" + Fault.ofProgram(fault).sentence());
            return ExitCode.FAULT;
        }
    }

    private int dispatch(String... words) throws UsageException {
        if (words.length == 0 || words[0].equals("--help") || words[0].equals("-h") || words[0].equals("help")) {
            console.out().print(Help.overview(COMMANDS));
            return ExitCode.DONE;
        }
        switch (words[0]) {
            case "--version":
                console.out().println("ziping " + Version.current());
                return ExitCode.DONE;
            case "--warm-up":
                return WarmUp.run();
            default:
                return run(command(words[0]), Arrays.copyOfRange(words, 1, words.length));
        }
    }

    private int run(Command command, String... words) throws UsageException {
        if (Arrays.asList(words).contains("--help") || Arrays.asList(words).contains("-h")) {
            console.out().print(Help.of(command));
            return ExitCode.DONE;
        }
        return command.run(parse(command, words), console);
    }

    private static CommandLine parse(Command command, String... words) throws UsageException {
        try {
            return DefaultParser.builder().setAllowPartialMatching(false).get().parse(command.options(), words);
        } catch (ParseException wrong) {
            throw new UsageException(Help.say(wrong) + "，用法见 ziping " + command.name() + " --help");
        }
    }

    private static Command command(String word) throws UsageException {
        for (Command command : COMMANDS) {
            if (command.name().equals(word)) {
                return command;
            }
        }
        if (new File(word).exists() || word.matches("(?i).*\\.xls[xm]?")) {
            throw new UsageException("“" + word + "”前面要写明做什么，如 ziping score " + quoted(word));
        }
        List<String> names = COMMANDS.stream().map(Command::name).toList();
        String nearest =
                Help.nearest(word, names).map(name -> "（是不是 " + name + "？）").orElse("");
        throw new UsageException("没有“" + word + "”这个命令" + nearest + "，可用的命令：" + String.join("、", names));
    }

    private static String quoted(String word) {
        return word.contains(" ") ? '"' + word + '"' : word;
    }
}
