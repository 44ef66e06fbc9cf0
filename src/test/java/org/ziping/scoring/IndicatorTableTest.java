package org.ziping.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.ziping.model.Finding;
import org.ziping.model.IndicatorScore;
import org.ziping.model.Points;
import org.ziping.model.Ratio;
import org.ziping.model.Scorecard;
import org.ziping.model.rules.Rules;

/** The tables under scoring/: one row of a form each, its score, completion and explanation by a rules file. */
class IndicatorTableTest {

    private static final Map<String, Rules> RULES = new HashMap<>();

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(
            resources = {
                "/scoring/measured.csv",
                "/scoring/ranges-and-deadlines.csv",
                "/scoring/qualitative.csv",
                "/scoring/row-rules.csv",
                "/scoring/row-rules-in-words.csv"
            },
            useHeadersInDisplayName = true)
    void rowIsScoredAsTheTableSays(ArgumentsAccessor row) {
        Rules rules = RULES.computeIfAbsent(text(row, 7).orElse("national"), RulesFile::named);
        Scorecard card = new Scoring(rules)
                .score(Sheet.inTenThousandYuan()
                        .indicator(new Sheet.Row(
                                row.getString(0),
                                row.getString(1),
                                row.getString(2),
                                row.getString(3),
                                row.getString(4),
                                row.getString(5),
                                row.getString(6)))
                        .form());
        IndicatorScore scored = card.indicators().get(0);

        String name = row.getString(0);

        assertThat(scored.score().map(Points::toString)).as(name).isEqualTo(text(row, 8));
        assertThat(scored.completion().map(Ratio::toPercent)).as(name).isEqualTo(text(row, 9));
        assertThat(scored.basis()).as(name).isEqualTo(row.getString(10));
        assertThat(card.findings().stream().map(IndicatorTableTest::line).collect(Collectors.joining("；")))
                .as(name)
                .isEqualTo(text(row, 11).orElse(""));
    }

    private static String line(Finding finding) {
        return finding.code().code() + " " + finding.message();
    }

    private static Optional<String> text(ArgumentsAccessor row, int column) {
        return Optional.ofNullable(row.getString(column));
    }
}
