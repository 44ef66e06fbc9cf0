package org.ziping.dropfolder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.ziping.ledger.Claim;
import org.ziping.ledger.Claims;
import org.ziping.ledger.ResultPlaces;

/**
 * One file from 收件 to its result. It may be killed after every step: the file is then in 收件, 处理中 or 原件, never nowhere, and
 * whoever takes it up again goes on where it stopped, or begins the attempt anew if nothing was settled.
 */
final class FileWork {

    private final Folders folders;
    private final Worker worker;
    private final Claims claims;
    private final Processing processing;
    private final Incoming incoming;
    private final Placing placing;

    FileWork(Folders folders, Worker worker, Claims claims, Processing processing) {
        this.folders = folders;
        this.worker = worker;
        this.claims = claims;
        this.processing = processing;
        this.incoming = new Incoming(folders);
        this.placing = new Placing(folders);
    }

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
        if (Files.exists(file) || incoming.move(arrived, file)) {
            begin(arrived, file);
        } else {
            begun.ifPresent(claims::release);
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
            return claims.settle(claim, processing.entry(claim, file));
        } catch (IOException obstacle) {
            giveUp(claim);
            throw obstacle;
        } catch (ResultPlaces.Taken meanwhile) {
            giveUp(claim);
            throw Obstacle.quiet("另一个文件的结果刚用了同样的名称");
        }
    }

    private void giveUp(Claim claim) throws IOException {
        Placing.remove(folders.attempt(claim.token()));
        claims.release(claim);
    }

    private void finish(Claim claim) throws IOException {
        placing.place(claim);
        claims.release(claim);
        worker.ended().accept(claim.outcome().orElseThrow());
    }
}
