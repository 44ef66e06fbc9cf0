package org.ziping.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ziping.form.FormReader;
import org.ziping.golden.GoldenForms;
import org.ziping.model.FormKind;
import org.ziping.model.Reading;
import org.ziping.model.grid.Grid;
import org.ziping.workbook.Opening;
import org.ziping.workbook.WorkbookFile;

/** Whatever a form lacks, no report says half a sentence. */
class GeneratedReportsTest {

    private static final int SEEDS = 6;
    private static final List<String> HALVES =
            List.of("为%", "为万元", "为分", "{{", "}}", "null", "Optional", "\uE000", "【请补充：】", "“”");
    private static final Pattern BROKEN = Pattern.compile(
            "[，。；：、？！]{2}" + "|(指标值为|完成值为|完成率为|预算数|执行数|执行率|调整率|分值|得分|金额|得|共有|年中|其中：)[，。；]" + "|^[，。；：、]|[，：、]$");

    static Stream<Path> workbooks() {
        return Stream.concat(
                Stream.of(Path.of("examples", "红十字会-2023.xlsx"), Path.of("examples", "项目支出-示例.xlsx")),
                GoldenForms.drawn().stream().map(folder -> folder.resolve("filled.xlsx")));
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void aFilledFormGivesWholeSentences(Path workbook) {
        Reading reading = FormReader.read(grid(workbook));
        for (FormKind kind : FormKind.values()) {
            assertWhole(Written.of(reading, kind));
        }
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void aFormWithHalfOfItsCellsEmptyGivesWholeSentences(Path workbook) {
        Grid grid = grid(workbook);
        int read = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            Reading reading = FormReader.read(DrawnForms.halfEmpty(grid, seed));
            if (!reading.forms().isEmpty()) {
                read++;
                assertWhole(Written.of(reading, FormKind.values()[seed % FormKind.values().length]));
            }
        }
        assertThat(read).as("forms still understood").isGreaterThan(SEEDS / 2);
    }

    @Test
    void sixtyIndicatorsGetALineAParagraphAndABarEach() {
        Written report = Written.of(DrawnForms.read(DrawnForms.ofSize(60)));

        assertWhole(report);
        assertThat(report.table(1)).hasSize(61);
        assertThat(report.paragraphs())
                .filteredOn(line -> line.startsWith("（六十）"))
                .hasSize(1);
        assertThat(report.chartTitles())
                .containsExactlyInAnyOrder(
                        "预算与执行（万元）",
                        "各指标分值与得分（第1至12项）",
                        "各指标分值与得分（第13至24项）",
                        "各指标分值与得分（第25至36项）",
                        "各指标分值与得分（第37至48项）",
                        "各指标分值与得分（第49至61项）");
    }

    private static Grid grid(Path workbook) {
        if (!(WorkbookFile.open(workbook) instanceof Opening.Opened opened)) {
            throw new AssertionError(workbook + " was refused");
        }
        return opened.file().grid();
    }

    private static void assertWhole(Written report) {
        List<String> texts = new ArrayList<>(report.paragraphs());
        report.document().getTables().stream()
                .flatMap(table -> table.getRows().stream())
                .flatMap(row -> row.getTableCells().stream())
                .map(XWPFTableCell::getText)
                .forEach(text -> {
                    assertThat(text).doesNotContain("[", "]");
                    texts.add(text);
                });
        assertThat(texts).filteredOn(GeneratedReportsTest::isBroken).isEmpty();
        assertThat(report.bareHeadings()).isEmpty();
        assertThat(report.numbersPerSeries()).doesNotContain(0L);
    }

    private static boolean isBroken(String text) {
        return HALVES.stream().anyMatch(text::contains) || BROKEN.matcher(text).find();
    }
}
