package org.ziping.dropfolder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import org.ziping.job.Fault;
import org.ziping.job.FileJob;
import org.ziping.job.Options;
import org.ziping.job.Outcome;
import org.ziping.job.Sha256;
import org.ziping.job.Source;
import org.ziping.ledger.Claim;
import org.ziping.ledger.Claims;
import org.ziping.ledger.Database;
import org.ziping.ledger.Entry;
import org.ziping.ledger.FileOutcome;
import org.ziping.ledger.FileState;
import org.ziping.ledger.Ledger;
import org.ziping.ledger.ResultPlaces;
import org.ziping.model.FindingCode;

/** What a file in 处理中 comes to: its results in the folder of the attempt, and its entry for the ledger. */
final class Processing {

    private final Folders folders;
    private final Plan plan;
    private final Worker worker;
    private final Ledger ledger;
    private final Claims claims;
    private final ResultPlaces places;

    Processing(Folders folders, Plan plan, Worker worker, Database database) {
        this.folders = folders;
        this.plan = plan;
        this.worker = worker;
        this.ledger = new Ledger(database);
        this.claims = new Claims(database);
        this.places = new ResultPlaces(database);
    }

    /**
     * Does the file.
     *
     * @throws IOException if something is in the way that may pass
     */
    Entry entry(Claim claim, Path file) throws IOException {
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
        Attempt attempt = attempt(claim);
        Outcome outcome = new FileJob(
                        new Options(plan.settings().rules(), Optional.of(attempt.output()), false, plan.reporting()))
                .run(new Source(file, Path.of(attempt.name()), attempt::isOfAnother));
        refusePassing(outcome);
        OutcomeRows rows = new OutcomeRows(claim.name(), outcome);
        if (!attempt.takeOver(rows.state())) {
            attempt.copy(file, rows.state());
            attempt.note(rows.state(), rows.sentences());
        }
        FileOutcome.Results results = attempt.results(rows.state());
        FileOutcome kept = outcome(claim, sha256, rows.state(), rows.message() + attempt.renamed(), results);
        return new Entry(kept, rows.forms(results.workbook()), rows.findings());
    }

    private Attempt attempt(Claim claim) {
        return new Attempt(
                folders.attempt(claim.token()),
                Attempt.wanted(claim.name()),
                result -> places.isOfAnother(result, claim.name()));
    }

    /** What has to do with the disk or the share, not with what is in the file. */
    private static void refusePassing(Outcome outcome) throws Obstacle {
        Optional<Fault> fault = outcome.fault().filter(Fault::mayPass);
        if (fault.isPresent()) {
            throw new Obstacle(fault.get().sentence());
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
        Attempt attempt = attempt(claim);
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
