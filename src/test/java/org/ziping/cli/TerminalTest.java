package org.ziping.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.ParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ziping.cli.process.ControlC;
import org.ziping.cli.process.ExitCode;
import org.ziping.cli.process.Stop;
import org.ziping.cli.terminal.Colours;
import org.ziping.cli.terminal.Console;
import org.ziping.job.Outcome;

/** What somebody sees and can do who watches a batch. */
class TerminalTest {

    private static final Path EXAMPLE = Path.of("examples/红十字会-2023.xlsx");
    /** Where a shell has put the process into the background, Ctrl-C is none of its business. */
    private static final int INTERRUPT_BIT = 1 << 1;

    @TempDir
    Path folder;

    @Test
    void barStandsBelowTheLinesAndIsGoneAtTheEnd() throws IOException {
        for (int number = 0; number < 20; number++) {
            Files.copy(EXAMPLE, folder.resolve(number + ".xlsx"));
        }
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Console console = new Console(new PrintWriter(out), new PrintWriter(err), true);

        new Main(console)
                .run("score", folder.toString(), "-o", folder.resolve("r").toString(), "--no-color");
        console.flush();

        assertThat(err.toString()).contains("算分", "%").containsPattern("用时 .* 秒，每秒 .* 个文件\\R$");
        assertThat(out.toString().lines().filter(line -> line.startsWith("完成  " + folder)))
                .hasSize(20);
        assertThat(out.toString()).doesNotContain("\r").doesNotContain("\u001b");
    }

    @Test
    void nobodyWatchingGetsNoBar() throws IOException {
        Files.copy(EXAMPLE, folder.resolve("1.xlsx"));
        Files.copy(EXAMPLE, folder.resolve("2.xlsx"));

        Typed typed = Typed.words(
                "score", folder.toString(), "-o", folder.resolve("r").toString());

        assertThat(typed.err()).matches("用时 .* 秒，每秒 .* 个文件\\R");
    }

    @ParameterizedTest
    @CsvSource({
        "true,  '', xterm, '', true",
        "true,  '', xterm, 1,  false",
        "true,  --no-color, xterm, '', false",
        "true,  '', dumb,  '', false",
        "false, '', xterm, '', false"
    })
    void coloursOnlyForWhoWatchesAndWantsThem(
            boolean watched, String option, String terminal, String refused, boolean expected) throws ParseException {
        Console console =
                new Console(new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter()), watched);
        CommandLine words = new DefaultParser()
                .parse(new ScoreCommand().options(), option.isEmpty() ? new String[0] : new String[] {option});

        Colours colours = Colours.of(words, console, Map.of("TERM", terminal, "NO_COLOR", refused));

        assertThat(colours.isOn()).isEqualTo(expected);
        assertThat(colours.word(Outcome.State.FAILED)).isEqualTo(expected ? "\u001b[31m失败\u001b[0m" : "失败");
    }

    @Test
    void controlCEndsWithTheFilesInHandAndTheNextRunGoesOn() throws Exception {
        assumeThat(isInterruptible()).as("a process that may be interrupted").isTrue();
        int files = 120;
        for (int number = 0; number < files; number++) {
            Files.copy(EXAMPLE, folder.resolve(number + ".xlsx"));
        }
        Path results = folder.resolve("r");
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        List<String> words =
                List.of(Main.class.getName(), "score", folder.toString(), "-o", results.toString(), "--no-report");
        Process process = process(words, out, err);
        await().atMost(Duration.ofMinutes(1)).until(() -> Files.exists(out) && Files.size(out) > 0);

        interrupt(process);

        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isEqualTo(ExitCode.INTERRUPTED);
        List<String> said = Files.readAllLines(err);
        assertThat(said).contains("正在停止：做完手上的文件就结束；再按一次 Ctrl-C 立即结束");
        assertThat(said.get(said.size() - 1)).matches("已停止：手上的文件已做完，还有 \\d+ 个没有处理；再运行同一条命令即可继续");
        long completed = Files.readAllLines(out).stream()
                .filter(line -> line.startsWith("完成  " + folder))
                .count();
        assertThat(completed).isBetween(1L, files - 1L);
        Typed again = Typed.words("score", folder.toString(), "-o", results.toString(), "--no-report", "--quiet");
        assertThat(again.out())
                .contains(String.format("\n跳过    %9d  ", completed))
                .contains(String.format("\n完成    %9d\n", files - completed));
    }

    @Test
    void secondControlCEndsAtOnceWhateverIsInHand() throws Exception {
        assumeThat(isInterruptible()).as("a process that may be interrupted").isTrue();
        Path out = folder.resolve("out.txt");
        Process process = process(List.of(LongFile.class.getName()), out, folder.resolve("err.txt"));
        await().atMost(Duration.ofMinutes(1)).until(() -> Files.readString(out).contains("begun"));

        interrupt(process);
        await().atMost(Duration.ofMinutes(1)).until(() -> Files.readString(out).contains("pressed"));
        assertThat(process.waitFor(1, TimeUnit.SECONDS))
                .as("ended by the first")
                .isFalse();
        interrupt(process);

        assertThat(process.waitFor(30, TimeUnit.SECONDS))
                .as("ended by the second")
                .isTrue();
        assertThat(process.exitValue()).isEqualTo(ExitCode.INTERRUPTED);
    }

    /** A run with a file in hand that takes longer than anybody waits. */
    static final class LongFile {

        private LongFile() {}

        public static void main(String[] words) throws InterruptedException {
            try (ControlC pressed = ControlC.listening(new Stop(), () -> System.out.println("pressed"))) {
                System.out.println("begun");
                Thread.sleep(Duration.ofMinutes(5).toMillis());
                System.exit(pressed.wasPressed() ? ExitCode.DONE : ExitCode.FAULT);
            }
        }
    }

    private static void interrupt(Process process) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-INT", String.valueOf(process.pid()))
                .start()
                .waitFor();
    }

    private static Process process(List<String> words, Path out, Path err) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                "-Dsun.jnu.encoding=UTF-8",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))));
        command.addAll(words);
        return new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
    }

    private static boolean isInterruptible() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return false;
        }
        String ignored = Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("SigIgn:"))
                .findFirst()
                .orElseThrow();
        return (Long.parseUnsignedLong(ignored.substring(ignored.indexOf('\t') + 1), 16) & INTERRUPT_BIT) == 0;
    }
}
