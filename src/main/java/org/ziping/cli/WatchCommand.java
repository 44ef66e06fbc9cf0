package org.ziping.cli;

import java.io.IOException;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.ziping.cli.process.ControlC;
import org.ziping.cli.process.ExitCode;
import org.ziping.cli.process.Home;
import org.ziping.cli.process.Interruption;
import org.ziping.cli.process.LogFile;
import org.ziping.cli.process.Stop;
import org.ziping.cli.terminal.Colours;
import org.ziping.cli.terminal.Console;
import org.ziping.dropfolder.FolderSettings;
import org.ziping.dropfolder.Folders;
import org.ziping.dropfolder.Plan;
import org.ziping.dropfolder.Watch;
import org.ziping.job.DiskTrouble;
import org.ziping.job.Reporting;
import org.ziping.ledger.DatabaseException;

/** {@code ziping watch}: serves a folder. */
final class WatchCommand implements Command {

    private static final Option ONCE =
            Option.builder().longOpt("once").desc("处理完现有的文件就结束").get();

    @Override
    public String name() {
        return "watch";
    }

    @Override
    public String arguments() {
        return "[FOLDER] [选项]";
    }

    @Override
    public String purpose() {
        return "看管一个共享文件夹：放进“收件”的表自动算分，结果放进“已完成”或“退回”";
    }

    @Override
    public String example() {
        return """
                  ziping watch 共享文件夹            一直看管，按 Ctrl-C 结束
                  ziping watch 共享文件夹 --once     处理完现有的文件就结束
                """;
    }

    @Override
    public Options options() {
        Options options = new Options().addOption(ONCE).addOption(Colours.NO_COLOUR);
        Told.addTo(options, "只说退回和失败的文件", "每行前写上时刻");
        return options;
    }

    @Override
    public int run(CommandLine words, Console console) throws UsageException {
        Folders folders = FolderWords.folders(words);
        FolderSettings settings = FolderWords.settings(folders);
        WatchLines lines = new WatchLines(console, Told.of(words), Colours.of(words, console, System.getenv()));
        LogFile.of(folders, settings, System.getenv());
        Reporting reporting = Reporting.from(Home.folder().resolve("templates"));
        Watch watch = new Watch(folders, new Plan(settings, reporting, Home.folder()), lines);
        Watch.Until end = words.hasOption(ONCE) ? Watch.Until.DONE : Watch.Until.STOPPED;
        lines.remarked("看管  " + folders.root() + (end == Watch.Until.DONE ? "" : "  按 Ctrl-C 结束"));
        try {
            return served(watch, end, lines, console);
        } catch (DatabaseException unusable) {
            throw FolderWords.unusable(unusable);
        } catch (IOException unwritable) {
            throw new UsageException("文件夹“" + folders.root() + "”里建不了子文件夹：" + DiskTrouble.sentence(unwritable));
        }
    }

    private static int served(Watch watch, Watch.Until end, WatchLines lines, Console console) throws IOException {
        Runnable pressed = () -> {
            watch.stop();
            lines.said("正在结束，等手上的文件做完；再按一次立即结束");
        };
        try (Interruption interruption = new Interruption(watch::stop, console::flush);
                ControlC keys = ControlC.listening(new Stop(), pressed)) {
            Watch.Ending ending = watch.run(end);
            lines.end();
            if (ending == Watch.Ending.STOPPED) {
                lines.said((keys.wasPressed() ? "已停止" : "按系统的要求已停止") + "，没处理的文件留在原处，下次启动时继续");
                return interruption.code();
            }
            return ending == Watch.Ending.DONE && !lines.hasUnfinished() ? ExitCode.DONE : ExitCode.SOME_RETURNED;
        }
    }
}
