package org.ziping.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Either the whole file is in its place or nothing of it is. */
class DeliveryTest {

    @TempDir
    Path temporary;

    private Path folder;

    @BeforeEach
    void folderWithBlanksAndChinese() throws IOException {
        folder = Files.createDirectory(temporary.resolve("绩效 自评"));
    }

    private List<String> left() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void fileIsThereWholeAndAlone() throws IOException {
        Delivery.write(new byte[] {1, 2, 3}, folder.resolve("红十字会.xlsx"));
        assertThat(folder.resolve("红十字会.xlsx")).hasBinaryContent(new byte[] {1, 2, 3});
        assertThat(left()).containsExactly("红十字会.xlsx");
    }

    @Test
    void earlierResultIsReplaced() throws IOException {
        Path target = Files.write(folder.resolve("a.xlsx"), new byte[] {9, 9, 9, 9});
        Delivery.write(new byte[] {1}, target);
        assertThat(target).hasBinaryContent(new byte[] {1});
        assertThat(left()).containsExactly("a.xlsx");
    }

    @Test
    void missingFolderIsAnIoException() {
        assertThatThrownBy(() ->
                        Delivery.write(new byte[] {1}, folder.resolve("没有").resolve("a.xlsx")))
                .isInstanceOf(IOException.class);
    }

    @Test
    void targetThatIsAFolderStaysAndNothingIsLeftBehind() throws IOException {
        Path target = Files.createDirectory(folder.resolve("a.xlsx"));
        Files.write(target.resolve("里面"), new byte[] {1});
        assertThatThrownBy(() -> Delivery.write(new byte[] {1}, target)).isInstanceOf(IOException.class);
        assertThat(left()).containsExactly("a.xlsx");
        assertThat(target.resolve("里面")).exists();
    }

    @Test
    void placeThatMayNotBeWrittenToIsAnIoException() {
        assumeTrue(Files.exists(Path.of("/proc/self")), "没有只读的 /proc，跳过");
        assertThatThrownBy(() -> Delivery.write(new byte[] {1}, Path.of("/proc/self/a.xlsx")))
                .isInstanceOf(IOException.class);
    }
}
