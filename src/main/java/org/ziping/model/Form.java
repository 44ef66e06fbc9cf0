package org.ziping.model;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * One filled self-evaluation form as read: nothing computed, every value with its cell.
 *
 * @param kind what it evaluates
 * @param sheet the sheet it stands on
 * @param heading title, names and year
 * @param budget the money block
 * @param goals the goals in words
 * @param indicators the rows of the indicator block that mean an indicator
 * @param closing total and rating as printed
 */
public record Form(
        FormKind kind,
        String sheet,
        Heading heading,
        Budget budget,
        List<Goal> goals,
        List<Indicator> indicators,
        Closing closing) {

    public Form {
        Objects.requireNonNull(kind);
        goals = List.copyOf(goals);
        indicators = List.copyOf(indicators);
    }

    /**
     * Whether the form has a place for points at all, be it empty; the national form for money from a higher level has none
     * (指标值, 全年实际完成值, 未完成原因和改进措施).
     */
    public boolean hasPoints() {
        Stream<FromCell<Points>> places = Stream.of(
                        indicators.stream()
                                .map(Indicator::marks)
                                .flatMap(marks -> Stream.of(marks.weight(), marks.score())),
                        budget.rows().stream()
                                .map(MoneyRow::marks)
                                .flatMap(marks -> Stream.of(marks.weight(), marks.score())),
                        Stream.of(closing.weights(), closing.total()))
                .flatMap(some -> some);
        return indicators.isEmpty() || places.anyMatch(place -> place.source().isPresent());
    }
}
