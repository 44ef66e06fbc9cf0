package org.ziping.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.ziping.cli.process.ExitCode;
import org.ziping.cli.terminal.Console;
import org.ziping.dropfolder.Folders;
import org.ziping.dropfolder.Watch;
import org.ziping.ledger.Database;
import org.ziping.ledger.DatabaseException;
import org.ziping.ledger.Ledger;
import org.ziping.ledger.LedgerRows;
import org.ziping.ledger.book.LedgerWorkbook;

/** {@code ziping ledger}: the consolidated workbook of a served folder. */
final class LedgerCommand implements Command {

    private static final String ENDING = ".xlsx";

    private static final Option OUTPUT_FILE = Option.builder("o")
            .longOpt("output")
            .hasArg()
            .argName("FILE")
            .desc("写成哪个 .xlsx，默认“台账/汇总台账.xlsx”")
            .get();

    @Override
    public String name() {
        return "ledger";
    }

    @Override
    public String arguments() {
        return "[FOLDER] [-o FILE]";
    }

    @Override
    public String purpose() {
        return "汇总台账：所有单位的得分、指标、问题，附总览和图表";
    }

    @Override
    public String example() {
        return "  ziping ledger 共享文件夹 -o 汇总台账.xlsx\n";
    }

    @Override
    public Options options() {
        Options options = new Options().addOption(OUTPUT_FILE);
        Told.addTo(options, "写好了不说");
        return options;
    }

    @Override
    public int run(CommandLine words, Console console) throws UsageException {
        Folders folders = FolderWords.served(words);
        Path file = file(words, folders);
        try (Database database = Watch.database(folders, FolderWords.settings(folders))) {
            Files.createDirectories(file.toAbsolutePath().getParent());
            new Ledger(database).read(rows -> write(rows, folders, file));
        } catch (DatabaseException unusable) {
            throw new UsageException(
                    unusable.isInUse()
                            ? "台账数据库正由另一个 ziping 使用，请等它结束；ziping watch 自己会更新“台账/汇总台账.xlsx”"
                            : unusable.getMessage());
        } catch (IOException | UncheckedIOException unwritable) {
            throw new UsageException("“" + file + "”写不进去，请关闭打开着它的程序、检查磁盘空间和权限，或换一个文件夹");
        }
        if (Told.of(words) != Told.LITTLE) {
            console.out().println("汇总台账已写到 " + file);
        }
        return ExitCode.DONE;
    }

    private static Path file(CommandLine words, Folders folders) throws UsageException {
        if (!words.hasOption(OUTPUT_FILE)) {
            return folders.ledger().resolve("汇总台账" + ENDING);
        }
        Path file = Words.path(words.getOptionValue(OUTPUT_FILE));
        if (!file.toString().toLowerCase(Locale.ROOT).endsWith(ENDING)) {
            throw new UsageException("“" + file + "”应以 .xlsx 结尾");
        }
        return file;
    }

    private static void write(LedgerRows rows, Folders folders, Path file) {
        try {
            new LedgerWorkbook(folders.root(), Clock.systemDefaultZone()).write(rows, file);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
