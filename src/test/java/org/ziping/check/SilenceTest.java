package org.ziping.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What looks like a mistake and is none raises nothing; the table is check/silent.csv. */
class SilenceTest {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/check/silent.csv", numLinesToSkip = 1)
    void whatIsNoMistakeIsNotNamed(String why, String kind, String changes) {
        assertThat(Draft.of(kind).change(changes).messages()).as(why).isEmpty();
    }
}
