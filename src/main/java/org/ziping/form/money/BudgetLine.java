package org.ziping.form.money;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ziping.form.header.Label;
import org.ziping.form.header.MoneyColumn;
import org.ziping.form.header.Synonyms;
import org.ziping.form.header.Vocabulary;
import org.ziping.form.notation.LabelPoints;
import org.ziping.form.notation.PointsNotation;
import org.ziping.form.notation.RatioNotation;
import org.ziping.form.page.Page;
import org.ziping.form.page.Slot;
import org.ziping.model.FromCell;
import org.ziping.model.MoneyRow;
import org.ziping.model.Points;
import org.ziping.model.Ratio;
import org.ziping.model.grid.Cell;

/**
 * What a line of labels says of the budget's score, each value behind its label: 预算执行率（10分） 87% 得分 8.7.
 *
 * @param line the slots of the row that show something
 */
public record BudgetLine(Page page, int row, List<Slot> line) {

    private static final String EXECUTION = "执行";
    private static final Points WHOLE = Points.of("100");

    public BudgetLine {
        line = List.copyOf(line);
    }

    /** The labels of a row, whatever they name. */
    public static BudgetLine of(Page page, int row) {
        return new BudgetLine(page, row, page.line(row));
    }

    /**
     * Whether the line gives the budget its score by itself: it begins with the rate and names weight or score, or with the score
     * of the execution. What is called 自评得分 there is the whole form's, unless a weight says whose it is.
     */
    public boolean isMeant() {
        boolean ofRate = begins(MoneyColumn.RATE)
                && (label(MoneyColumn.WEIGHT).isPresent()
                        || label(MoneyColumn.SCORE).isPresent());
        return (ofRate || begins(MoneyColumn.SCORE) && title().text().plain().contains(EXECUTION)) && isOfBudget();
    }

    private boolean begins(MoneyColumn role) {
        return label(role).filter(slot -> line.indexOf(slot) < 2).isPresent();
    }

    /** What the line is about: the rate, else its score. */
    Slot title() {
        return label(MoneyColumn.RATE).or(() -> label(MoneyColumn.SCORE)).orElseThrow();
    }

    /** Whether behind every label of the line stands what it names, or nothing yet, and none of it is the whole form's. */
    boolean isOfBudget() {
        MoneyRow.Marks marks = marks();
        return Stream.of(marks.weight(), marks.rate(), marks.score())
                        .noneMatch(mark -> mark.is(FromCell.State.UNREADABLE))
                && !isOfForm(marks.weight());
    }

    private boolean isOfForm(FromCell<Points> weight) {
        boolean weighed = !weight.is(FromCell.State.ABSENT)
                && weight.find().filter(WHOLE::equals).isEmpty();
        return line.stream()
                .flatMap(slot -> Synonyms.labels().findExact(slot.text().beforeColon()).stream())
                .map(Vocabulary.Meaning::role)
                .anyMatch(role -> role == Label.RATING || role == Label.TOTAL && !weighed);
    }

    /** The slot that names one of the budget's values; what stands in it itself, 得分：9.6, could not be written. */
    Optional<Slot> label(MoneyColumn role) {
        return named(role)
                .filter(slot -> slot.text().afterColon().isEmpty())
                .filter(slot -> !saysPoints(slot))
                .findFirst();
    }

    private Stream<Slot> named(MoneyColumn role) {
        return line.stream()
                .filter(slot -> Synonyms.moneyColumns()
                        .findExact(slot.text().beforeColon())
                        .filter(meaning -> meaning.role() == role)
                        .isPresent());
    }

    private static boolean saysPoints(Slot slot) {
        return PointsNotation.read(slot.cell()).is(FromCell.State.GIVEN);
    }

    /** What stands behind the labels; absent where the line has no such label. */
    MoneyRow.Marks marks() {
        FromCell<Ratio> rate = label(MoneyColumn.RATE)
                .map(this::value)
                .map(RatioNotation::read)
                .orElse(FromCell.absent());
        FromCell<Points> score = label(MoneyColumn.SCORE)
                .map(this::value)
                .map(PointsNotation::read)
                .orElse(FromCell.absent());
        return new MoneyRow.Marks(weight(), rate, score);
    }

    /** The points behind 分值, else those in it, 分值10, else those that a label has in brackets. */
    private FromCell<Points> weight() {
        return label(MoneyColumn.WEIGHT)
                .map(this::value)
                .or(() -> named(MoneyColumn.WEIGHT)
                        .filter(BudgetLine::saysPoints)
                        .findFirst()
                        .map(Slot::cell))
                .map(PointsNotation::read)
                .or(() -> points(line))
                .orElse(FromCell.absent());
    }

    /** The points that the first of some labels with any has in brackets: 预算执行情况（20分）. */
    static Optional<FromCell<Points>> points(List<Slot> labels) {
        return labels.stream()
                .flatMap(slot ->
                        LabelPoints.find(slot.cell().shown())
                                .map(points -> FromCell.given(slot.cell(), points))
                                .stream())
                .findFirst();
    }

    private Cell value(Slot label) {
        return page.at(row, label.lastColumn() + 1).cell();
    }
}
