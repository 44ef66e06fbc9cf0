package org.ziping.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.ziping.cli.process.ExitCode;
import org.ziping.cli.process.Home;
import org.ziping.cli.terminal.Console;

/** What the launchers run once while a class-data archive is made: the example, from reading to the JSON. */
final class WarmUp {

    private static final String EXAMPLE = "红十字会-2023.xlsx";

    private WarmUp() {}

    static int run() {
        String example = Home.example(EXAMPLE).toString();
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        try {
            Path output = Files.createTempDirectory("ziping");
            Main main = new Main(new Console(nowhere, nowhere));
            main.run("score", example, "-o", output.toString(), "--json");
            int code = main.run("score", example, "-o", output.toString(), "--force");
            remove(output);
            return code;
        } catch (IOException unwritable) {
            return ExitCode.FAULT;
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
