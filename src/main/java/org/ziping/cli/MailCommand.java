package org.ziping.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.OptionGroup;
import org.apache.commons.cli.Options;
import org.ziping.cli.process.ExitCode;
import org.ziping.cli.process.Home;
import org.ziping.cli.process.Interruption;
import org.ziping.cli.terminal.Console;
import org.ziping.dropfolder.FolderSettings;
import org.ziping.dropfolder.Folders;
import org.ziping.dropfolder.MarkedRoster;
import org.ziping.dropfolder.Parcels;
import org.ziping.dropfolder.Watch;
import org.ziping.ledger.Database;
import org.ziping.ledger.DatabaseException;
import org.ziping.ledger.Ledger;
import org.ziping.mail.Choice;
import org.ziping.mail.EmptyRoster;
import org.ziping.mail.MailRun;
import org.ziping.mail.Mailing;
import org.ziping.mail.Office;
import org.ziping.mail.journal.Journal;
import org.ziping.mail.model.MailException;
import org.ziping.mail.model.Parcel;
import org.ziping.mail.roster.Roster;
import org.ziping.mail.settings.MailSettings;

/** {@code ziping mail}: what the units are to be told, first to look at, then sent. */
final class MailCommand implements Command {

    private static final Option ROSTER =
            Option.builder().longOpt("roster").desc("写一份通讯录，列出现有的单位，邮箱自己填").get();
    private static final Option SEND =
            Option.builder().longOpt("send").desc("真的发出；不写则只预览").get();
    private static final Option ARRIVED = withWord("arrived", "UNIT", "核实存疑的信已收到，记为已发");
    private static final Option ONLY = withWord("only", "UNIT", "只要这个单位的信");
    private static final Option TO = withWord("to", "ADDRESS", "试发给自己看，不算寄给单位");
    private static final Option LIMIT = withWord("limit", "N", "最多几封，试发默认 1 封");

    private static Option withWord(String name, String word, String purpose) {
        return Option.builder()
                .longOpt(name)
                .hasArg()
                .argName(word)
                .desc(purpose)
                .get();
    }

    @Override
    public String name() {
        return "mail";
    }

    @Override
    public String arguments() {
        return "[FOLDER] [选项]";
    }

    @Override
    public String purpose() {
        return "把结果寄给各单位：先预览，加 --send 才发";
    }

    @Override
    public String example() {
        return """
                  ziping mail 共享文件夹 --roster                          先要一份通讯录，填好邮箱
                  ziping mail 共享文件夹                                   看看会寄出什么
                  ziping mail 共享文件夹 --send --to me@example.org        先寄一封给自己
                  ziping mail 共享文件夹 --send                            寄给各单位
                """;
    }

    @Override
    public Options options() {
        OptionGroup action = new OptionGroup().addOption(ROSTER).addOption(SEND).addOption(ARRIVED);
        Options options = new Options()
                .addOptionGroup(action)
                .addOption(ONLY)
                .addOption(TO)
                .addOption(LIMIT);
        Told.addTo(options, "只说没有发出的信");
        return options;
    }

    @Override
    public int run(CommandLine words, Console console) throws UsageException {
        Choice choice = choice(words);
        Folders folders = FolderWords.served(words);
        FolderSettings settings = FolderWords.settings(folders);
        try (Database database = Watch.database(folders, settings)) {
            List<Parcel> parcels = Parcels.of(folders, new Ledger(database));
            if (words.hasOption(ROSTER)) {
                return roster(folders, parcels, console);
            }
            Office office = Office.of(folders.root(), Home.folder(), mail(settings));
            Mailing mailing = new Mailing(office, new Journal(database.source()));
            if (words.hasOption(ARRIVED)) {
                return arrived(words.getOptionValue(ARRIVED), mailing, console);
            }
            MailLines lines = new MailLines(console, Told.of(words), folders.root());
            boolean isFine = tellFindings(folders, office.roster(), parcels, lines);
            int code = letters(words, choice, new Sending(mailing, parcels, lines), console);
            return isFine ? code : Math.max(code, ExitCode.SOME_RETURNED);
        } catch (MailException | DatabaseException wrong) {
            throw new UsageException(wrong.getMessage());
        } catch (IOException unwritable) {
            throw new UsageException("文件夹“" + folders.letters() + "”写不进去，请检查磁盘空间和权限：" + unwritable.getMessage());
        }
    }

    private static Choice choice(CommandLine words) throws UsageException {
        if (words.hasOption(TO) && !words.hasOption(SEND)) {
            throw new UsageException("--to 要与 --send 一起用，如 ziping mail 共享文件夹 --send --to me@example.org");
        }
        return new Choice(Optional.ofNullable(words.getOptionValue(ONLY)), limit(words));
    }

    private static OptionalInt limit(CommandLine words) throws UsageException {
        String word = words.getOptionValue(LIMIT);
        if (word == null) {
            return words.hasOption(TO) ? OptionalInt.of(1) : OptionalInt.empty();
        }
        if (!word.matches("[1-9]\\d{0,6}")) {
            throw new UsageException("--limit 后面应是封数，如 10");
        }
        return OptionalInt.of(Integer.parseInt(word));
    }

    private static MailSettings mail(FolderSettings settings) throws UsageException {
        return settings.mail()
                .orElseThrow(() -> new UsageException("ziping.yaml 里没有 mail 一节，请至少写上 host 和 from，写法见 docs/邮件.md"));
    }

    private static int roster(Folders folders, List<Parcel> parcels, Console console)
            throws MailException, IOException {
        List<String> units = parcels.stream().map(Parcel::unit).distinct().toList();
        Optional<Path> written = EmptyRoster.write(folders.root(), units);
        console.out()
                .println(written.map(file -> file.getFileName().toString().equals(Roster.FILE)
                                ? "通讯录已写到 " + file + "，请填写邮箱"
                                : "通讯录已有，没有动它；缺的单位写在 " + file + "，请补进通讯录")
                        .orElse("通讯录已有，单位都在，没有动它"));
        return ExitCode.DONE;
    }

    private static int arrived(String unit, Mailing mailing, Console console) throws UsageException, IOException {
        int confirmed = mailing.confirm(unit);
        if (confirmed == 0) {
            throw new UsageException("“" + unit + "”没有存疑的信");
        }
        console.out().println("已记下：“" + unit + "”存疑的 " + confirmed + " 封信已收到");
        return ExitCode.DONE;
    }

    /** Whether the roster is without errors; they are shown in a copy of it as well. */
    private static boolean tellFindings(Folders folders, Roster roster, List<Parcel> parcels, MailLines lines)
            throws IOException {
        MarkedRoster marked = MarkedRoster.of(folders, roster, parcels);
        return lines.roster(marked.findings(), marked.file());
    }

    /** What is sent, and who hears of it. */
    private record Sending(Mailing mailing, List<Parcel> parcels, MailLines lines) {}

    /** Shows what would be sent, or sends it; what is in doubt is told in either case. */
    private static int letters(CommandLine words, Choice choice, Sending sending, Console console)
            throws MailException, IOException {
        int code = words.hasOption(SEND)
                ? send(words, choice, sending, console)
                : sending.lines().preview(sending.mailing().preview(sending.parcels(), choice));
        sending.lines().inDoubt(sending.mailing().inDoubt());
        return code;
    }

    private static int send(CommandLine words, Choice choice, Sending sending, Console console)
            throws MailException, IOException {
        Mailing mailing = sending.mailing();
        try (Interruption interruption = new Interruption(mailing::stop, console::flush)) {
            MailRun run = words.hasOption(TO)
                    ? mailing.trial(sending.parcels(), choice, words.getOptionValue(TO), sending.lines())
                    : mailing.send(sending.parcels(), choice, sending.lines());
            int code = sending.lines().end(run);
            return mailing.isStopped() ? interruption.code() : code;
        }
    }
}
