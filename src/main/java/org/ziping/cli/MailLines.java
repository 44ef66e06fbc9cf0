package org.ziping.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ziping.cli.process.ExitCode;
import org.ziping.cli.process.LogFile;
import org.ziping.cli.terminal.Console;
import org.ziping.cli.terminal.SumTable;
import org.ziping.cli.terminal.TextTable;
import org.ziping.mail.MailListener;
import org.ziping.mail.MailOutcome;
import org.ziping.mail.MailRun;
import org.ziping.mail.Preview;
import org.ziping.mail.PreviewRow;
import org.ziping.mail.Standing;
import org.ziping.mail.journal.JournalEntry;
import org.ziping.model.Finding;
import org.ziping.model.Severity;

/** What a person is told of letters: a table before, a line each while they go out, and what adds up at the end. */
final class MailLines implements MailListener {

    private final Console console;
    private final Told told;
    private final Path folder;

    MailLines(Console console, Told told, Path folder) {
        this.console = console;
        this.told = told;
        this.folder = folder;
    }

    /** Tells what is wrong with the roster; whether there is no error in it. */
    boolean roster(List<Finding> findings, Optional<Path> marked) {
        if (!findings.isEmpty()) {
            console.err().println("通讯录里有 " + findings.size() + " 个问题：");
            findings.forEach(finding -> console.err().println(FindingLines.of(finding)));
            marked.ifPresent(copy -> console.err().println("  已标在 " + shown(copy) + "，请在 通讯录.xlsx 里改正"));
        }
        return findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /** Shows what would go out, and gives the exit code. */
    int preview(Preview preview) {
        TextTable table = new TextTable("单位", "邮箱", "主题", "附件", "大小", "状态");
        for (PreviewRow row : preview.rows()) {
            table.row(
                    row.unit(),
                    String.join("\n", row.addresses()),
                    row.subject(),
                    String.join("\n", row.attachments()),
                    row.size(),
                    standing(row.outcome()));
        }
        table.lines().forEach(console.out()::println);
        console.out().println();
        long due = preview.count(Standing.DUE);
        console.out().println("共 " + preview.rows().size() + " 封：" + tally(preview::count));
        if (due > 0) {
            console.out().println("待发的信在 " + shown(preview.folder()) + "，可用邮件程序打开看；加 --send 发出");
        }
        return preview.count(Standing.WITHHELD) == 0 ? ExitCode.DONE : ExitCode.SOME_RETURNED;
    }

    private static String standing(MailOutcome outcome) {
        String title = outcome.standing().title();
        return outcome.note().isBlank() ? title : title + "：" + outcome.note();
    }

    /** Tells how it ended, and gives the exit code. */
    int end(MailRun run) {
        run.outcomes().stream()
                .filter(outcome -> outcome.standing() == Standing.WITHHELD)
                .forEach(outcome -> console.err().println(outcome.line()));
        run.stopped().ifPresent(why -> console.err().println("停下  " + why));
        if (run.outcomes().size() > 1) {
            table(run);
        } else {
            console.out().println(run.outcomes().isEmpty() ? "没有要发的信" : tally(run::count));
        }
        return run.isComplete() ? ExitCode.DONE : ExitCode.SOME_RETURNED;
    }

    private void table(MailRun run) {
        SumTable table = new SumTable();
        for (Standing standing : Standing.values()) {
            if (run.count(standing) > 0) {
                table.row(standing.title(), run.count(standing));
            }
        }
        table.print(console, "封信");
    }

    private interface Counting {
        long of(Standing standing);
    }

    private static String tally(Counting counting) {
        String sum = Arrays.stream(Standing.values())
                .filter(standing -> counting.of(standing) > 0)
                .map(standing -> standing.title() + " " + counting.of(standing))
                .collect(Collectors.joining("，"));
        return sum.isEmpty() ? "没有信" : sum;
    }

    /** Reminds of what only a person can find out. */
    void inDoubt(List<JournalEntry> letters) {
        if (letters.isEmpty()) {
            return;
        }
        console.err().println("有 " + letters.size() + " 封信存疑，不会自动重发，请问问对方收到没有：");
        letters.forEach(letter -> console.err().println("  " + letter.unit() + "  " + letter.answer()));
        String mail = "ziping mail \"" + folder + "\" ";
        console.err().println("  收到了：" + mail + "--arrived 单位");
        console.err().println("  没收到：" + mail + "--send --only 单位");
    }

    @Override
    public void settled(MailOutcome outcome) {
        LogFile.say(outcome.line());
        if (outcome.standing() == Standing.SENT) {
            if (told != Told.LITTLE) {
                console.out().println(outcome.line());
            }
        } else if (outcome.standing() != Standing.WITHHELD) {
            console.err().println(outcome.line());
        }
    }

    @Override
    public void waiting(String sentence) {
        if (told != Told.LITTLE) {
            console.err().println("等待  " + sentence);
        }
    }

    private String shown(Path file) {
        return folder.relativize(file.toAbsolutePath()).toString();
    }
}
