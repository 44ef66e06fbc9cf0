package org.ziping.mail.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ziping.ledger.Database;
import org.ziping.ledger.PostgresServer;
import org.ziping.mail.Letters;
import org.ziping.mail.model.Parcel;

/** The journal, on both databases: a letter belongs to one run at a time, and to none once its fate is known. */
class JournalTest {

    /** Where a journal is kept. */
    enum Kind {
        FILE,
        SERVER
    }

    private static final Instant NOW = Instant.parse("2026-03-02T01:30:00Z");
    private static final Parcel PARCEL = Letters.completed("区红十字会", Path.of("a.xlsx"));

    @TempDir
    Path folder;

    private Database database;

    private Journal journal(Kind kind) {
        database = kind == Kind.FILE ? Database.inFolder(folder) : Database.of(PostgresServer.emptyDatabase());
        return new Journal(database.source());
    }

    @AfterEach
    void close() {
        database.close();
    }

    private static Claim due(String run, String terms) {
        return new Claim(PARCEL, terms, run, NOW, false);
    }

    private static Claim asked(String run, String terms) {
        return new Claim(PARCEL, terms, run, NOW, true);
    }

    private static Settled settled(LetterState state) {
        return new Settled(state, NOW.plusSeconds(1), Optional.empty(), "250 ok");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void ofManyWhoClaimALetterAtOnceOneGetsIt(Kind kind) throws Exception {
        Journal journal = journal(kind);
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(6);
        List<Future<Boolean>> claims = new ArrayList<>();
        for (int run = 0; run < 6; run++) {
            String name = "run" + run;
            claims.add(threads.submit(() -> {
                start.await();
                return journal.claim(asked(name, "t"));
            }));
        }
        start.countDown();
        int won = 0;
        for (Future<Boolean> one : claims) {
            won += one.get() ? 1 : 0;
        }
        threads.shutdown();

        assertThat(won).isOne();
        assertThat(journal.attempts().since(NOW)).isOne();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void whatIsSentIsNeverClaimedAgain(Kind kind) {
        Journal journal = journal(kind);
        assertThat(journal.claim(due("a", "t"))).isTrue();
        journal.settle(PARCEL.id(), "a", settled(LetterState.SENT));

        assertThat(journal.claim(asked("b", "other"))).isFalse();
        JournalEntry entry = journal.find(PARCEL.id()).orElseThrow();
        assertThat(entry.state()).isEqualTo(LetterState.SENT);
        assertThat(entry.unit()).isEqualTo("区红十字会");
        assertThat(entry.settled()).contains(NOW.plusSeconds(1));
        assertThat(journal.count(LetterState.SENT)).isOne();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void whatADeadRunHadInHandIsInDoubtUntilAPersonDecides(Kind kind) {
        Journal journal = journal(kind);
        journal.claim(due("dead", "t"));

        assertThat(journal.abandon(NOW)).extracting(JournalEntry::unit).containsExactly("区红十字会");
        assertThat(journal.claim(due("b", "t"))).isFalse();
        assertThat(journal.claim(asked("b", "t"))).isTrue();
        assertThat(journal.find(PARCEL.id()).orElseThrow().tries()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void aRunThatIsOnlySlowStillSaysWhatBecameOfItsLetter(Kind kind) {
        Journal journal = journal(kind);
        journal.claim(due("slow", "t"));
        journal.abandon(NOW);
        journal.settle(PARCEL.id(), "slow", settled(LetterState.SENT));
        assertThat(journal.find(PARCEL.id()).orElseThrow().state()).isEqualTo(LetterState.SENT);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void whatWasRefusedIsClaimedAgainUnderOtherTermsOnly(Kind kind) {
        Journal journal = journal(kind);
        journal.claim(due("a", "t"));
        journal.settle(PARCEL.id(), "a", settled(LetterState.REFUSED));

        assertThat(journal.claim(due("b", "t"))).isFalse();
        assertThat(journal.claim(due("b", "other"))).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void attemptsAreCounted(Kind kind) {
        Journal journal = journal(kind);
        assertThat(journal.attempts().last()).isEmpty();
        journal.attempts().count(NOW.minus(Duration.ofHours(30)));
        journal.attempts().count(NOW);
        assertThat(journal.attempts().since(NOW.minus(Duration.ofHours(20)))).isOne();
        assertThat(journal.attempts().last()).contains(NOW);
    }
}
