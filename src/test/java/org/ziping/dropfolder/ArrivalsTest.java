package org.ziping.dropfolder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a file is taken out of 收件. */
class ArrivalsTest {

    @TempDir
    Path incoming;

    private final List<String> said = new ArrayList<>();
    private long seconds;
    private Arrivals arrivals;

    @BeforeEach
    void watch() {
        arrivals = new Arrivals(
                incoming,
                Duration.ofSeconds(2),
                () -> Duration.ofSeconds(seconds).toNanos(),
                said::add);
    }

    @Test
    void fileIsTakenWhenItStoodStillOverTwoLooksFarEnoughApart() throws IOException {
        write("表.xlsx", "一");
        assertThat(names()).isEmpty();
        seconds = 1;
        assertThat(names()).isEmpty();
        seconds = 2;
        assertThat(names()).containsExactly("表.xlsx");
        assertThat(arrivals.unsettled()).isEmpty();
    }

    @Test
    void fileWrittenSlowlyForHalfAMinuteIsNotTakenBefore() throws IOException {
        write("表.xlsx", "");
        for (seconds = 0; seconds <= 30; seconds++) {
            Files.writeString(incoming.resolve("表.xlsx"), "又一段", StandardOpenOption.APPEND);
            assertThat(names()).isEmpty();
            assertThat(arrivals.unsettled()).containsExactly(new Status.Held("表.xlsx", "刚放进来，或者还在复制、还在改，不再变化后自动处理"));
        }
        seconds = 32;
        assertThat(names()).containsExactly("表.xlsx");
    }

    @Test
    void emptyFileIsWaitedForAndTakenWhenItStaysEmpty() throws IOException {
        write("表.xlsx", "");
        for (seconds = 0; seconds < 600; seconds += 60) {
            assertThat(names()).isEmpty();
        }
        assertThat(said).containsExactly("等待  表.xlsx  是空的（0 字节），也许还在复制；10 分钟后仍是空的就记为失败");
        assertThat(arrivals.held()).hasSize(1);
        assertThat(names()).containsExactly("表.xlsx");
    }

    @Test
    void emptyFileThatIsFilledAtLastIsTakenAsAnyOther() throws IOException {
        write("表.xlsx", "");
        assertThat(names()).isEmpty();
        seconds = 590;
        write("表.xlsx", "一");
        assertThat(names()).isEmpty();
        seconds = 592;
        assertThat(names()).containsExactly("表.xlsx");
    }

    @Test
    void fileThatIsSavedAgainWithTheSameSizeWaitsAgain() throws IOException {
        write("表.xlsx", "一");
        names();
        seconds = 1;
        Files.setLastModifiedTime(incoming.resolve("表.xlsx"), FileTime.fromMillis(1_700_000_000_000L));
        names();
        seconds = 2;
        assertThat(names()).isEmpty();
        seconds = 3;
        assertThat(names()).containsExactly("表.xlsx");
    }

    @ParameterizedTest
    @CsvSource({"~$表一二.xlsx, 表一二.xlsx", "~$二.xlsx, 表一二.xlsx", ".~表一二.xlsx, 表一二.xlsx", ".~lock.表一二.xlsx#, 表一二.xlsx"})
    void fileThatSomebodyHasOpenIsWaitedForAndThatIsSaidOnce(String owner, String name) throws IOException {
        write("镇/" + name, "一");
        write("镇/" + owner, "x");
        for (seconds = 0; seconds < 10; seconds++) {
            assertThat(names()).isEmpty();
        }
        assertThat(said).containsExactly("等待  镇/表一二.xlsx  正在 Excel 或 WPS 中打开，关闭后自动处理；没有人打开的，删去旁边的“" + owner + "”");
        assertThat(arrivals.held()).hasSize(1);

        Files.delete(incoming.resolve("镇/" + owner));
        names();
        seconds += 2;
        assertThat(names()).containsExactly("镇/" + name);
    }

    @Test
    void ownerOfAnotherFileHoldsNothingUp() throws IOException {
        write("表.xlsx", "一");
        write("~$另一个.xlsx", "x");
        names();
        seconds = 2;
        assertThat(names()).containsExactly("表.xlsx");
    }

    @Test
    void filesInHiddenFoldersAreNobodys() throws IOException {
        write(".回收站/表.xlsx", "一");
        names();
        seconds = 2;
        assertThat(names()).isEmpty();
    }

    private List<String> names() throws IOException {
        return arrivals.look().stream().map(Arrived::name).toList();
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(incoming.resolve(name).getParent());
        Files.writeString(incoming.resolve(name), text);
    }
}
