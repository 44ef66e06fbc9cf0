package org.ziping.check;

import static org.assertj.core.api.Assertions.assertThat;

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
                .containsExactly("'自评表'!G14 共 4 格（G14～G16、G18）：实际完成值带有指标值的符号或者是约数，已按其中的数计分，请填写确切的数");
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
                .containsExactly("'自评表'!K14 共 11 格（K14～K24）：未达到指标值或者逾期完成，没有说明原因，请填写偏差原因和改进措施");
    }

    @Test
    void whatHasFiguresOfItsOwnIsNeverPutTogether() {
        List<Finding> scores = at(FindingCode.PRINTED_SCORE_DIFFERS, "J14", "J15", "J16", "J17", "J18");
        assertThat(Habits.toldOnce(scores)).isEqualTo(scores);
    }

    private static List<Finding> at(FindingCode code, String... cells) {
        return Stream.of(cells)
                .map(cell -> Finding.at(CellAddress.of(Draft.FORM, cell), code, "某一行，请核对"))
                .toList();
    }
}
