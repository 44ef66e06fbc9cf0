package org.ziping.dropfolder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ziping.ledger.Counts;
import org.ziping.ledger.FileOutcome;
import org.ziping.ledger.FormRow;
import org.ziping.workbook.OldFormat;

/** The database is made again from what lies in the folders. */
class RebuildTest {

    @TempDir
    Path root;

    private Served served;

    @BeforeEach
    void serve() throws IOException {
        served = new Served(root);
        served.drop("镇一/表.xlsx", FormFiles.returned(1)).once();
        served.drop("镇一/表.xlsx", FormFiles.completed(2)).once();
        served.drop("坏.xlsx", "文字".getBytes(StandardCharsets.UTF_8))
                .drop("退.xlsx", FormFiles.returned(3))
                .once();
        served.drop("又一份.xlsx", FormFiles.completed(2)).once();
    }

    @Test
    void countsFormsAndResultsAreThoseOfBefore() throws IOException {
        Counts counts = served.ledger(ledger -> ledger.counts());
        List<FormRow> forms = served.forms();
        FileOutcome before = served.ledger(ledger -> ledger.current("镇一/表.xlsx").orElseThrow());
        Files.delete(root.resolve(".ziping/ledger.mv.db"));

        assertThat(new Rebuild(served.folders(), served.settings()).run()).isEqualTo(5);
        assertThat(served.<Counts>ledger(ledger -> ledger.counts())).isEqualTo(counts);
        assertThat(served.forms()).isEqualTo(forms);
        FileOutcome after = served.ledger(ledger -> ledger.current("镇一/表.xlsx").orElseThrow());
        assertThat(after)
                .usingRecursiveComparison()
                .ignoringFields("id", "at", "worker")
                .isEqualTo(before);
    }

    @Test
    void resultsOfNamesThatMeetAreThoseOfTheirFiles() throws IOException {
        served.drop("甲.xls", OldFormat.of(Path.of("examples", "项目支出-示例.xlsx"))).once();
        served.drop("甲-汇总.xlsx", FormFiles.completed(5)).once();
        List<FileOutcome.Results> before = results();
        Files.delete(root.resolve(".ziping/ledger.mv.db"));

        new Rebuild(served.folders(), served.settings()).run();
        assertThat(results()).isEqualTo(before).hasSize(4);
    }

    private List<FileOutcome.Results> results() {
        return served.ledger(
                ledger -> ledger.results().stream().map(FileOutcome::results).toList());
    }

    @Test
    void damagedDatabaseGivesWayAndIsKeptBeside() throws IOException {
        Files.writeString(root.resolve(".ziping/ledger.mv.db"), "nothing of a database".repeat(1000));

        new Rebuild(served.folders(), served.settings()).run();
        assertThat(served.<Counts>ledger(ledger -> ledger.counts())).isEqualTo(new Counts(1, 1, 1, 1));
        assertThat(root.resolve(".ziping/ledger.mv.db.broken")).exists();
    }

    @Test
    void folderIsServedOnAfterwards() throws IOException {
        Files.delete(root.resolve(".ziping/ledger.mv.db"));
        new Rebuild(served.folders(), served.settings()).run();
        served.drop("退.xlsx", FormFiles.completed(4)).once();

        assertThat(served.<Counts>ledger(ledger -> ledger.counts())).isEqualTo(new Counts(2, 0, 1, 1));
        assertThat(served.files())
                .contains("已完成/退.xlsx")
                .anyMatch(file -> file.matches("退回/退\\(\\d{8}-\\d{6}\\)\\.xlsx"))
                .doesNotContain("退回/退.xlsx");
    }
}
