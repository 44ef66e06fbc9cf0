package org.ziping.dropfolder;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ziping.ledger.Claims;
import org.ziping.ledger.Database;
import org.ziping.ledger.FileOutcome;
import org.ziping.ledger.Ledger;
import org.ziping.ledger.QueueTable;

/** A folder served for as long as folder and database can be used without a break. */
final class Session implements AutoCloseable {

    /** How long a run that is to end waits for files that are still written to. */
    private static final Duration GROWING = Duration.ofMinutes(1);

    /** The consolidated workbook is read as a whole each time it is written. */
    private static final Duration BETWEEN_BOOKS = Duration.ofSeconds(30);

    private static final int PAUSES_PER_LOOK = 10;

    /** What goes well for so long is well, though no file was done. */
    private static final Duration LONG = Duration.ofMinutes(1);

    private final Folders folders;
    private final FolderSettings.Watching watching;
    private final Observer observer;
    private final Ticker ticker;
    private final Arrivals arrivals;
    private final InHand inHand;
    private final Queue queue;
    private final Upkeep upkeep;
    private final Postman postman;
    private final LedgerBook book;
    private final Rest books;
    private final AtomicInteger ended = new AtomicInteger();
    private final long began;
    private Set<String> stood = Set.of();
    private long idleSince = Long.MIN_VALUE;

    Session(Service service, Database database) throws IOException {
        this.folders = service.folders();
        this.watching = service.plan().settings().watching();
        this.observer = service.observer();
        Surroundings surroundings = service.surroundings();
        this.ticker = surroundings.ticker();
        this.began = ticker.nanos();
        this.arrivals = new Arrivals(folders.incoming(), watching.settle(), ticker, observer::said);
        this.inHand = new InHand(folders);
        Ledger ledger = new Ledger(database);
        Claims claims = new Claims(database);
        Worker worker = new Worker(surroundings.worker(), surroundings.clock(), this::ended);
        FileWork work =
                new FileWork(folders, worker, claims, new Processing(folders, service.plan(), worker, database));
        this.book = new LedgerBook(folders, ledger, surroundings.clock());
        this.books = new Rest(BETWEEN_BOOKS, ticker);
        this.upkeep = new Upkeep(service, new Statuses(folders, database), claims);
        upkeep.begin(!database.isShared());
        this.postman = new Postman(service, database);
        this.queue = new Queue(
                database,
                new Queue.Pace(surroundings.worker(), watching.workers(), watching.poll(), surroundings.heartbeat()),
                work::work,
                book::write,
                observer::said);
    }

    /**
     * Looks again and again.
     *
     * @param well told after each look after which nothing was in the way
     * @return empty if the folder has gone
     */
    Optional<Watch.Ending> serve(Watch.Until end, Stop stop, Consumer<Session> well) throws IOException {
        while (!stop.isAsked()) {
            if (!folders.isThere()) {
                return Optional.empty();
            }
            long looked = ticker.nanos();
            look();
            upkeep.look(queue.open(), held());
            postman.look();
            keepBook();
            well.accept(this);
            if (end == Watch.Until.DONE && isAllDone(queue.open())) {
                postman.finish(stop, watching.poll());
                if (!isBookOwed()) {
                    return Optional.of(ending(queue.open()));
                }
            }
            stop.await(pause(ticker.nanos() - looked));
        }
        return Optional.of(Watch.Ending.STOPPED);
    }

    /** Whether it has come to something: a file was done, there is none to be done, or all has been well for long. */
    boolean isFruitful() {
        return ended.get() > 0 || queue.open().all() == 0 || ticker.nanos() - began > LONG.toNanos();
    }

    /** All that waits for something, as of the last look. */
    private List<Status.Held> held() {
        return Stream.of(queue.putOff(), arrivals.held(), arrivals.unsettled())
                .flatMap(List::stream)
                .toList();
    }

    private void ended(FileOutcome outcome) {
        ended.incrementAndGet();
        observer.ended(outcome);
    }

    @Override
    public void close() {
        postman.close();
        queue.close();
        try {
            upkeep.end(queue.open(), held());
        } catch (IOException | RuntimeException unusable) {
            // The folder or the database has gone, which is why this ends; the next one tells how it stands.
            return;
        }
    }

    /** The consolidated workbook is written now and then while there is work, and at once when there is none left. */
    private void keepBook() {
        QueueTable.Open open = queue.open();
        boolean isIdle = open.all() == open.stuck() && arrivals.unsettled().isEmpty();
        if ((isIdle || books.isOver()) && book.isBehind()) {
            queue.offerBook();
        }
    }

    /** Whether the consolidated workbook does not tell everything and nobody has been asked to write it. */
    private boolean isBookOwed() {
        return book.isBehind() && !queue.holdsBook();
    }

    /** Looking at many thousand files takes a while itself; most of the time is left to those who work on them. */
    private Duration pause(long lookNanos) {
        Duration leave = Duration.ofNanos(lookNanos).multipliedBy(PAUSES_PER_LOOK);
        return leave.compareTo(watching.poll()) > 0 ? leave : watching.poll();
    }

    /** Everything that stands still and is not in line yet gets in line; so does what a dead one has left in 处理中. */
    private void look() throws IOException {
        Files.createDirectories(folders.incoming());
        List<Arrived> settled = arrivals.look();
        List<Arrived> left = inHand.files();
        stood = settled.stream().map(Arrived::key).collect(Collectors.toSet());
        if (settled.isEmpty() && left.isEmpty()) {
            return;
        }
        Set<String> inLine = queue.keys();
        Stream.concat(left.stream(), settled.stream())
                .filter(file -> inLine.add(file.key()))
                .forEach(queue::offer);
    }

    /** Whether everything is done that can be done now. */
    private boolean isAllDone(QueueTable.Open open) {
        boolean isBusy = open.all() > open.stuck() || hasTurns() || isBookOwed();
        if (isBusy || arrivals.unsettled().isEmpty()) {
            idleSince = Long.MIN_VALUE;
        }
        return !isBusy && (arrivals.unsettled().isEmpty() || isTiredOfWaiting());
    }

    private Watch.Ending ending(QueueTable.Open open) {
        int left = open.stuck() + arrivals.unsettled().size() + arrivals.held().size();
        if (left > 0) {
            observer.said("留下  " + left + " 个文件这次没有处理，下次继续");
        }
        return left > 0 ? Watch.Ending.LEFT : Watch.Ending.DONE;
    }

    /**
     * Whether something that stood in 收件 is in line no more: it is done, or one before it of the same name is, and then it has its
     * turn. Only the next look tells.
     */
    private boolean hasTurns() {
        return !stood.isEmpty() && !queue.keys().containsAll(stood);
    }

    private boolean isTiredOfWaiting() {
        long now = ticker.nanos();
        if (idleSince == Long.MIN_VALUE) {
            idleSince = now;
        }
        return now - idleSince > GROWING.toNanos();
    }
}
