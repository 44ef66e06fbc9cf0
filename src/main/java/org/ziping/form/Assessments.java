package org.ziping.form;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ziping.form.header.Synonyms;
import org.ziping.form.notation.LabelPoints;
import org.ziping.form.page.Slot;
import org.ziping.form.section.Section;
import org.ziping.form.section.Sections;
import org.ziping.model.Assessment;
import org.ziping.model.Budget;
import org.ziping.model.Closing;
import org.ziping.model.FromCell;
import org.ziping.model.Indicator;
import org.ziping.model.Points;

/**
 * Tells what a form is assessed by. Without points is only a form that has no cell for them, no label that names them, and
 * beside its indicators no words that speak of them: a column of points that was not understood is still one.
 */
final class Assessments {

    private static final Pattern SPEAKS_OF_POINTS = Pattern.compile("分值|得分|总分|满分|分数|评分|打分|赋分|配分|计分|权重|权数");
    private static final int LONGEST_LABEL = 20;

    private final Section section;
    private final int endOfIndicators;

    /**
     * @param endOfIndicators the row after the indicator block
     */
    Assessments(Section section, int endOfIndicators) {
        this.section = section;
        this.endOfIndicators = endOfIndicators;
    }

    Assessment of(Budget budget, List<Indicator> indicators, Closing closing) {
        Stream<FromCell<Points>> places = Stream.of(
                        indicators.stream()
                                .map(Indicator::marks)
                                .flatMap(marks -> Stream.of(marks.weight(), marks.score())),
                        budget.rows().stream()
                                .map(row -> row.marks())
                                .flatMap(marks -> Stream.of(marks.weight(), marks.score())),
                        Stream.of(closing.weights(), closing.total()))
                .flatMap(some -> some);
        boolean byPoints = places.anyMatch(place -> place.source().isPresent())
                || indicators.stream().anyMatch(Assessments::isLabelled)
                || speaksOfPoints();
        return byPoints ? Assessment.POINTS : Assessment.TARGETS;
    }

    private static boolean isLabelled(Indicator row) {
        return Stream.of(row.level1(), row.level2(), row.name())
                .anyMatch(label -> LabelPoints.find(label.typed()).isPresent());
    }

    /** In the headers, above and below them; what an indicator, a project or a unit is called means nothing here. */
    private boolean speaksOfPoints() {
        return IntStream.range(section.first(), section.end())
                .filter(row -> !isIndicatorRow(row))
                .mapToObj(section.page()::line)
                .flatMap(Assessments::withoutNames)
                .map(slot -> slot.text())
                .anyMatch(text -> !text.isSentence()
                        && text.plain().length() <= LONGEST_LABEL
                        && SPEAKS_OF_POINTS.matcher(text.plain()).find());
    }

    /** A row without what it calls the form's project and units, and without the name behind such a label. */
    private static Stream<Slot> withoutNames(List<Slot> line) {
        return IntStream.range(0, line.size())
                .filter(at -> !isNameLabel(line.get(at)) && (at == 0 || !isNameLabel(line.get(at - 1))))
                .mapToObj(line::get);
    }

    private static boolean isNameLabel(Slot slot) {
        return Synonyms.labels()
                .findExact(slot.text().beforeColon())
                .filter(meaning -> Sections.NAMES.contains(meaning.role()))
                .isPresent();
    }

    private boolean isIndicatorRow(int row) {
        return row > section.indicators().get(0).bottom()
                && row < endOfIndicators
                && section.indicators().stream().noneMatch(span -> span.top() <= row && row <= span.bottom());
    }
}
