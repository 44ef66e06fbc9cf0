package org.ziping.dropfolder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ziping.ledger.Claim;
import org.ziping.ledger.Claims;
import org.ziping.ledger.Database;
import org.ziping.ledger.FileOutcome;
import org.ziping.ledger.PostgresServer;

/** Several machines on one share, with a real PostgreSQL. */
class MachinesTest {

    private static final int FILES = 30;

    @TempDir
    Path root;

    private Served served;

    @BeforeEach
    void serve() {
        served = new Served(root, Optional.of(PostgresServer.emptyDatabase()));
    }

    @Test
    void eachFileIsDoneByOneOfTwoMachines() throws Exception {
        Map<String, String> dropped = drop();
        CompletableFuture<Watch.Ending> one = Served.once(served.watch("one"));
        CompletableFuture<Watch.Ending> other = Served.once(served.watch("other"));

        assertThat(one.get()).isEqualTo(Watch.Ending.DONE);
        assertThat(other.get()).isEqualTo(Watch.Ending.DONE);
        assertThat(served.lines()).hasSize(FILES).doesNotHaveDuplicates();
        assertThat(served.ended().stream().map(FileOutcome::worker).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder("one", "other");
        assertThat(FolderProof.of(served.folders(), served.settings(), dropped)).isEmpty();
    }

    @Test
    void filesOfAMachineThatDiedAreTakenOver() throws Exception {
        Map<String, String> dropped = drop();
        String name = "表1.xlsx";
        served.folders().make();
        Files.move(root.resolve("收件").resolve(name), root.resolve("处理中").resolve(name));
        Arrived arrived = new Arrived(name, 1, 1);
        try (Database database = Watch.database(served.folders(), served.settings())) {
            new Claims(database)
                    .take(new Claim(
                            arrived.key(), name, "token", "dead", Instant.now(), Optional.empty(), Optional.empty()));
            Jdbi.create(database.source())
                    .useHandle(handle -> handle.execute(
                            """
                            insert into scheduled_tasks (task_name, task_instance, task_data, execution_time, picked, picked_by,
                              last_heartbeat, version)
                            values ('file', ?, ?, now(), true, 'dead', now() - interval '1 minute', 1)""",
                            arrived.key(),
                            ("{\"name\":\"" + name + "\",\"size\":1,\"modified\":1}")
                                    .getBytes(StandardCharsets.UTF_8)));
        }

        assertThat(served.once()).isEqualTo(Watch.Ending.DONE);
        assertThat(served.lines()).hasSize(FILES).contains("完成 " + name).doesNotHaveDuplicates();
        assertThat(FolderProof.of(served.folders(), served.settings(), dropped)).isEmpty();
    }

    @Test
    void statusIsKnownOnEveryMachine() throws Exception {
        drop();
        served.once();

        Status status = Statuses.of(served.folders(), served.settings());
        assertThat(status.counts().completed()).isEqualTo(FILES);
        assertThat(status.waiting() + status.running()).isZero();
        assertThat(status.last()).hasSize(10);
    }

    private Map<String, String> drop() throws IOException {
        for (int number = 1; number <= FILES; number++) {
            served.drop("表" + number + ".xlsx", FormFiles.completed(number));
        }
        return new TreeMap<>(FolderProof.hashes(root.resolve("收件")));
    }
}
