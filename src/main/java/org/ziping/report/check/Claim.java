package org.ziping.report.check;

import java.util.List;
import java.util.Optional;
import org.ziping.model.Finding;
import org.ziping.model.FindingCode;

/**
 * A number in a report and what it is surely a statement of.
 *
 * @param passage where it stands
 * @param printed the number
 * @param unit as printed behind it, without the %
 * @param figures what it may be of, the likeliest first
 */
record Claim(Passage passage, Printed printed, String unit, List<Figure> figures) {

    Claim {
        figures = List.copyOf(figures);
        if (figures.isEmpty()) {
            throw new IllegalArgumentException("a claim of nothing");
        }
    }

    boolean agrees() {
        return figures.stream().anyMatch(figure -> figure.isSaidBy(printed));
    }

    /** The clause it stands in. */
    Line clause() {
        return passage.line().clause(printed.start(), printed.end());
    }

    /** The sentence it stands in, shortened. */
    String sentence() {
        return passage.line().around(printed.start(), end());
    }

    /** What to say if it agrees with none of them. */
    Optional<Finding> finding() {
        if (agrees()) {
            return Optional.empty();
        }
        Figure figure = figures.get(0);
        return Optional.of(Finding.ofFile(
                FindingCode.REPORT_FIGURE_DIFFERS,
                passage.place() + "写“" + sentence() + "”，" + figure.name() + "写为 "
                        + passage.line().shown().substring(printed.start(), end()) + "，按自评表应为 "
                        + printed.likewise(figure.told(), figure.unit().equals(Figure.YUAN) || printed.isPercent())
                        + unit + "，请核对"));
    }

    private int end() {
        return printed.end() + unit.length();
    }
}
