package org.ziping.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.groups.Tuple;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.ziping.model.Finding;
import org.ziping.model.FindingCode;

/** One mistake in a clean form raises one finding, in these words; the table is check/findings.csv. */
class FindingsTest {

    @ParameterizedTest(name = "{0}: {2}")
    @CsvFileSource(resources = "/check/findings.csv", numLinesToSkip = 1, quoteCharacter = '"')
    void oneMistakeIsNamedOnceAtItsCell(FindingCode code, String kind, String changes, String sentence) {
        assertThat(Draft.of(kind).change(changes).findings())
                .extracting(Finding::code, Finding::message)
                .containsExactly(Tuple.tuple(code, MistakeTable.withPlace(sentence)));
    }
}
