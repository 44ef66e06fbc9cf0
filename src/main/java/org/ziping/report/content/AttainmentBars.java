package org.ziping.report.content;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.ziping.chart.Palette;
import org.ziping.model.Attainment;
import org.ziping.model.Attainments;
import org.ziping.model.IndicatorScore;
import org.ziping.model.Scorecard;

/** The chart of a form without points: how many targets of each level were reached. */
final class AttainmentBars {

    private static final String MISSED = "C8553D";
    private static final String UNCLEAR = "E9B44C";

    private AttainmentBars() {}

    /** One chart; none of a form with points, or without a single indicator that is assessed. */
    static List<Bars> of(Scorecard card) {
        if (card.form().isScored() || Attainments.of(card.indicators()).all() == 0) {
            return List.of();
        }
        Map<String, List<IndicatorScore>> levels = new LinkedHashMap<>();
        for (IndicatorScore row : card.indicators()) {
            levels.computeIfAbsent(Levels.group(row.indicator()), name -> new ArrayList<>())
                    .add(row);
        }
        List<Attainments> counts = levels.values().stream().map(Attainments::of).toList();
        return List.of(new Bars(
                "各类指标完成情况（个）",
                List.copyOf(levels.keySet()),
                List.of(
                        series("已完成", Palette.FRESH, counts, Attainments::met),
                        series("未完成", MISSED, counts, Attainments::missed),
                        series(Attainment.UNCLEAR.title(), UNCLEAR, counts, Attainments::unclear))));
    }

    /** A bar only where there is something to count. */
    private static Bars.Series series(
            String name, String colour, List<Attainments> levels, ToIntFunction<Attainments> count) {
        return new Bars.Series(
                name,
                colour,
                levels.stream()
                        .map(level -> Optional.of(BigDecimal.valueOf(count.applyAsInt(level)))
                                .filter(number -> number.signum() > 0))
                        .toList());
    }
}
