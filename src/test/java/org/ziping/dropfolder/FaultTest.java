package org.ziping.dropfolder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes wrong around the files: nothing is lost, each event is said in one line, and work goes on when it has passed. */
class FaultTest {

    /** Forms whose results need more than what is left of a small disk, and less than all of it. */
    private static final int MORE_THAN_FIT = 13;

    private static final Predicate<String> RETRIED = Pattern.compile(
                    "等待  镇/表\\.xlsx  文件被占用或读写出错.*（\\d\\d:\\d\\d:\\d\\d 再试）")
            .asMatchPredicate();

    private static final Duration LONG = Duration.ofSeconds(60);

    @TempDir
    Path root;

    @Test
    void fileThatAnotherProgramHasLockedIsDoneWhenItIsFree() throws Exception {
        Served served = new Served(root);
        served.drop("表.xlsx", FormFiles.completed(1));
        Watch watch = served.watch("test");
        CompletableFuture<Watch.Ending> running;
        try (FileChannel other = FileChannel.open(root.resolve("收件/表.xlsx"), StandardOpenOption.WRITE);
                FileLock lock = other.lock()) {
            assertThat(lock.isValid()).isTrue();
            running = Served.running(watch);
            await().atMost(LONG).until(() -> !served.said().isEmpty());
        }
        await().atMost(LONG).until(() -> served.lines().contains("完成 表.xlsx"));
        watch.stop();

        assertThat(running.get()).isEqualTo(Watch.Ending.STOPPED);
        assertThat(served.said().get(0)).isEqualTo("稍后再试  表.xlsx  文件正被别的程序使用，关闭后自动处理（第 1 次，1 秒后再试）");
    }

    @Test
    void placeThatCannotBeWrittenToIsWaitedFor() throws Exception {
        Served served = new Served(root);
        served.drop("镇/表.xlsx", FormFiles.completed(1)).drop("别的.xlsx", FormFiles.completed(2));
        Path inTheWay =
                Files.writeString(Files.createDirectories(root.resolve("已完成")).resolve("镇"), "不是文件夹");
        Watch watch = served.watch("test");
        CompletableFuture<Watch.Ending> running = Served.running(watch);
        await().atMost(LONG).until(() -> served.said().stream().anyMatch(line -> line.startsWith("稍后再试  镇/表.xlsx  ")));
        await().atMost(LONG).until(() -> served.lines().contains("完成 别的.xlsx"));
        Path page = root.resolve("状态.txt");
        await().atMost(LONG).until(() -> Files.readString(page).lines().anyMatch(RETRIED));
        assertThat(Served.isKept(root.resolve("处理中"), FormFiles.completed(1))).isTrue();
        Files.delete(inTheWay);
        await().atMost(LONG).until(() -> served.lines().contains("完成 镇/表.xlsx"));
        watch.stop();

        assertThat(running.get()).isEqualTo(Watch.Ending.STOPPED);
        assertThat(root.resolve("已完成/镇/表.xlsx")).exists();
    }

    @Test
    void folderThatGoesAndComesBackIsServedOn() throws Exception {
        Path folder = Files.createDirectory(root.resolve("共享"));
        Served served = new Served(folder);
        served.drop("一.xlsx", FormFiles.completed(1));
        Watch watch = served.watch("test");
        CompletableFuture<Watch.Ending> running = Served.running(watch);
        await().atMost(LONG).until(() -> served.lines().contains("完成 一.xlsx"));
        await().atMost(LONG).until(() -> Files.exists(folder.resolve("台账/汇总台账.xlsx")));
        Files.move(folder, root.resolve("断开"));
        Files.createDirectory(folder);
        await().atMost(LONG).until(() -> served.said().stream().anyMatch(line -> line.contains("连不上")));
        assertThat(folder).isEmptyDirectory();
        Files.delete(folder);
        Files.move(root.resolve("断开"), folder);
        served.drop("二.xlsx", FormFiles.completed(2));
        await().atMost(LONG).until(() -> served.lines().contains("完成 二.xlsx"));
        watch.stop();

        assertThat(running.get()).isEqualTo(Watch.Ending.STOPPED);
        assertThat(served.said()).containsExactly("等待  文件夹“" + folder + "”连不上，恢复后自动继续；若已改名或移走，请在新的位置重新启动", "恢复  继续处理");
    }

    @Test
    void clockThatIsSetBackHoldsNothingUp() throws IOException {
        Served served = new Served(root);
        served.at(Clock.fixed(Instant.parse("2026-03-02T08:00:00Z"), ZoneOffset.UTC));
        served.drop("一.xlsx", FormFiles.completed(1)).once();
        served.at(Clock.fixed(Instant.parse("2020-01-01T00:00:00Z"), ZoneOffset.UTC));
        served.drop("二.xlsx", FormFiles.completed(2)).drop("一.xlsx", FormFiles.completed(3));
        Files.setLastModifiedTime(
                root.resolve("收件/二.xlsx"), FileTime.from(Instant.now().plus(Duration.ofDays(30))));

        assertThat(served.once()).isEqualTo(Watch.Ending.DONE);
        assertThat(served.lines()).containsExactly("完成 一.xlsx", "完成 一.xlsx", "完成 二.xlsx");
        assertThat(served.<Integer>ledger(
                        ledger -> ledger.current("一.xlsx").orElseThrow().version()))
                .isEqualTo(2);
    }

    @Test
    void filesInHandAreDoneBeforeAWatchEndsAndTheOthersWaitForTheNext() throws Exception {
        Served served = new Served(root);
        for (int number = 1; number <= 30; number++) {
            served.drop("表" + number + ".xlsx", FormFiles.completed(number));
        }
        Watch watch = served.watch("test");
        CompletableFuture<Watch.Ending> running = Served.running(watch);
        await().atMost(LONG).until(() -> served.ended().size() >= 3);
        watch.stop();
        assertThat(running.get()).isEqualTo(Watch.Ending.STOPPED);
        int done = served.ended().size();
        assertThat(done).isLessThan(30);
        assertThat(root.resolve("处理中")).isEmptyDirectory();
        assertThat(Served.originals(root.resolve("收件"))).hasSize(30 - done);

        assertThat(served.once()).isEqualTo(Watch.Ending.DONE);
        assertThat(served.lines()).hasSize(30).doesNotHaveDuplicates();
    }

    @Test
    void fullDiskIsSaidAndWaitedFor() throws Exception {
        Path disk = SmallDisk.mounted(root.resolve("小盘"), 3);
        try {
            Served served = new Served(disk);
            served.drop("表.xlsx", FormFiles.completed(1));
            Path filler = disk.resolve("占满");
            Watch watch = served.watch("test");
            served.folders().make();
            SmallDisk.fill(filler);
            CompletableFuture<Watch.Ending> running = Served.running(watch);
            running.exceptionally(fault -> Watch.Ending.LEFT);
            await().atMost(LONG).until(() -> running.isDone() || !served.said().isEmpty());
            Files.delete(filler);
            Watch next = running.isDone() ? served.watch("test") : watch;
            CompletableFuture<Watch.Ending> again = running.isDone() ? Served.running(next) : running;
            await().atMost(LONG).until(() -> served.lines().contains("完成 表.xlsx"));
            next.stop();

            assertThat(again.get()).isEqualTo(Watch.Ending.STOPPED);
            assertThat(Served.isKept(disk.resolve("原件"), FormFiles.completed(1)))
                    .isTrue();
        } finally {
            SmallDisk.unmount(disk);
        }
    }

    @Test
    void fullDiskEndsARunThatIsToEndWithASentenceAndLosesNothing() throws Exception {
        Path disk = SmallDisk.mounted(root.resolve("小盘"), 3);
        List<Throwable> uncaught = new CopyOnWriteArrayList<>();
        Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> uncaught.add(failure));
        try {
            Served served = new Served(disk);
            for (int number = 1; number <= MORE_THAN_FIT; number++) {
                served.drop("表" + number + ".xlsx", FormFiles.completed(number));
            }
            Path filler = Files.write(disk.resolve("占满"), new byte[1800 * 1024]);

            assertThat(served.once()).isEqualTo(Watch.Ending.LEFT);

            assertThat(served.said()).anyMatch(line -> line.contains("磁盘满了，请腾出空间"));
            assertThat(served.said().get(served.said().size() - 1))
                    .matches("没有做完  没处理的文件都还在，解决上面说的问题后再运行同一条命令|留下  \\d+ 个文件这次没有处理，下次继续");
            assertThat(uncaught).isEmpty();
            Files.delete(filler);
            assertThat(served.once()).isEqualTo(Watch.Ending.DONE);
            for (int number = 1; number <= MORE_THAN_FIT; number++) {
                assertThat(Served.isKept(disk.resolve("原件"), FormFiles.completed(number)))
                        .isTrue();
            }
            assertThat(served.lines()).hasSize(MORE_THAN_FIT).doesNotHaveDuplicates();
        } finally {
            Thread.setDefaultUncaughtExceptionHandler(before);
            SmallDisk.unmount(disk);
        }
    }
}
