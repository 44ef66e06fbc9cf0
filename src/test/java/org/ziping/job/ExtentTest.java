package org.ziping.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ziping.model.grid.CellAddress;

/** Which of several forms a finding is about. */
class ExtentTest {

    private static final Extent FIRST = new Extent("自评表", 0, 1, 6);
    private static final Extent BELOW = new Extent("自评表", 20, 1, 6);
    private static final Extent BESIDE = new Extent("自评表", 0, 9, 14);
    private static final Extent BESIDE_BELOW = new Extent("自评表", 20, 9, 14);
    private static final List<Extent> ALL = List.of(new Extent("另一张", 0, 1, 6), FIRST, BELOW, BESIDE, BESIDE_BELOW);

    private static Extent owner(String a1, List<Extent> forms) {
        return forms.get(Extent.owner(CellAddress.of("自评表", a1), forms).orElseThrow());
    }

    @Test
    void aCellIsThatOfTheLastFormThatBeginsAboveIt() {
        List<Extent> stacked = List.of(FIRST, BELOW);
        assertThat(owner("C20", stacked)).isEqualTo(FIRST);
        assertThat(owner("C21", stacked)).isEqualTo(BELOW);
        assertThat(owner("A21", stacked)).as("a side in front of what was read").isEqualTo(BELOW);
    }

    @Test
    void aCellLeftOfAFormIsThatOfTheFormBesideIt() {
        assertThat(owner("C5", ALL)).isEqualTo(FIRST);
        assertThat(owner("C25", ALL)).isEqualTo(BELOW);
        assertThat(owner("K5", ALL)).isEqualTo(BESIDE);
        assertThat(owner("K25", ALL)).isEqualTo(BESIDE_BELOW);
    }

    @Test
    void aCellOfASheetWithoutFormsIsNoFormsCell() {
        assertThat(Extent.owner(CellAddress.of("说明", "A1"), ALL)).isEmpty();
    }
}
