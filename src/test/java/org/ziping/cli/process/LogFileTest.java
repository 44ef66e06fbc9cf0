package org.ziping.cli.process;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import ch.qos.logback.core.joran.spi.JoranException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept for whoever has to find out what happened. */
class LogFileTest {

    @TempDir
    Path folder;

    @Test
    void faultIsKeptWithItsStackTrace() throws Exception {
        LoggerContext context = configured("5MB");
        context.getLogger("org.ziping.job.FileJob").warn("fault on {}", "表.xlsx", new IllegalStateException("odd"));
        context.stop();

        assertThat(Files.readString(folder.resolve("log/ziping.log")))
                .containsPattern("\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2} WARN  FileJob fault on 表.xlsx\\R")
                .contains("java.lang.IllegalStateException: odd")
                .contains("at org.ziping.cli.process.LogFileTest.faultIsKeptWithItsStackTrace");
    }

    @Test
    void sizeAndNumberAreLimited() throws Exception {
        LoggerContext context = configured("10KB");
        for (int line = 0; line < 5_000; line++) {
            context.getLogger("ziping").info("完成  {}.xlsx  总分 86.57 良", line);
        }
        context.stop();

        assertThat(names()).contains("ziping.log", "ziping.log.1").hasSizeLessThanOrEqualTo(6);
        for (String name : names()) {
            assertThat(Files.size(folder.resolve("log").resolve(name))).isLessThan(20_000L);
        }
    }

    @Test
    void librariesTellOnlyWhatWentWrong() throws Exception {
        LoggerContext context = configured("5MB");
        context.getLogger("com.deepoove.poi.Resolver").info("a sentence of the report");
        context.getLogger("com.deepoove.poi.Resolver").warn("no such tag");
        context.stop();

        assertThat(Files.readString(folder.resolve("log/ziping.log")))
                .doesNotContain("a sentence of the report")
                .contains("WARN  Resolver no such tag");
    }

    @Test
    void nobodyAskedAndNoFileIsWritten() throws Exception {
        LoggerContext context = new LoggerContext();
        context.putProperty("ziping.log", folder.resolve("log/ziping.log").toString());
        context.putProperty("ziping.log.kind", "none");
        configure(context);
        context.getLogger("ziping").info("完成");
        context.stop();

        assertThat(folder.resolve("log")).doesNotExist();
    }

    @Test
    void addressesAreLeftOut() {
        assertThat(LogFile.withoutAddresses("信  服务器不收 a.b@unit.example.org：550 <c@example.org> unknown"))
                .isEqualTo("信  服务器不收 〔邮箱〕：550 <〔邮箱〕> unknown");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("log"))) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private LoggerContext configured(String size) throws JoranException {
        LoggerContext context = new LoggerContext();
        context.putProperty("ziping.log", folder.resolve("log/ziping.log").toString());
        context.putProperty("ziping.log.kind", "file");
        context.putProperty("ziping.log.size", size);
        context.putProperty("ziping.log.check", "0 second");
        configure(context);
        return context;
    }

    private static void configure(LoggerContext context) throws JoranException {
        context.setMDCAdapter(new LogbackMDCAdapter());
        JoranConfigurator configurator = new JoranConfigurator();
        configurator.setContext(context);
        configurator.doConfigure(LogFileTest.class.getResource("/logback.xml"));
    }
}
