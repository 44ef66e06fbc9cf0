package org.ziping.cli;

import java.io.IOException;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.ziping.cli.process.ExitCode;
import org.ziping.cli.terminal.Console;
import org.ziping.dropfolder.FolderSettings;
import org.ziping.dropfolder.Folders;
import org.ziping.dropfolder.Rebuild;
import org.ziping.dropfolder.Status;
import org.ziping.dropfolder.StatusPage;
import org.ziping.dropfolder.Statuses;
import org.ziping.ledger.DatabaseException;

/** {@code ziping status}: how a served folder stands. */
final class StatusCommand implements Command {

    private static final Option REBUILD = Option.builder()
            .longOpt("rebuild")
            .desc("由“原件”等文件夹重建台账数据库，先停下 watch")
            .get();

    @Override
    public String name() {
        return "status";
    }

    @Override
    public String arguments() {
        return "[FOLDER] [选项]";
    }

    @Override
    public String purpose() {
        return "看管的文件夹里等着、做完、退回、失败的各有多少，等着的为什么等，最近十个";
    }

    @Override
    public String example() {
        return "  ziping status 共享文件夹\n";
    }

    @Override
    public Options options() {
        return new Options().addOption(Words.JSON).addOption(REBUILD);
    }

    @Override
    public int run(CommandLine words, Console console) throws UsageException {
        Folders folders = FolderWords.served(words);
        FolderSettings settings = FolderWords.settings(folders);
        try {
            if (words.hasOption(REBUILD)) {
                int files = new Rebuild(folders, settings).run();
                console.err().println("已由 " + files + " 个原件重建台账数据库");
            }
            print(Statuses.of(folders, settings), words.hasOption(Words.JSON), console);
            return ExitCode.DONE;
        } catch (DatabaseException unusable) {
            throw FolderWords.unusable(unusable);
        } catch (IOException unreadable) {
            throw new UsageException("文件夹“" + folders.root() + "”读不出来，请检查权限：" + unreadable.getMessage());
        }
    }

    private static void print(Status status, boolean asJson, Console console) {
        if (asJson) {
            console.out().print(StatusPage.json(status));
        } else {
            console.out().println(StatusPage.line(status));
            status.held().forEach(held -> console.out().println(StatusPage.line(held)));
            status.last().forEach(last -> console.out().println(StatusPage.line(last)));
        }
    }
}
