package org.ziping.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ziping.model.Finding;
import org.ziping.model.FindingCode;
import org.ziping.model.grid.CellAddress;

/** What somebody does in many rows is said once; what is done in a few rows is said of each. */
class HabitsTest {

    @Test
    void aFewRowsAreNamedOneByOne() {
        List<Finding> few = at(FindingCode.ACTUAL_NOT_EXACT, "G14", "G15", "G18");
        assertThat(Habits.toldOnce(few)).isEqualTo(few);
    }

    @Test
    void manyRowsAreOneFindingThatNamesTheCells() {
        assertThat(Habits.toldOnce(at(FindingCode.ACTUAL_NOT_EXACT, "G18", "G14", "G15", "G16")))
                .extracting(Finding::message)
                .containsExactly("'自评表'!G14 共 4 格（G14～G16、G18）实际完成值不是确切的数，如 G14 某一行，请核对");
    }

    @Test
    void tenReasonsThatAreMissingAreNamedOneByOneElevenAreNot() {
        String[] eleven = Stream.iterate(14, row -> row + 1)
                .limit(11)
                .map(row -> "K" + row)
                .toArray(String[]::new);
        List<Finding> all = at(FindingCode.REASON_MISSING, eleven);
        assertThat(Habits.toldOnce(all.subList(0, 10))).hasSize(10);
        assertThat(Habits.toldOnce(all))
                .extracting(Finding::message)
                .containsExactly("'自评表'!K14 共 11 格（K14～K24）未达到指标值而没有说明原因，如 K14 某一行，请核对");
    }

    @Test
    void theCellsKeepWhatIsToBeSaidAtThem() {
        List<Finding> all = at(FindingCode.ACTUAL_NOT_EXACT, "G14", "G15", "G16", "G18");
        assertThat(Habits.toldOnce(all).get(0).single()).isEqualTo(all);
    }

    @Test
    void gapsOfAReportAreNamedOneByOneSinceEachIsAnotherText() {
        List<Finding> gaps = at(FindingCode.REPORT_TEXT_MISSING, "B2", "B3", "B4", "B5");
        assertThat(Habits.toldOnce(gaps)).isEqualTo(gaps);
    }

    @Test
    void whatConcernsTheWholeFileIsNotPutTogether() {
        List<Finding> ofFile = Collections.nCopies(4, Finding.ofFile(FindingCode.PLACEHOLDER_ROW, "有几行没有填"));
        assertThat(Habits.toldOnce(ofFile)).isEqualTo(ofFile);
    }

    private static List<Finding> at(FindingCode code, String... cells) {
        return Stream.of(cells)
                .map(cell -> Finding.at(CellAddress.of(Draft.FORM, cell), code, "某一行，请核对"))
                .toList();
    }
}
