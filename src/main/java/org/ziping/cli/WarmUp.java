package org.ziping.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the launchers run once while a class-data archive is made: the example, from reading to the JSON. */
final class WarmUp {

    private static final String EXAMPLE = "红十字会-2023.xlsx";

    private static final String REPORT = "红十字会-2023.docx";

    private WarmUp() {}

    static int run() {
        String example = Home.example(EXAMPLE).toString();
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        try {
            Path output = Files.createTempDirectory("ziping");
            Main main = new Main(new Console(nowhere, nowhere));
            main.run("score", example, "-o", output.toString(), "--json");
            int code = main.run("score", example, "-o", output.toString());
            Files.deleteIfExists(output.resolve(EXAMPLE));
            Files.deleteIfExists(output.resolve(REPORT));
            Files.delete(output);
            return code;
        } catch (IOException unwritable) {
            return ExitCode.FAULT;
        }
    }
}
