package org.ziping.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files of one form appear together, or none of them does. */
class ConsignmentTest {

    @TempDir
    Path folder;

    @Test
    void allOfThemAreInTheirPlacesAndNothingElseIsThere() throws IOException {
        Files.writeString(folder.resolve("表.docx"), "以前的");
        deliver("表.docx", "表.xlsx");
        assertThat(names()).containsExactly("表.docx", "表.xlsx");
        assertThat(folder.resolve("表.docx")).hasContent("表.docx");
    }

    @Test
    void oneThatCannotBeWrittenLeavesAllPlacesAsTheyWere() throws IOException {
        Files.writeString(folder.resolve("表.docx"), "以前的");
        assertThatThrownBy(() -> deliver("表.docx", "没有这个文件夹/表.xlsx")).isInstanceOf(IOException.class);
        assertThat(names()).containsExactly("表.docx");
        assertThat(folder.resolve("表.docx")).hasContent("以前的");
    }

    @Test
    void oneWhosePlaceIsHeldTakesTheOthersBack() throws IOException {
        Files.writeString(folder.resolve("表.docx"), "以前的");
        Files.createDirectories(folder.resolve("表.xlsx/有东西"));
        assertThatThrownBy(() -> deliver("表-汇总.xlsx", "表.docx", "表.xlsx")).isInstanceOf(IOException.class);
        assertThat(names()).containsExactly("表.docx", "表.xlsx");
        assertThat(folder.resolve("表.docx")).hasContent("以前的");
    }

    private void deliver(String... names) throws IOException {
        List<Written> files = Stream.of(names)
                .map(name -> new Written(folder.resolve(name), name.getBytes(StandardCharsets.UTF_8)))
                .toList();
        try (Consignment consignment = Consignment.prepare(files)) {
            consignment.deliver();
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
