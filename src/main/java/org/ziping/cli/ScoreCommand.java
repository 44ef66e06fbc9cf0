package org.ziping.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Option;
import org.ziping.cli.batch.Batch;
import org.ziping.cli.batch.DoneFiles;
import org.ziping.cli.batch.Report;
import org.ziping.cli.batch.Run;
import org.ziping.cli.batch.RunKey;
import org.ziping.cli.process.ExitCode;
import org.ziping.cli.process.Home;
import org.ziping.cli.terminal.Colours;
import org.ziping.cli.terminal.Console;
import org.ziping.job.FileJob;
import org.ziping.job.Options;
import org.ziping.job.Reporting;
import org.ziping.job.ResultsLock;
import org.ziping.job.Source;
import org.ziping.report.ReportTemplate;
import org.ziping.report.TemplateException;
import org.ziping.scoring.RulesFile;

/** {@code ziping score}: the whole job. */
final class ScoreCommand implements Command {

    private static final Option KEEP_SCORES =
            Option.builder().longOpt("keep-scores").desc("只填空着的得分，已填的不改").get();
    private static final Option NO_REPORT =
            Option.builder().longOpt("no-report").desc("不写自评报告").get();
    private static final Option REPORT_TEMPLATE = Option.builder()
            .longOpt("report-template")
            .hasArg()
            .argName("FILE")
            .desc("自评报告用自己的模板（.docx）")
            .get();
    private static final Option DRY_RUN =
            Option.builder().longOpt("dry-run").desc("只算不写").get();

    private static final Option FORCE =
            Option.builder().longOpt("force").desc("以前已完成、原件没有变的也重算").get();

    @Override
    public String name() {
        return "score";
    }

    @Override
    public String arguments() {
        return "FILE|DIR… [选项]";
    }

    @Override
    public String purpose() {
        return "算分并写回：得分写进原表，附汇总和图表";
    }

    @Override
    public String example() {
        return """
                  ziping score 自评表.xlsx
                  ziping score 收到的表/ -o 结果/    中断后再运行一次，接着做没做完的
                """;
    }

    @Override
    public org.apache.commons.cli.Options options() {
        org.apache.commons.cli.Options options = new org.apache.commons.cli.Options()
                .addOption(Words.OUTPUT_FOLDER)
                .addOption(Words.RULES)
                .addOption(KEEP_SCORES)
                .addOption(NO_REPORT)
                .addOption(REPORT_TEMPLATE)
                .addOption(DRY_RUN)
                .addOption(FORCE)
                .addOption(Words.JSON)
                .addOption(Colours.NO_COLOUR);
        Told.addTo(options);
        return options;
    }

    @Override
    public int run(CommandLine words, Console console) throws UsageException {
        Path folder = folder(words);
        Optional<Path> output = words.hasOption(DRY_RUN) ? Optional.empty() : Optional.of(folder);
        FileJob job =
                new FileJob(new Options(Words.rules(words), output, words.hasOption(KEEP_SCORES), reporting(words)));
        Inputs inputs = Inputs.of(words.getArgList(), folder);
        inputs.refuseOverwriting(folder);
        Optional<ResultsLock> held = output.map(results -> ResultsLock.take(results, console.err()::println));
        try {
            int code = run(inputs.sources(), words, console, job);
            if (Told.of(words) != Told.LITTLE && code != ExitCode.INTERRUPTED) {
                inputs.tellOthers(console);
            }
            return code;
        } finally {
            held.ifPresent(ResultsLock::close);
        }
    }

    private static int run(List<Source> sources, CommandLine words, Console console, FileJob job)
            throws UsageException {
        Report report = report(words, console, sources.size());
        if (sources.size() == 1) {
            return new Run(report, job).over(sources).scored();
        }
        boolean isResumable = !words.hasOption(DRY_RUN) && Inputs.nameAFolder(words.getArgList());
        Batch batch = new Batch(report, job, console);
        return isResumable ? batch.resumed(sources, done(words), redoes(words)) : batch.over(sources);
    }

    private static Path folder(CommandLine words) throws UsageException {
        return Words.path(words.getOptionValue(Words.OUTPUT_FOLDER, "output"));
    }

    private static Report report(CommandLine words, Console console, int files) throws UsageException {
        Told told = Told.of(words);
        if (words.hasOption(Words.JSON)) {
            return new JsonReport(console);
        }
        Report lines = new ScoreReport(console, told, Colours.of(words, console, System.getenv()));
        boolean hasBar = console.isTerminal() && files > 1 && told != Told.LITTLE;
        return hasBar ? new ProgressReport(lines, console, files) : lines;
    }

    /** JSON tells of every form, so that every one is computed. */
    private static boolean redoes(CommandLine words) {
        return words.hasOption(FORCE) || words.hasOption(Words.JSON);
    }

    private static DoneFiles done(CommandLine words) throws UsageException {
        String rules = words.getOptionValue(Words.RULES, RulesFile.DEFAULT);
        RunKey key = new RunKey().with(rules).with("keep " + words.hasOption(KEEP_SCORES));
        if (!RulesFile.names().contains(rules)) {
            key.withFile(Words.path(rules));
        }
        if (words.hasOption(NO_REPORT)) {
            key.with("no report");
        } else if (words.hasOption(REPORT_TEMPLATE)) {
            key.withFile(Words.path(words.getOptionValue(REPORT_TEMPLATE)));
        } else {
            key.withTemplates(Home.folder().resolve("templates"));
        }
        return DoneFiles.of(folder(words), key.toString());
    }

    private static Reporting reporting(CommandLine words) throws UsageException {
        if (words.hasOption(NO_REPORT) || words.hasOption(DRY_RUN)) {
            return Reporting.NONE;
        }
        if (!words.hasOption(REPORT_TEMPLATE)) {
            return Reporting.from(Home.folder().resolve("templates")).started();
        }
        try {
            return Reporting.by(ReportTemplate.load(Words.path(words.getOptionValue(REPORT_TEMPLATE))));
        } catch (TemplateException unusable) {
            throw new UsageException(unusable.getMessage());
        }
    }
}
