package org.ziping.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page about the command line, held against {@code --help}. */
class CommandLinePageTest {

    private static final Path PAGE = Path.of("docs/命令行.md");
    private static final Pattern HEADING = Pattern.compile("## `ziping ([a-z]+)`");
    private static final Pattern OPTION = Pattern.compile("--[a-z][a-z-]+");

    static Stream<String> commands() {
        return Typed.words("--help")
                .out()
                .lines()
                .dropWhile(line -> !line.equals("命令："))
                .skip(1)
                .takeWhile(line -> !line.isBlank())
                .map(line -> line.strip().split(" ")[0]);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void pageExplainsEveryOptionOfTheCommandAndNoOther(String command) {
        assertThat(explained()).containsKey(command);
        assertThat(explained().get(command)).isEqualTo(helped(command));
    }

    private static Set<String> helped(String command) {
        List<String> options = Typed.words(command, "--help")
                .out()
                .lines()
                .dropWhile(line -> !line.equals("选项："))
                .skip(1)
                .toList();
        Set<String> names = new TreeSet<>();
        options.forEach(line -> OPTION.matcher(line.substring(0, Math.min(26, line.length())))
                .results()
                .forEach(option -> names.add(option.group())));
        names.remove("--help");
        return names;
    }

    /** The options in the first column of the tables, by the command under whose heading they stand. */
    private static Map<String, Set<String>> explained() {
        Map<String, Set<String>> byCommand = new LinkedHashMap<>();
        String command = "";
        for (String line : PrintedCommand.lines(PAGE)) {
            var heading = HEADING.matcher(line);
            command = heading.matches() ? heading.group(1) : line.startsWith("## ") ? "" : command;
            Set<String> options = byCommand.computeIfAbsent(command, name -> new TreeSet<>());
            if (line.startsWith("| `-")) {
                OPTION.matcher(line.substring(0, line.indexOf('|', 2)))
                        .results()
                        .forEach(option -> options.add(option.group()));
            }
        }
        return byCommand;
    }
}
