package org.ziping.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ziping.cli.process.ExitCode;

/**
 * A command as a page of the handbook prints it, in a block of its own or inside a sentence.
 *
 * <p>A page says {@code <!-- exit 1 -->} in the line before a block, or in the line of the sentence, where a command is
 * meant to end otherwise than with 0. What stands three blanks behind a command in a block is an explanation.
 *
 * @param words what stands behind {@code ziping}
 * @param code the exit code that the page promises
 */
record PrintedCommand(Path page, int line, List<String> words, int code) {

    private static final Pattern IN_BLOCK =
            Pattern.compile("(?:\\$ |> |\\./|(?:.*[\"=*] ?)?[^\\s\"]*[/\\\\])?ziping(?:\\.cmd)? +(.+)");
    private static final Pattern IN_SENTENCE = Pattern.compile("`(?:\\./)?ziping(?:\\.cmd)? ([^`]+)`");
    private static final Pattern EXPLANATION = Pattern.compile("\\s{3,}.*");
    private static final Pattern PROMISE = Pattern.compile("<!-- exit (\\d+) -->");
    private static final Pattern WORD = Pattern.compile("\"([^\"]+)\"|(\\S+)");
    private static final Pattern PLACEHOLDER = Pattern.compile(".*[\\[\\]|…].*|选项|命令|FILE|DIR|FOLDER");

    /** The pages that a person reads. */
    static List<Path> pages() {
        try (Stream<Path> found = Files.walk(Path.of("docs"))) {
            return Stream.concat(
                            Stream.of(Path.of("README.md")),
                            found.filter(file -> file.toString().endsWith(".md"))
                                    .sorted())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static List<PrintedCommand> all() {
        return pages().stream().flatMap(page -> of(page, lines(page)).stream()).toList();
    }

    static List<String> lines(Path page) {
        try {
            return Files.readAllLines(page);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<PrintedCommand> of(Path page, List<String> lines) {
        List<PrintedCommand> commands = new ArrayList<>();
        boolean isBlock = false;
        int promised = ExitCode.DONE;
        for (int number = 1; number <= lines.size(); number++) {
            String line = lines.get(number - 1);
            if (line.startsWith("```")) {
                isBlock = !isBlock;
                promised = isBlock && number > 1 ? promise(lines.get(number - 2)) : ExitCode.DONE;
                continue;
            }
            Matcher command = (isBlock ? IN_BLOCK : IN_SENTENCE).matcher(line);
            boolean isFound = isBlock ? command.matches() : command.find();
            while (isFound) {
                int code = isBlock ? promised : promise(line);
                commands.add(new PrintedCommand(page, number, split(command.group(1)), code));
                isFound = !isBlock && command.find();
            }
        }
        return commands;
    }

    private static int promise(String line) {
        Matcher promise = PROMISE.matcher(line);
        return promise.find() ? Integer.parseInt(promise.group(1)) : ExitCode.DONE;
    }

    private static List<String> split(String text) {
        Matcher word = WORD.matcher(
                withoutQuoteOfSomethingLonger(EXPLANATION.matcher(text).replaceFirst("")));
        List<String> words = new ArrayList<>();
        while (word.find()) {
            words.add(word.group(1) == null ? word.group(2) : word.group(1));
        }
        return words;
    }

    /** A command that is part of a longer one ends with a quotation mark that was opened before it. */
    private static String withoutQuoteOfSomethingLonger(String text) {
        boolean isOdd = text.chars().filter(letter -> letter == '"').count() % 2 == 1;
        return isOdd ? text.substring(0, text.lastIndexOf('"')) : text;
    }

    String name() {
        return words.get(0);
    }

    /** Only the name of a command, as a sentence says it. */
    boolean isMention() {
        return words.size() == 1 && !name().startsWith("--");
    }

    /** A line that explains how to write the command. */
    boolean isPattern() {
        return words.stream().anyMatch(word -> PLACEHOLDER.matcher(word).matches());
    }

    /** A folder is served until somebody ends it. */
    boolean isEndless() {
        return name().equals("watch") && !words.contains("--once");
    }

    List<String> options() {
        return words.stream()
                .filter(word -> word.matches("\\[?--[a-z-]+]?"))
                .map(word -> word.replaceAll("[\\[\\]]", ""))
                .toList();
    }

    @Override
    public String toString() {
        return page + ":" + line + " ziping " + String.join(" ", words);
    }
}
