package org.ziping.dropfolder;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.ziping.job.Fault;
import org.ziping.job.FileJob;
import org.ziping.job.Options;
import org.ziping.job.Outcome;
import org.ziping.job.Source;
import org.ziping.ledger.Claim;
import org.ziping.ledger.Claims;
import org.ziping.ledger.Entry;
import org.ziping.ledger.FileOutcome;
import org.ziping.ledger.FileState;
import org.ziping.ledger.Ledger;
import org.ziping.model.FindingCode;

/**
 * One file from 收件 to its result. It may be killed after every step: the file is then in 收件, 处理中 or 原件, never nowhere, and
 * whoever takes it up again goes on where it stopped, or begins the attempt anew if nothing was settled.
 */
final class FileWork {

    private final Folders folders;
    private final Plan plan;
    private final Worker worker;
    private final Ledger ledger;
    private final Claims claims;
    private final Placing placing;

    FileWork(Folders folders, Plan plan, Worker worker, Ledger ledger, Claims claims) {
        this.folders = folders;
        this.plan = plan;
        this.worker = worker;
        this.ledger = ledger;
        this.claims = claims;
        this.placing = new Placing(folders);
    }

    /**
     * Who works, and how that is told.
     *
     * @param name of machine and process
     * @param clock for what people read
     * @param ended told of each file that ended
     */
    record Worker(String name, Clock clock, Consumer<FileOutcome> ended) {}

    /**
     * Does a file, or finishes what somebody else has begun.
     *
     * @throws IOException if something is in the way that may pass
     */
    void work(Arrived arrived) throws IOException {
        Optional<Claim> begun = claims.find(arrived.key());
        if (begun.isPresent() && begun.get().outcome().isPresent()) {
            finish(begun.get());
            return;
        }
        Path file = folders.working().resolve(arrived.name());
        if (Files.exists(file) || fetch(arrived, file)) {
            begin(arrived, file);
        } else {
            begun.ifPresent(claims::release);
        }
    }

    /** Takes a file out of 收件; false if it is gone, or not the one that stood still. */
    private boolean fetch(Arrived arrived, Path file) throws IOException {
        Path incoming = folders.incoming().resolve(arrived.name());
        if (!Files.exists(incoming) || !isAsSeen(arrived, incoming)) {
            return false;
        }
        refuseLocked(incoming);
        Files.createDirectories(file.getParent());
        try {
            Files.move(incoming, file, StandardCopyOption.ATOMIC_MOVE);
            return true;
        } catch (NoSuchFileException gone) {
            if (Files.exists(incoming)) {
                throw gone;
            }
            return false;
        }
    }

    private static boolean isAsSeen(Arrived arrived, Path file) throws IOException {
        BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
        return now.size() == arrived.size() && now.lastModifiedTime().toMillis() == arrived.modified();
    }

    /** Whoever still holds the file open with a lock is waited for; a file that may only be read is nobody's to lock. */
    private static void refuseLocked(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock == null) {
                throw new Obstacle("文件正被别的程序使用，关闭后自动处理");
            }
        } catch (OverlappingFileLockException inThisProcess) {
            throw new Obstacle("文件正被别的程序使用，关闭后自动处理");
        } catch (AccessDeniedException readOnly) {
            return;
        }
    }

    private void begin(Arrived arrived, Path file) throws IOException {
        Claim claim = new Claim(
                arrived.key(),
                arrived.name(),
                UUID.randomUUID().toString(),
                worker.name(),
                worker.clock().instant(),
                Optional.empty(),
                Optional.empty());
        claims.take(claim);
        Optional<Claim> settled = settled(claim, file);
        if (settled.isPresent()) {
            finish(settled.get());
        } else {
            Placing.remove(folders.attempt(claim.token()));
        }
    }

    /** Until it is settled an attempt that fails leaves nothing; afterwards its results wait for their places. */
    private Optional<Claim> settled(Claim claim, Path file) throws IOException {
        try {
            return claims.settle(claim, entry(claim, file));
        } catch (IOException obstacle) {
            Placing.remove(folders.attempt(claim.token()));
            claims.release(claim);
            throw obstacle;
        }
    }

    private void finish(Claim claim) throws IOException {
        placing.place(claim);
        claims.release(claim);
        worker.ended().accept(claim.outcome().orElseThrow());
    }

    private Entry entry(Claim claim, Path file) throws IOException {
        BasicFileAttributes before = Files.readAttributes(file, BasicFileAttributes.class);
        String sha256 = Sha256.of(file);
        if (!claims.isFirstWith(claim, sha256)) {
            throw Obstacle.quiet("内容相同的另一个文件正在处理");
        }
        Optional<FileOutcome> twin = ledger.done(sha256);
        Entry entry = twin.isPresent() ? duplicate(claim, sha256, twin.get()) : done(claim, sha256, file);
        BasicFileAttributes after = Files.readAttributes(file, BasicFileAttributes.class);
        if (before.size() != after.size() || !before.lastModifiedTime().equals(after.lastModifiedTime())) {
            throw new Obstacle("文件还在写入，写完后自动处理");
        }
        return entry;
    }

    private Entry done(Claim claim, String sha256, Path file) throws IOException {
        String name = Names.fitting(claim.name());
        Attempt attempt = new Attempt(folders.attempt(claim.token()), name);
        Outcome outcome = new FileJob(
                        new Options(plan.settings().rules(), Optional.of(attempt.output()), false, plan.reporting()))
                .run(new Source(file, Path.of(name)));
        refusePassing(outcome);
        OutcomeRows rows = new OutcomeRows(claim.name(), outcome);
        if (!attempt.takeOver(rows.state())) {
            attempt.copy(file, rows.state());
            attempt.note(rows.state(), rows.sentences());
        }
        FileOutcome.Results results = attempt.results(rows.state());
        FileOutcome kept = outcome(claim, sha256, rows.state(), rows.message(), results);
        return new Entry(kept, rows.forms(results.workbook()), rows.findings());
    }

    /** What has to do with the disk or the share, not with what is in the file. */
    private static void refusePassing(Outcome outcome) throws Obstacle {
        Optional<Fault> fault = outcome.fault().filter(Fault::mayPass);
        if (fault.isPresent()) {
            String sentence = fault.get().sentence();
            throw new Obstacle(Obstacle.isDiskFull(sentence) ? "磁盘满了，请腾出空间" : sentence);
        }
        boolean isUnreadable = outcome.findings().stream()
                .anyMatch(finding ->
                        finding.code() == FindingCode.FILE_MISSING || finding.code() == FindingCode.FILE_UNREADABLE);
        if (isUnreadable) {
            throw new Obstacle(outcome.findings().get(0).message());
        }
    }

    /** Under another name it is told by a note where the first one's result lies; under its own nothing is new. */
    private Entry duplicate(Claim claim, String sha256, FileOutcome twin) throws IOException {
        boolean isItself = twin.name().equals(claim.name());
        String result = twin.results().workbook().orElse(twin.name());
        String message = (isItself ? "内容与已处理的相同，没有重做" : "内容与“" + twin.name() + "”相同，没有重做") + "，结果见 " + result;
        Attempt attempt = new Attempt(folders.attempt(claim.token()), Names.fitting(claim.name()));
        if (!isItself) {
            attempt.note(twin.state(), List.of(message));
        }
        FileOutcome.Results results = attempt.results(FileState.DUPLICATE);
        return new Entry(outcome(claim, sha256, FileState.DUPLICATE, message, results), List.of(), List.of());
    }

    private FileOutcome outcome(
            Claim claim, String sha256, FileState state, String message, FileOutcome.Results results)
            throws IOException {
        return new FileOutcome(
                0,
                claim.name(),
                0,
                sha256,
                state,
                worker.clock().instant(),
                worker.name(),
                message,
                Originals.place(folders, claim.name(), sha256),
                results);
    }
}
