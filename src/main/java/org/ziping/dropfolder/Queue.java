package org.ziping.dropfolder;

import com.github.kagkarlsson.scheduler.Clock;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.jdbc.DefaultJdbcCustomization;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.serializer.GsonSerializer;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.slf4j.LoggerFactory;
import org.ziping.ledger.Database;
import org.ziping.ledger.QueueTable;

/**
 * The files that wait, on all machines that serve the folder: each is worked on by one of them, those of a machine that died are
 * taken over, and what failed for a reason that may pass is tried again after a while.
 */
final class Queue implements AutoCloseable {

    /** How often a file has failed before a run that is to end leaves it for the next one. */
    static final int MANY_FAILURES = 5;

    private static final String TASK = "file";
    private static final String CHORE = "ledger";
    private static final String CURRENT = "current";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");
    private static final Duration FIRST_WAIT = Duration.ofSeconds(1);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);
    private static final int MOST_DOUBLINGS = 6;
    private static final int MISSED_HEARTBEATS = 4;
    private static final Duration LONGEST_POLL = Duration.ofMillis(500);
    private static final Duration LAST_FILES = Duration.ofMinutes(10);

    private final Scheduler scheduler;
    private final OneTimeTask<Arrived> task;
    private final OneTimeTask<Void> chore;
    private final QueueTable table;
    private final Clock clock;
    private final Consumer<String> said;
    private final Map<String, Status.Held> putOff = new ConcurrentSkipListMap<>();

    /**
     * How the queue runs.
     *
     * @param worker who works
     * @param workers how many files at the same time
     * @param poll how often the database is asked at least
     * @param heartbeat how often a machine says that it lives; four missed mean that it does not
     */
    record Pace(String worker, int workers, Duration poll, Duration heartbeat) {}

    /** Does one file. */
    @FunctionalInterface
    interface Work {
        void work(Arrived file) throws IOException;
    }

    /** What is done now and then beside the files, by one machine for all. */
    @FunctionalInterface
    interface Chore {
        void run() throws IOException;
    }

    Queue(Database database, Pace pace, Work work, Chore book, Consumer<String> said) {
        this.table = new QueueTable(database);
        this.clock = steady(table.now(), Ticker.SYSTEM);
        this.said = said;
        if (!database.isShared()) {
            table.releaseAll();
        }
        table.bringForward(clock.now(), clock.now().plus(LONGEST_WAIT));
        this.task = Tasks.oneTime(TASK, Arrived.class)
                .onDeadExecutionRevive()
                .onFailure((failure, operations) -> tryAgain(nameOf(failure), failure, operations))
                .execute((instance, context) -> {
                    run(() -> work.work(instance.getData()));
                    putOff.remove(instance.getId());
                });
        this.chore = Tasks.oneTime(CHORE)
                .onDeadExecutionRevive()
                .onFailure((failure, operations) -> tryAgain(LedgerBook.NAME, failure, operations))
                .execute((instance, context) -> {
                    run(book);
                    putOff.remove(instance.getId());
                });
        this.scheduler = scheduler(database, pace);
        scheduler.start();
    }

    /** Puts a file in line unless it is there already. */
    void offer(Arrived file) {
        Instant now = clock.now();
        Instant modified = Instant.ofEpochMilli(file.modified());
        // Oldest first, and never later than now, whatever the clock of whoever wrote the file says.
        scheduler.scheduleIfNotExists(task.instance(file.key(), file), modified.isBefore(now) ? modified : now);
    }

    /** Has the consolidated workbook written as soon as somebody is free. */
    void offerBook() {
        scheduler.scheduleIfNotExists(chore.instance(CURRENT), clock.now());
    }

    /** Whether the consolidated workbook is in line or in hand. */
    boolean holdsBook() {
        return !table.keys(CHORE).isEmpty();
    }

    /** The keys of all files in line or in hand. */
    Set<String> keys() {
        return new HashSet<>(table.keys(TASK));
    }

    /** What is to be tried again here, why and when; what another machine has done meanwhile waits no more. */
    List<Status.Held> putOff() {
        if (!putOff.isEmpty()) {
            Set<String> inLine = keys();
            inLine.addAll(table.keys(CHORE));
            putOff.keySet().retainAll(inLine);
        }
        return List.copyOf(putOff.values());
    }

    QueueTable.Open open() {
        return open(table);
    }

    static QueueTable.Open open(QueueTable table) {
        return table.open(TASK, MANY_FAILURES);
    }

    /** Takes no further file, and waits for those in hand. */
    @Override
    public void close() {
        scheduler.stop();
    }

    private Scheduler scheduler(Database database, Pace pace) {
        SchedulerBuilder builder = Scheduler.create(database.source(), task, chore)
                .schedulerName(new SchedulerName.Fixed(pace.worker()))
                .threads(pace.workers())
                .executorService(Executors.newFixedThreadPool(pace.workers(), Queue::thread))
                .pollingInterval(pace.poll().compareTo(LONGEST_POLL) < 0 ? pace.poll() : LONGEST_POLL)
                .heartbeatInterval(pace.heartbeat())
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .enableImmediateExecution()
                .serializer(new GsonSerializer())
                .shutdownMaxWait(LAST_FILES)
                .failureLogging(LogLevel.OFF, false)
                .clock(clock);
        // The queue says how it speaks to the database; left to find out by itself it warns on H2.
        return database.isShared()
                ? builder.jdbcCustomization(new PostgreSqlJdbcCustomization(false, false))
                        .build()
                : builder.jdbcCustomization(new DefaultJdbcCustomization(false)).build();
    }

    /** Of a database that goes away in the middle of things whoever watches the folder is told; nobody else needs to be. */
    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "ziping-file");
        thread.setUncaughtExceptionHandler(
                (dying, failure) -> LoggerFactory.getLogger(Queue.class).warn("{}", dying.getName(), failure));
        return thread;
    }

    private static void run(Chore chore) {
        try {
            chore.run();
        } catch (IOException obstacle) {
            throw new UncheckedIOException(obstacle);
        }
    }

    private static String nameOf(ExecutionComplete failure) {
        return ((Arrived) failure.getExecution().taskInstance.getData()).name();
    }

    private void tryAgain(String name, ExecutionComplete failure, ExecutionOperations<?> operations) {
        int failures = failure.getExecution().consecutiveFailures + 1;
        Throwable cause = failure.getCause().orElseGet(() -> new IllegalStateException("no cause"));
        boolean isQuiet = cause.getCause() instanceof Obstacle obstacle && obstacle.isQuiet();
        Duration wait = isQuiet ? FIRST_WAIT : wait(failures);
        if (!isQuiet) {
            String sentence = Obstacle.sentence(cause);
            said.accept("稍后再试  " + name + "  " + sentence + "（第 " + failures + " 次，" + wait.toSeconds() + " 秒后再试）");
            String id = failure.getExecution().taskInstance.getId();
            putOff.put(
                    id,
                    new Status.Held(
                            name, sentence + "（" + TIME.format(LocalTime.now().plus(wait)) + " 再试）"));
        }
        operations.reschedule(failure, clock.now().plus(wait));
    }

    /** 1, 2, 4 … seconds, a minute at most. */
    static Duration wait(int failures) {
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(failures - 1, MOST_DOUBLINGS));
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }

    /** The database's time at the beginning, counted on by a clock that nobody can set. */
    private static Clock steady(Instant start, Ticker ticker) {
        long began = ticker.nanos();
        return () -> start.plusNanos(ticker.nanos() - began);
    }
}
