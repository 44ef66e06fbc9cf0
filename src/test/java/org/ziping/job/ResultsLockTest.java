package org.ziping.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder of results is in the hand of one run at a time. */
class ResultsLockTest {

    @TempDir
    Path folder;

    private final List<String> said = new CopyOnWriteArrayList<>();

    @Test
    void secondRunWaitsForTheFirstAndSaysSo() {
        ResultsLock first = take(folder);
        CompletableFuture<ResultsLock> second = CompletableFuture.supplyAsync(() -> take(folder));
        await().until(() -> !said.isEmpty());
        assertThat(said).containsExactly("另一个 ziping 正在往“" + folder + "”里写结果，等它做完就接着做；不想等就按 Ctrl-C，用 -o 另选一个文件夹");
        assertThat(second).isNotDone();

        first.close();
        second.join().close();

        assertThat(said).hasSize(1);
    }

    @Test
    void shortWaitIsNotWorthAWord() {
        take(folder).close();
        take(folder).close();
        assertThat(said).isEmpty();
    }

    @Test
    void nothingOfItStays() throws IOException {
        Path results = folder.resolve("结果/今年");
        ResultsLock held = take(results);
        assertThat(results.resolve(ResultsLock.NAME)).exists();
        held.close();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void folderWithResultsStays() throws IOException {
        Path results = folder.resolve("结果");
        ResultsLock held = take(results);
        Files.writeString(results.resolve("表.xlsx"), "");
        held.close();
        try (Stream<Path> left = Files.list(results)) {
            assertThat(left).containsExactly(results.resolve("表.xlsx"));
        }
    }

    @Test
    void fileThatAKilledRunLeftIsNobodysLock() throws IOException {
        Files.writeString(folder.resolve(ResultsLock.NAME), "long ago");
        take(folder).close();
        assertThat(folder).isEmptyDirectory();
        assertThat(said).isEmpty();
    }

    @Test
    void folderThatCannotBeMadeIsLeftToWhoeverWritesThere() throws IOException {
        Path file = Files.writeString(folder.resolve("文件"), "");
        take(file.resolve("结果")).close();
        assertThat(said).isEmpty();
    }

    private ResultsLock take(Path results) {
        return ResultsLock.take(results, said::add);
    }
}
