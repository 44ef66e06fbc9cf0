package org.ziping.hostile;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.ziping.job.FileJob;
import org.ziping.job.Options;
import org.ziping.job.Outcome;
import org.ziping.job.ReportJob;
import org.ziping.job.ReportOutcome;
import org.ziping.job.Reporting;
import org.ziping.job.Source;
import org.ziping.mail.model.MailException;
import org.ziping.mail.roster.Roster;
import org.ziping.model.rules.Rules;
import org.ziping.scoring.RulesFile;

/** What the sandboxed process runs: every file of a folder, one after the other, each told in a line. */
final class Trial {

    /** How the files are taken. */
    enum Kind {
        /** Each is scored and written, with its report. */
        SCORE,
        /** Each is a report, held against the example form. */
        REPORT,
        /** Each is a roster. */
        ROSTER
    }

    private static final Path FORM = Path.of("examples/项目支出-示例.xlsx").toAbsolutePath();
    private static final Path TEMPLATES = Path.of("templates").toAbsolutePath();

    private final Path results;
    private final Rules rules = RulesFile.named(RulesFile.DEFAULT);
    private final FileJob job;

    private Trial(Path results) {
        this.results = results;
        this.job = new FileJob(new Options(rules, Optional.of(results), false, Reporting.from(TEMPLATES)));
    }

    /** Kind, folder of files, folder of results, file to tell it in. */
    public static void main(String[] words) throws IOException {
        List<Path> files;
        try (var all = Files.walk(Path.of(words[1]))) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        Trial trial = new Trial(Path.of(words[2]));
        Kind kind = Kind.valueOf(words[0]);
        try (PrintStream told =
                new PrintStream(Files.newOutputStream(Path.of(words[3])), true, StandardCharsets.UTF_8)) {
            for (Path file : files) {
                told.println("?\t" + Path.of(words[1]).relativize(file));
                long before = spent();
                String ended = trial.ended(kind, file, Path.of(words[1]).relativize(file));
                told.println(ended + "\t" + (spent() - before) / 1_000_000);
            }
        }
    }

    /** Nanoseconds of processor time, so that a busy machine does not count against a file. */
    private static long spent() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    /** State, tab, sentence. */
    private String ended(Kind kind, Path file, Path name) {
        return switch (kind) {
            case SCORE -> scored(job.run(new Source(file, name)));
            case REPORT -> compared(new ReportJob(rules).run(file, FORM));
            case ROSTER -> roster(file);
        };
    }

    private String scored(Outcome outcome) {
        if (outcome.fault().isPresent()) {
            return "FAULT\t" + outcome.fault().get().sentence();
        }
        return switch (outcome.state()) {
            case COMPLETED -> "COMPLETED\t" + outcome.allFindings().size();
            case RETURNED -> "RETURNED\t" + outcome.allFindings().size();
            case FAILED -> "REFUSED\t" + outcome.allFindings().get(0).message();
        };
    }

    private static String compared(ReportOutcome outcome) {
        if (outcome.fault().isPresent()) {
            return "FAULT\t" + outcome.fault().get();
        }
        return outcome.compared()
                ? "COMPLETED\t" + outcome.findings().size()
                : "REFUSED\t" + outcome.findings().get(0).message();
    }

    private static String roster(Path file) {
        try {
            return "COMPLETED\t"
                    + Roster.read(file, List.of()).findings(List.of("示例区体育局")).size();
        } catch (MailException unusable) {
            return "REFUSED\t" + unusable.getMessage();
        } catch (RuntimeException | Error fault) {
            return "FAULT\t" + fault;
        }
    }
}
