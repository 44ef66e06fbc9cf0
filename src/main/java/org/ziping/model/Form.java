package org.ziping.model;

import java.util.List;
import java.util.Objects;

/**
 * One filled self-evaluation form as read: nothing computed, every value with its cell.
 *
 * @param kind what it evaluates
 * @param assessment what it is assessed by
 * @param sheet the sheet it stands on
 * @param heading title, names and year
 * @param budget the money block
 * @param narrative goals and tasks in words
 * @param indicators the rows of the indicator block that mean an indicator
 * @param closing total and rating as printed
 */
public record Form(
        FormKind kind,
        Assessment assessment,
        String sheet,
        Heading heading,
        Budget budget,
        Narrative narrative,
        List<Indicator> indicators,
        Closing closing) {

    public Form {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(assessment);
        Objects.requireNonNull(narrative);
        indicators = List.copyOf(indicators);
    }

    /** Whether its indicators have weights and get scores; else it only tells whether they were reached. */
    public boolean isScored() {
        return assessment == Assessment.POINTS;
    }
}
