package org.ziping.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Laws over forms made by chance, always the same ones. */
class LawsTest {

    private static final int FORMS = 300;
    private static final int MISTAKES_OF_A_KIND = 20;

    @Test
    void formsInWhichEverythingAgreesRaiseNothing() {
        for (int seed = 0; seed < FORMS; seed++) {
            GeneratedForm form = new GeneratedForm(seed).printed();
            assertThat(form.draft.messages()).as("form " + seed).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Injection.class)
    void singleMistakeRaisesExactlyItsCodeAtItsCell(Injection injection) {
        int[] seeds = IntStream.range(1_000 * (1 + injection.ordinal()), Integer.MAX_VALUE)
                .filter(seed -> injection.isPossible(new GeneratedForm(seed)))
                .limit(MISTAKES_OF_A_KIND)
                .toArray();
        for (int seed : seeds) {
            GeneratedForm form = new GeneratedForm(seed);
            String cell = injection.into(form);
            assertThat(form.draft.findings())
                    .as("form " + seed)
                    .extracting(
                            finding -> finding.code(),
                            finding -> finding.cell().orElseThrow().a1())
                    .containsExactly(Tuple.tuple(injection.code(), cell));
        }
    }
}
