package org.ziping.dropfolder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ziping.job.Reporting;
import org.ziping.job.Sha256;
import org.ziping.ledger.Database;
import org.ziping.ledger.FileOutcome;
import org.ziping.ledger.FormRow;
import org.ziping.ledger.Ledger;
import org.ziping.scoring.RulesFile;

/** A served folder with all that was said of it. */
final class Served implements Observer {

    private static final Duration SOON = Duration.ofMillis(20);

    private final Folders folders;
    private final FolderSettings settings;
    private final List<FileOutcome> ended = new CopyOnWriteArrayList<>();
    private final List<String> said = new CopyOnWriteArrayList<>();
    private volatile Optional<Status> stands = Optional.empty();
    private Clock clock = Clock.systemDefaultZone();
    private Ticker ticker = Ticker.SYSTEM;

    Served(Path root) {
        this(root, Optional.empty());
    }

    Served(Path root, Optional<Database.Access> database) {
        this.folders = new Folders(root);
        this.settings = new FolderSettings(
                RulesFile.named("national"),
                new FolderSettings.Watching(SOON, Duration.ofMillis(40), 2),
                database,
                Optional.empty());
    }

    Served at(Clock other) {
        clock = other;
        return this;
    }

    Served ticking(Ticker other) {
        ticker = other;
        return this;
    }

    /** Somebody drops a file. */
    Served drop(String name, byte[] bytes) throws IOException {
        Path file = folders.incoming().resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
        return this;
    }

    /** Everything there is worked off. */
    Watch.Ending once() throws IOException {
        return watch("test").run(Watch.Until.DONE);
    }

    Watch watch(String worker) {
        return new Watch(new Service(
                folders,
                new Plan(settings, Reporting.NONE),
                this,
                new Surroundings(worker, clock, ticker, Duration.ofMillis(200))));
    }

    /** A watch that goes on until it is stopped. */
    static CompletableFuture<Watch.Ending> running(Watch watch) {
        return begun(watch, Watch.Until.STOPPED);
    }

    /** A watch that goes on until everything is done. */
    static CompletableFuture<Watch.Ending> once(Watch watch) {
        return begun(watch, Watch.Until.DONE);
    }

    private static CompletableFuture<Watch.Ending> begun(Watch watch, Watch.Until end) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return watch.run(end);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    Folders folders() {
        return folders;
    }

    FolderSettings settings() {
        return settings;
    }

    List<FileOutcome> ended() {
        return ended;
    }

    List<String> said() {
        return said;
    }

    Optional<Status> stands() {
        return stands;
    }

    /** One line for each file that ended, in the order of the lines. */
    List<String> lines() {
        return ended.stream()
                .map(outcome -> outcome.state().title() + " " + outcome.name())
                .sorted()
                .toList();
    }

    /** Every file below the root but the database and the pages, by its path. */
    Set<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(folders.root())) {
            return files.filter(Files::isRegularFile)
                    .map(file -> Folders.name(folders.root(), file))
                    .filter(name -> !name.startsWith(".ziping/ledger.") && !name.equals(".ziping/status.json"))
                    .filter(name -> !name.equals("状态.txt") && !name.startsWith("台账/"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** Something is asked of the ledger. */
    <T> T ledger(Function<Ledger, T> question) {
        try (Database database = Watch.database(folders, settings)) {
            return question.apply(new Ledger(database));
        }
    }

    List<FormRow> forms() {
        return ledger(ledger -> {
            List<FormRow> forms = new ArrayList<>();
            ledger.read(rows -> rows.forms(forms::add));
            return forms;
        });
    }

    static String hash(byte[] bytes) throws IOException {
        Path file = Files.createTempFile("bytes", "");
        try {
            return Sha256.of(Files.write(file, bytes)).substring(0, 8);
        } finally {
            Files.delete(file);
        }
    }

    /** Names to bytes. */
    static Map<String, byte[]> originals(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .collect(Collectors.toMap(file -> Folders.name(folder, file), Served::bytes));
        }
    }

    static boolean isKept(Path folder, byte[] bytes) throws IOException {
        return originals(folder).values().stream().anyMatch(kept -> Arrays.equals(kept, bytes));
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void ended(FileOutcome outcome) {
        ended.add(outcome);
    }

    @Override
    public void said(String line) {
        said.add(line);
    }

    @Override
    public void stands(Status status) {
        stands = Optional.of(status);
    }
}
