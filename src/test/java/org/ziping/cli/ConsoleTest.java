package org.ziping.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ziping.cli.terminal.Colours;
import org.ziping.cli.terminal.Console;
import org.ziping.cli.terminal.SumTable;
import org.ziping.ledger.FileState;

/** What a console shows, a Chinese Windows one too. */
class ConsoleTest {

    @ParameterizedTest
    @CsvSource({
        "17 in a window of Windows,            sun.stderr.encoding, ms936, true,  x-mswin-936",
        "17 with the results going to a file,  sun.stderr.encoding, ms936, false, x-mswin-936",
        "17 with the messages going to a file, sun.stdout.encoding, ms936, false, UTF-8",
        "21 in a window of Windows,            stderr.encoding,     GBK,   true,  GBK",
        "21 with everything going to files,    stderr.encoding,     GBK,   false, UTF-8",
        "a code page that Java does not have,  sun.stderr.encoding, cp-x,  true,  UTF-8"
    })
    void messagesAreReadableWhereTheyGo(
            String java, String property, String encoding, boolean isTerminal, String expected) {
        Properties properties = new Properties();
        properties.setProperty(property, encoding);

        assertThat(Console.charset(properties, "stderr.encoding", isTerminal).name())
                .isEqualTo(expected);
    }

    @Test
    void tableAddsUpAndLinesUpWhateverIsPainted() {
        StringWriter out = new StringWriter();
        Console console = new Console(new PrintWriter(out), new PrintWriter(new StringWriter()));
        new SumTable()
                .row(new Colours(true).word(FileState.COMPLETED), 1_200)
                .row("未处理", 34, "下次接着做")
                .print(console, "个文件");

        assertThat(out.toString()).isEqualToNormalizingNewlines("""

                \u001b[32m完成\u001b[0m        1,200
                未处理         34  下次接着做
                合计        1,234  个文件
                """);
    }
}
