package org.ziping.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.reflect.TypeToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.ziping.cli.process.ExitCode;

/**
 * Every command that the handbook or the README prints is run as printed, on a desk where the files lie that it names.
 * Letters go to a server in the process; a served folder is ended by {@code --once}, because serving has no end.
 */
class HandbookCommandsTest {

    private static final int AT_LEAST = 20;

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> everyCommandEndsAsThePageSays() throws Exception {
        List<PrintedCommand> commands = PrintedCommand.all().stream()
                .filter(command -> !command.isMention() && !command.isPattern())
                .toList();
        assertThat(commands).hasSizeGreaterThan(AT_LEAST);
        List<Typed> answers =
                run(commands.stream().map(HandbookCommandsTest::ended).toList());
        return IntStream.range(0, commands.size())
                .mapToObj(index -> DynamicTest.dynamicTest(
                        commands.get(index).toString(),
                        () -> assertThat(answers.get(index).code())
                                .as(commands.get(index) + "\n" + answers.get(index))
                                .isEqualTo(commands.get(index).code())));
    }

    @Test
    void everyCommandAndOptionThatAPageNamesExists() {
        assertThat(PrintedCommand.all())
                .filteredOn(command -> command.name().matches("[a-z].*"))
                .hasSizeGreaterThan(AT_LEAST)
                .allSatisfy(command -> {
                    Typed help = Typed.words(command.name(), "--help");
                    assertThat(help.code()).as("%s", command).isEqualTo(ExitCode.DONE);
                    assertThat(command.options())
                            .as("%s", command)
                            .allSatisfy(option -> assertThat(help.out()).containsPattern(option + "[ \\n]"));
                });
    }

    private static List<String> ended(PrintedCommand command) {
        List<String> words = new ArrayList<>(command.words());
        if (command.isEndless()) {
            words.add("--once");
        }
        return words;
    }

    private List<Typed> run(List<List<String>> commands) throws IOException, InterruptedException {
        Path orders = Files.writeString(folder.resolve("orders.json"), new Gson().toJson(commands));
        Path answers = folder.resolve("answers.json");
        Path said = folder.resolve("said.txt");
        Process desk = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dfile.encoding=UTF-8",
                        "-Djava.awt.headless=true",
                        "-XX:TieredStopAtLevel=1",
                        "-Dziping.home=" + Path.of("").toAbsolutePath(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        HandbookDesk.class.getName(),
                        orders.toString(),
                        answers.toString())
                .directory(Files.createDirectory(folder.resolve("desk")).toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        try {
            assertThat(desk.waitFor(3, TimeUnit.MINUTES)).isTrue();
        } finally {
            desk.destroyForcibly();
        }
        assertThat(answers).as(Files.readString(said)).exists();
        return new Gson().fromJson(Files.readString(answers), new TypeToken<List<Typed>>() {}.getType());
    }
}
