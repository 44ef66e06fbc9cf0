package org.ziping.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.ziping.ledger.Database;
import org.ziping.ledger.Entry;
import org.ziping.ledger.FileOutcome;
import org.ziping.ledger.FileState;
import org.ziping.ledger.FindingCount;
import org.ziping.ledger.FormRow;
import org.ziping.ledger.Ledger;
import org.ziping.ledger.Money;
import org.ziping.mail.ScriptedServer.Act;
import org.ziping.mail.ScriptedServer.Point;
import org.ziping.mail.ScriptedServer.Taken;
import org.ziping.mail.journal.Journal;
import org.ziping.mail.journal.JournalEntry;
import org.ziping.mail.journal.LetterState;
import org.ziping.mail.model.LetterId;
import org.ziping.mail.roster.Roster;
import org.ziping.mail.roster.RosterFile;
import org.ziping.model.FormKind;
import org.ziping.model.Grade;
import org.ziping.model.Points;
import org.ziping.model.Rating;

/**
 * Kills {@code ziping mail --send} again and again while it sends, then lets it finish, and counts what arrived: no address gets
 * a letter twice, and none is forgotten.
 */
public final class MailKillBenchmark {

    private static final int SEED = 20261124;

    private final Path folder;
    private final int letters;
    private final int kills;
    private final Random random = new Random(SEED);

    private MailKillBenchmark(Path folder, int letters, int kills) {
        this.folder = folder;
        this.letters = letters;
        this.kills = kills;
    }

    /** Words: an empty folder, how many letters, how many kills. */
    public static void main(String... words) throws Exception {
        new MailKillBenchmark(Path.of(words[0]), Integer.parseInt(words[1]), Integer.parseInt(words[2])).run();
    }

    private void run() throws Exception {
        try (ScriptedServer server = new ScriptedServer()) {
            // An answer takes a while, so that many kills fall between the end of a letter and its answer.
            server.script(this::hesitate);
            prepare(server.port());
            long begin = System.nanoTime();
            for (int kill = 0; kill < kills; kill++) {
                sendAndKill(server, (kill + 1) * letters / (kills + 1));
            }
            int code = send().waitFor();
            long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begin);
            judge(server.taken(), code, seconds);
        }
    }

    private Act hesitate(Point point) {
        if (point == Point.END) {
            int millis;
            synchronized (random) {
                millis = random.nextInt(15);
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis));
        }
        return Act.USUAL;
    }

    private void prepare(int port) throws IOException {
        Files.createDirectories(folder.resolve(".ziping"));
        Files.writeString(
                folder.resolve("ziping.yaml"),
                "mail: {host: localhost, security: none, port: " + port
                        + ", from: jx@example.org, per-minute: 6000, per-day: 100000}\n");
        List<String[]> roster = new ArrayList<>();
        try (Database database = Database.inFolder(folder.resolve(".ziping"))) {
            Ledger ledger = new Ledger(database);
            Files.createDirectories(folder.resolve("已完成"));
            for (int number = 0; number < letters; number++) {
                roster.add(new String[] {"单位" + number, address(number), "", ""});
                ledger.keep(entry(number));
            }
        }
        RosterFile.write(folder.resolve(Roster.FILE), roster);
    }

    private static String address(int number) {
        return "u" + number + "@example.org";
    }

    private Entry entry(int number) throws IOException {
        String name = "单位" + number + ".xlsx";
        Letters.file(folder.resolve("已完成"), name, 20_000);
        String result = "已完成/" + name;
        FileOutcome outcome = new FileOutcome(
                0,
                name,
                1,
                Letters.version(name),
                FileState.COMPLETED,
                Instant.EPOCH,
                "bench",
                "总分 90",
                "原件/" + name,
                new FileOutcome.Results(Optional.of(result), Optional.empty(), List.of(result)));
        FormRow form = new FormRow(
                name,
                "自评表",
                FormKind.WHOLE_UNIT,
                "单位" + number,
                "",
                "2025",
                new Money(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
                new Grade.Given(Points.of("90"), Optional.of(new Rating("优"))),
                new FindingCount(0, 0, 0),
                Optional.of(result),
                Optional.empty());
        return new Entry(outcome, List.of(new Entry.FormEntry(form, List.of())), List.of());
    }

    private Process send() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.ziping.cli.Main",
                        "mail",
                        folder.toString(),
                        "--send")
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("out.txt").toFile()))
                .redirectError(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("err.txt").toFile()))
                .start();
    }

    /** Kills a run as soon as so many letters are there, plus a moment that differs each time. */
    private void sendAndKill(ScriptedServer server, int there) throws Exception {
        Process process = send();
        while (server.taken().size() < there && process.isAlive()) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
        }
        synchronized (random) {
            LockSupport.parkNanos(random.nextInt(20_000_000));
        }
        if (!process.isAlive()) {
            throw new IllegalStateException("ended by itself: " + process.exitValue());
        }
        process.destroyForcibly().waitFor();
    }

    private void judge(List<Taken> taken, int code, long seconds) {
        Map<String, Integer> arrived = new HashMap<>();
        taken.forEach(letter -> arrived.merge(letter.recipients().get(0), 1, Integer::sum));
        Map<LetterState, Integer> states = new EnumMap<>(LetterState.class);
        int doubtfulArrived = 0;
        int wrong = 0;
        try (Database database = Database.inFolder(folder.resolve(".ziping"))) {
            Journal journal = new Journal(database.source());
            for (int number = 0; number < letters; number++) {
                LetterId id = LetterId.of("单位" + number, Letters.version("单位" + number + ".xlsx"));
                Optional<LetterState> state = journal.find(id).map(JournalEntry::state);
                int times = arrived.getOrDefault(address(number), 0);
                state.ifPresent(known -> states.merge(known, 1, Integer::sum));
                boolean isRight = state.isPresent()
                        && (state.get() == LetterState.SENT && times == 1
                                || state.get() == LetterState.IN_DOUBT && times <= 1);
                wrong += isRight ? 0 : 1;
                doubtfulArrived += state.filter(LetterState.IN_DOUBT::equals).isPresent() ? times : 0;
            }
        }
        System.out.println(letters + " letters, " + kills + " kills, " + seconds + " s: sent "
                + states.getOrDefault(LetterState.SENT, 0) + ", in doubt "
                + states.getOrDefault(LetterState.IN_DOUBT, 0) + " (of these arrived " + doubtfulArrived
                + "), arrived twice "
                + arrived.values().stream().filter(times -> times > 1).count()
                + ", forgotten or wrong " + wrong + ", copies in 已发 " + copies("已发") + ", in 存疑 " + copies("存疑")
                + ", left in 发送中 " + copies("发送中") + ", last exit code " + code);
        if (wrong > 0) {
            System.exit(1);
        }
    }

    private long copies(String kind) {
        Path place = folder.resolve("发件").resolve(kind);
        if (!Files.isDirectory(place)) {
            return 0;
        }
        try (Stream<Path> files = Files.list(place)) {
            return files.count();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
