package org.ziping.dropfolder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ziping.job.FileJob;
import org.ziping.job.Options;
import org.ziping.job.Outcome;
import org.ziping.job.Sha256;
import org.ziping.job.Source;
import org.ziping.ledger.Database;
import org.ziping.ledger.DatabaseException;
import org.ziping.ledger.Entry;
import org.ziping.ledger.FileOutcome;
import org.ziping.ledger.FileState;
import org.ziping.ledger.Ledger;
import org.ziping.ledger.QueueTable;
import org.ziping.ledger.ResultPlaces;

/**
 * The database made again from the folders: every original is read once more, in the order in which they were put away, and its
 * results are those that lie in 已完成, 退回 or 失败.
 */
public final class Rebuild {

    private static final Pattern KEPT = Pattern.compile("(.*)-([0-9a-f]{8,64})(\\.[^./]*)?");
    private static final String WORKER = "rebuild";
    private static final String BROKEN = ".broken";
    private static final Duration LONGEST_SILENCE = Duration.ofMinutes(1);

    private final Folders folders;
    private final FolderSettings settings;
    private final LyingResults lying;

    public Rebuild(Folders folders, FolderSettings settings) {
        this.folders = folders;
        this.settings = settings;
        this.lying = new LyingResults(folders);
    }

    /**
     * Does it.
     *
     * @return how many originals there were
     * @throws DatabaseException if the database is in use
     */
    public int run() throws IOException {
        try (Database database = opened()) {
            refuseRunning(database);
            Ledger ledger = new Ledger(database);
            ResultPlaces places = new ResultPlaces(database);
            ledger.forget();
            List<Original> originals = originals();
            for (Original original : originals) {
                ledger.keep(entry(original, ledger, name -> places.isOfAnother(name, original.name())));
            }
            return originals.size();
        }
    }

    private record Original(Path file, String name, String sha256, Instant since) {}

    /** A file of one's own that cannot be opened gives way to a new one; it is kept beside it. */
    private Database opened() throws IOException {
        try {
            return Watch.database(folders, settings);
        } catch (DatabaseException unusable) {
            if (unusable.isInUse() || settings.database().isPresent()) {
                throw unusable;
            }
            Path file = folders.own().resolve("ledger.mv.db");
            Files.move(file, file.resolveSibling(file.getFileName() + BROKEN), StandardCopyOption.REPLACE_EXISTING);
            return Watch.database(folders, settings);
        }
    }

    /** A machine that was killed a while ago does not count. */
    private static void refuseRunning(Database database) {
        QueueTable table = new QueueTable(database);
        if (database.isShared()) {
            table.refuseRunning(table.now().minus(LONGEST_SILENCE));
        }
    }

    private List<Original> originals() throws IOException {
        List<Original> originals = new ArrayList<>();
        List<Path> files;
        try (Stream<Path> all = Files.walk(folders.originals())) {
            files = all.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            originals.add(original(file));
        }
        originals.sort(Comparator.comparing(Original::since).thenComparing(Original::name));
        return originals;
    }

    private Original original(Path file) throws IOException {
        String sha256 = Sha256.of(file);
        String kept = Folders.name(folders.originals(), file);
        Matcher parts = KEPT.matcher(kept);
        boolean isOurs = parts.matches() && sha256.startsWith(parts.group(2));
        String ending = isOurs && parts.group(3) != null ? parts.group(3) : "";
        return new Original(file, isOurs ? parts.group(1) + ending : kept, sha256, since(file));
    }

    /** When it was put away, as far as the disk remembers; else when its author saved it. */
    private static Instant since(Path file) throws IOException {
        try {
            return ((FileTime) Files.getAttribute(file, "unix:ctime")).toInstant();
        } catch (UnsupportedOperationException unknown) {
            return Files.getLastModifiedTime(file).toInstant();
        }
    }

    /** Where the results lie decides what became of it, for the rules may have changed since. */
    private Entry entry(Original original, Ledger ledger, Predicate<String> isOfAnother) throws IOException {
        Optional<FileOutcome> twin = ledger.done(original.sha256());
        if (twin.isPresent()) {
            String message = "内容与“" + twin.get().name() + "”相同，没有重做";
            return new Entry(
                    outcome(original, FileState.DUPLICATE, message, FileOutcome.Results.NONE), List.of(), List.of());
        }
        Outcome outcome = new FileJob(new Options(settings.rules(), Optional.empty(), false))
                .run(new Source(original.file(), Path.of(original.name())));
        OutcomeRows rows = new OutcomeRows(original.name(), outcome);
        Optional<Path> workbook = lying.workbook(original.name(), rows.state(), isOfAnother);
        FileState state = workbook.map(lying::state).orElse(rows.state());
        FileOutcome.Results results =
                workbook.isPresent() ? lying.of(workbook.get(), isOfAnother) : FileOutcome.Results.NONE;
        return new Entry(
                outcome(original, state, rows.message(), results), rows.forms(results.workbook()), rows.findings());
    }

    private FileOutcome outcome(Original original, FileState state, String message, FileOutcome.Results results) {
        return new FileOutcome(
                0,
                original.name(),
                0,
                original.sha256(),
                state,
                original.since(),
                WORKER,
                message,
                Folders.name(folders.root(), original.file()),
                results);
    }
}
