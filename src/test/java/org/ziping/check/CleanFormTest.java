package org.ziping.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Nothing is said of a form in which everything is in order. */
class CleanFormTest {

    @Test
    void cleanWholeUnitFormRaisesNothing() {
        assertThat(Draft.wholeUnit().messages()).isEmpty();
    }

    @Test
    void cleanProjectFormRaisesNothing() {
        assertThat(Draft.project().messages()).isEmpty();
    }
}
