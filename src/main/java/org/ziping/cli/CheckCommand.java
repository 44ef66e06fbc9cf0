package org.ziping.cli;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Option;
import org.ziping.cli.batch.Report;
import org.ziping.cli.batch.Run;
import org.ziping.cli.terminal.Console;
import org.ziping.job.FileJob;
import org.ziping.job.Options;
import org.ziping.job.Reporting;
import org.ziping.model.rules.Rules;

/** {@code ziping check}: findings only, nothing written. */
final class CheckCommand implements Command {

    private static final Option FORM = Option.builder()
            .longOpt("form")
            .hasArg()
            .argName("WORKBOOK")
            .desc("把一份 .docx 报告与这张自评表核对")
            .get();
    private static final Option EXPLAIN =
            Option.builder().longOpt("explain").desc("说明每一列、每一块是怎么认出来的").get();

    @Override
    public String name() {
        return "check";
    }

    @Override
    public String arguments() {
        return "FILE|DIR… [选项]，或 REPORT.docx --form WORKBOOK";
    }

    @Override
    public String purpose() {
        return "只检查：列出问题，不写任何文件；也核对报告与自评表";
    }

    @Override
    public String example() {
        return """
                  ziping check 自评表.xlsx
                  ziping check 自评表.xlsx --explain
                  ziping check 自评报告.docx --form 自评表.xlsx
                """;
    }

    @Override
    public org.apache.commons.cli.Options options() {
        return new org.apache.commons.cli.Options()
                .addOption(Words.RULES)
                .addOption(EXPLAIN)
                .addOption(FORM)
                .addOption(Words.JSON);
    }

    @Override
    public int run(CommandLine words, Console console) throws UsageException {
        CompletableFuture<Rules> rules = Words.rules(words);
        Optional<ReportWords> document =
                ReportWords.of(words.getArgList(), Optional.ofNullable(words.getOptionValue(FORM)));
        if (document.isPresent()) {
            return ReportComparison.of(document.get().compared(rules.join()), console)
                    .told(words.hasOption(Words.JSON));
        }
        FileJob job = new FileJob(new Options(rules, Optional.empty(), false, Reporting.NONE));
        Inputs inputs = Inputs.of(words.getArgList());
        Report report = words.hasOption(Words.JSON)
                ? new JsonReport(console)
                : new CheckReport(console, words.hasOption(EXPLAIN));
        int code = new Run(report, job).over(inputs.sources()).checked();
        inputs.tellOthers(console);
        return code;
    }
}
