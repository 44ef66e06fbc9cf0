package org.ziping.dropfolder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ziping.job.Sha256;
import org.ziping.ledger.Claim;
import org.ziping.ledger.Claims;
import org.ziping.ledger.Database;
import org.ziping.ledger.Entry;
import org.ziping.ledger.FileOutcome;
import org.ziping.ledger.FileState;

/** The folder as a killed process may leave it after each step; whoever comes next brings it to the same end. */
class CrashTest {

    private static final String NAME = "镇/自评表.xlsx";
    private static final byte[] FORM = FormFiles.completed(1);

    @TempDir
    Path root;

    private Served served;

    @BeforeEach
    void serve() throws IOException {
        served = new Served(root);
        served.folders().make();
    }

    @Test
    void afterTheFileWasTakenOutOfTheInbox() throws IOException {
        put(root.resolve("处理中").resolve(NAME), FORM);
        assertDoneOnce();
    }

    @Test
    void afterTheFileWasClaimedAndHalfOfTheResultWasWritten() throws IOException {
        put(root.resolve("处理中").resolve(NAME), FORM);
        claim("dead");
        put(served.folders().attempt("dead").resolve("job/镇/.ziping-1.tmp"), new byte[] {1});
        assertDoneOnce();
    }

    @Test
    void afterTheOutcomeWasSettledAndNothingWasMoved() throws IOException {
        put(root.resolve("处理中").resolve(NAME), FORM);
        put(served.folders().attempt("dead").resolve("已完成").resolve(NAME), FORM);
        settle("dead");
        assertFinishedFor("dead");
    }

    @Test
    void afterTheResultWasMovedAndTheOriginalWasNot() throws IOException {
        put(root.resolve("处理中").resolve(NAME), FORM);
        put(root.resolve("已完成").resolve(NAME), FORM);
        settle("dead");
        assertFinishedFor("dead");
    }

    @Test
    void afterEverythingWasMovedAndTheClaimWasNotReleased() throws IOException {
        put(root.resolve("原件/镇/自评表-" + Served.hash(FORM) + ".xlsx"), FORM);
        put(root.resolve("已完成").resolve(NAME), FORM);
        settle("dead");
        byte[] next = FormFiles.completed(2);
        served.drop(NAME, next).once();

        assertThat(served.ended()).extracting(FileOutcome::version).containsExactly(1, 2);
        assertThat(Served.isKept(root.resolve("原件"), FORM)).isTrue();
        assertThat(Served.isKept(root.resolve("原件"), next)).isTrue();
    }

    @Test
    void afterTheOlderResultWasSetAsideAndTheNewOneWasNotMoved() throws IOException {
        served.drop(NAME, FormFiles.completed(2)).once();
        Path older = root.resolve("已完成").resolve(NAME);
        byte[] olderResult = Files.readAllBytes(older);
        put(root.resolve("处理中").resolve(NAME), FORM);
        put(served.folders().attempt("dead").resolve("已完成").resolve(NAME), FORM);
        settle("dead");
        Files.move(older, older.resolveSibling("自评表(20260302-120000).xlsx"));
        served.once();

        assertThat(older).hasBinaryContent(FORM);
        assertThat(older.resolveSibling("自评表(20260302-120000).xlsx")).hasBinaryContent(olderResult);
        assertThat(Served.originals(root.resolve("已完成"))).hasSize(2);
    }

    @Test
    void afterTheNewResultWasMovedTheOlderOneIsNotLookedForAgain() throws IOException {
        served.drop(NAME, FormFiles.completed(2)).once();
        put(root.resolve("处理中").resolve(NAME), FORM);
        put(root.resolve("已完成").resolve(NAME), FORM);
        settle("dead");
        served.once();

        assertThat(root.resolve("已完成").resolve(NAME)).hasBinaryContent(FORM);
        assertThat(Served.originals(root.resolve("已完成"))).hasSize(1);
    }

    @Test
    void afterTheDatabaseWasLostNothingElseIs() throws IOException {
        served.drop(NAME, FORM).once();
        Files.delete(root.resolve(".ziping/ledger.mv.db"));
        served.drop(NAME, FormFiles.completed(2)).once();

        assertThat(Served.originals(root.resolve("原件"))).hasSize(2);
        assertThat(Served.originals(root.resolve("已完成"))).hasSize(2);
    }

    private void assertDoneOnce() throws IOException {
        served.once();
        assertThat(served.lines()).containsExactly("完成 " + NAME);
        assertThat(proof()).isEmpty();
    }

    private void assertFinishedFor(String token) throws IOException {
        served.once();
        assertThat(served.ended())
                .singleElement()
                .satisfies(outcome -> assertThat(outcome.worker()).isEqualTo(token));
        assertThat(root.resolve("已完成").resolve(NAME)).hasBinaryContent(FORM);
        assertThat(Served.isKept(root.resolve("原件"), FORM)).isTrue();
        assertThat(root.resolve("处理中")).isEmptyDirectory();
        assertThat(served.folders().attempts()).isEmptyDirectory();
        assertThat(served.<Integer>ledger(ledger -> ledger.history(NAME).size()))
                .isEqualTo(1);
    }

    private List<String> proof() throws IOException {
        return FolderProof.of(served.folders(), served.settings(), Map.of(NAME, full(FORM)));
    }

    private Claim claim(String token) {
        Claim claim = new Claim(
                new Arrived(NAME, 1, 1).key(), NAME, token, token, Instant.now(), Optional.empty(), Optional.empty());
        try (Database database = Watch.database(served.folders(), served.settings())) {
            new Claims(database).take(claim);
        }
        return claim;
    }

    private void settle(String token) throws IOException {
        Claim claim = claim(token);
        FileOutcome outcome = new FileOutcome(
                0,
                NAME,
                0,
                full(FORM),
                FileState.COMPLETED,
                Instant.now(),
                token,
                "总分 98",
                Originals.place(served.folders(), NAME, full(FORM)),
                new FileOutcome.Results(Optional.of("已完成/" + NAME), Optional.empty(), List.of("已完成/" + NAME)));
        try (Database database = Watch.database(served.folders(), served.settings())) {
            assertThat(new Claims(database).settle(claim, new Entry(outcome, List.of(), List.of())))
                    .isPresent();
        }
        enqueue();
    }

    /** The queue still has the task that was under way. */
    private void enqueue() {
        try (Database database = Watch.database(served.folders(), served.settings());
                Queue queue = new Queue(
                        database,
                        new Queue.Pace("dead", 1, Duration.ofHours(1), Duration.ofHours(1)),
                        file -> {
                            throw Obstacle.quiet("killed");
                        },
                        () -> {},
                        line -> {})) {
            queue.offer(new Arrived(NAME, 1, 1));
            await().until(() -> queue.open().running() == 0 && queue.keys().size() == 1);
        }
    }

    private static String full(byte[] bytes) throws IOException {
        Path file = Files.createTempFile("bytes", "");
        try {
            return Sha256.of(Files.write(file, bytes));
        } finally {
            Files.delete(file);
        }
    }

    private static void put(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }
}
