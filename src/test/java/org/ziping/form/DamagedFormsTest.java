package org.ziping.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ziping.form.writeback.WriteBack;
import org.ziping.model.Form;
import org.ziping.model.FromCell;
import org.ziping.model.Reading;
import org.ziping.model.grid.Area;
import org.ziping.model.grid.Cell;
import org.ziping.model.grid.Edit;
import org.ziping.model.grid.Grid;
import org.ziping.model.grid.Sheet;
import org.ziping.scoring.RulesFile;
import org.ziping.scoring.Scoring;

/** Forms with cells emptied, exchanged, overwritten and merged at random: whatever they say, nothing fails. */
class DamagedFormsTest {

    private static final int FORMS = 300;
    private static final List<String> SCRIBBLES = List.of(
            "",
            "/",
            "—",
            "#DIV/0!",
            "XX",
            "约95",
            "合计",
            "总分",
            "一级指标",
            "得分",
            "分值",
            "执行数",
            "其中：",
            "1e999",
            "-5",
            "９９",
            "2023年13月45日",
            "(((((",
            "≥",
            "%",
            "：",
            "自评表",
            "……",
            "100分以上得15分，每少1分扣1分",
            "=",
            "\n",
            "　");

    private final Scoring scoring = new Scoring(RulesFile.named("national"));

    @Test
    void nothingFailsAndEveryEditStandsInACellOfTheForm() {
        for (long seed = 1; seed <= FORMS; seed++) {
            Grid grid = damaged(seed);
            assertThatCode(() -> readAndScore(grid)).as("seed %d", seed).doesNotThrowAnyException();
        }
    }

    private void readAndScore(Grid grid) {
        Reading reading = FormReader.read(grid);
        for (Form form : reading.forms()) {
            for (Edit edit :
                    WriteBack.edits(scoring.score(form), grid, false, Set.of()).all()) {
                assertThat(edit.before().isFormula()).isFalse();
                assertThat(FromCell.words(grid.cell(edit.address())).typed())
                        .isEqualTo(edit.before().shown());
            }
        }
        assertThat(reading.findings()).doesNotContainNull();
    }

    private static Grid damaged(long seed) {
        Random random = new Random(seed);
        Sheet whole = FormGenerator.form(seed).grid().sheets().stream()
                .filter(sheet -> !sheet.name().equals("封面"))
                .findFirst()
                .orElseThrow();
        Sheet.Builder sheet = Sheet.named(whole.name());
        for (int row : whole.rowNumbers()) {
            boolean dropped = random.nextInt(20) == 0;
            for (Cell cell : whole.row(row)) {
                if (!dropped) {
                    sheet.cell(random.nextInt(12) == 0 ? scribbled(cell, random) : cell);
                }
            }
        }
        whole.merged().stream().filter(area -> random.nextInt(10) > 0).forEach(sheet::merge);
        int row = random.nextInt(whole.lastRow() + 1);
        int column = random.nextInt(whole.lastColumn() + 1);
        sheet.merge(new Area(row, column, row + random.nextInt(4), column + random.nextInt(4)));
        return Grid.of(sheet.build());
    }

    private static Cell scribbled(Cell cell, Random random) {
        String text = SCRIBBLES.get(random.nextInt(SCRIBBLES.size()));
        return text.isEmpty() ? Cell.blank(cell.address()) : Cell.text(cell.address(), text);
    }
}
