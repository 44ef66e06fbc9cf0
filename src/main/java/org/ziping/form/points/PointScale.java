package org.ziping.form.points;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.ziping.form.page.Conclusions;
import org.ziping.model.Budget;
import org.ziping.model.Closing;
import org.ziping.model.FindingCode;
import org.ziping.model.Form;
import org.ziping.model.FromCell;
import org.ziping.model.Indicator;
import org.ziping.model.MoneyRow;
import org.ziping.model.Points;
import org.ziping.model.grid.Cell;

/**
 * Brings weights and scores to points of a hundred, where a form gives weights as shares of one, or scores on another scale
 * than the weights; what was understood is said once.
 */
public final class PointScale {

    private static final int TO_HUNDRED = 2;
    private static final int FEWEST = 3;
    private static final BigDecimal TOLERANCE = new BigDecimal("0.005");

    /** What indicators have where the budget takes the usual tenth without saying so. */
    private static final BigDecimal WITHOUT_BUDGET = new BigDecimal("0.9");

    private final Form form;
    private final Conclusions conclusions;

    private PointScale(Form form, Conclusions conclusions) {
        this.form = form;
        this.conclusions = conclusions;
    }

    /** The form with all its points in the scale of a hundred; what was converted is told. */
    public static Form settled(Form form, Conclusions conclusions) {
        Form weighed = new PointScale(form, conclusions).weighed();
        return new PointScale(weighed, conclusions).scored(weighed != form);
    }

    private Form weighed() {
        List<FromCell<Points>> weights = marks().map(WeighedScore::weight)
                .filter(weight -> weight.find().isPresent())
                .toList();
        if (weights.size() < FEWEST || !areShares(weights)) {
            return form;
        }
        FromCell<Points> example = weights.get(weights.size() - 1);
        conclusions.find(
                Cell.blank(form.closing().weights().source().orElseGet(example::cell)),
                FindingCode.WEIGHTS_AS_SHARES,
                "分值按比例填写，合计为 1，已按满分 100 分理解（" + example.typed().strip() + " 为 " + hundredfold(example.require())
                        + " 分），得分按 100 分计算，请核对");
        UnaryOperator<WeighedScore> change =
                mark -> mark.withWeight(mark.weight().map(PointScale::hundredfold));
        return with(change, change, form.closing().withPoints(PointScale::ofHundred, UnaryOperator.identity()));
    }

    private boolean areShares(List<FromCell<Points>> weights) {
        BigDecimal sum = sum(weights.stream().map(FromCell::require));
        boolean budgetSaysNothing =
                budgetMarks().noneMatch(mark -> mark.weight().find().isPresent());
        return isNear(sum, BigDecimal.ONE) || budgetSaysNothing && isNear(sum, WITHOUT_BUDGET);
    }

    private Form scored(boolean weightsWereShares) {
        ScoreScale scale = scale();
        if (scale == ScoreScale.POINTS) {
            return form;
        }
        boolean budgetToo = budgetMarks().flatMap(PointScale::known).anyMatch(scale::isEvident);
        if (scale != ScoreScale.SHARES || !weightsWereShares) {
            Stream<WeighedScore> changed = budgetToo ? marks() : indicatorMarks();
            changed.flatMap(PointScale::known).findFirst().ifPresent(example -> report(scale, example));
        }
        UnaryOperator<WeighedScore> change = mark -> known(mark)
                .map(known -> known.withScore(known.score().map(score -> scale.points(known))))
                .findFirst()
                .orElse(mark);
        return with(
                budgetToo ? change : UnaryOperator.identity(),
                change,
                form.closing().withPoints(UnaryOperator.identity(), PointScale::ofHundred));
    }

    /** The scale of all scores, else that of the indicators alone: the budget's score may have been computed by the form. */
    private ScoreScale scale() {
        return Stream.of(marks(), indicatorMarks())
                .map(marks -> marks.flatMap(PointScale::known).toList())
                .filter(marks -> marks.size() >= FEWEST)
                .map(marks -> ScoreScale.of(marks, form.closing().total()))
                .filter(scale -> scale != ScoreScale.POINTS)
                .findFirst()
                .orElse(ScoreScale.POINTS);
    }

    private void report(ScoreScale scale, WeighedScore example) {
        conclusions.find(
                Cell.blank(example.score().cell()),
                FindingCode.SCORES_ON_OTHER_SCALE,
                scale.words() + "（分值 " + example.weight().require() + "，得分填为 "
                        + example.score().typed().strip() + "），与分值不是一个尺度，已折算为 " + scale.points(example)
                        + " 分，其余各行同样折算，请按分值填写得分");
    }

    /** A mark of which both are there. */
    private static Stream<WeighedScore> known(WeighedScore mark) {
        return Stream.of(mark)
                .filter(both ->
                        both.weight().find().isPresent() && both.score().find().isPresent());
    }

    private Stream<WeighedScore> marks() {
        return Stream.concat(budgetMarks(), indicatorMarks());
    }

    private Stream<WeighedScore> indicatorMarks() {
        return form.indicators().stream().map(row -> mark(row.marks()));
    }

    private Stream<WeighedScore> budgetMarks() {
        return form.budget().scored().stream()
                .map(row -> new WeighedScore(row.marks().weight(), row.marks().score()));
    }

    private static WeighedScore mark(Indicator.Marks marks) {
        return new WeighedScore(marks.weight(), marks.score());
    }

    private Form with(UnaryOperator<WeighedScore> ofBudget, UnaryOperator<WeighedScore> change, Closing closing) {
        List<MoneyRow> money =
                form.budget().rows().stream().map(row -> changed(row, ofBudget)).toList();
        List<Indicator> indicators =
                form.indicators().stream().map(row -> changed(row, change)).toList();
        return new Form(
                form.kind(),
                form.assessment(),
                form.sheet(),
                form.heading(),
                new Budget(form.budget().unit(), money),
                form.narrative(),
                indicators,
                closing);
    }

    private static MoneyRow changed(MoneyRow row, UnaryOperator<WeighedScore> change) {
        WeighedScore changed =
                change.apply(new WeighedScore(row.marks().weight(), row.marks().score()));
        return row.withMarks(new MoneyRow.Marks(changed.weight(), row.marks().rate(), changed.score()));
    }

    private static Indicator changed(Indicator row, UnaryOperator<WeighedScore> change) {
        WeighedScore changed = change.apply(mark(row.marks()));
        return row.withMarks(row.marks().withWeight(changed.weight()).withScore(changed.score()));
    }

    /** Some points added up. */
    public static BigDecimal sum(Stream<Points> points) {
        return points.map(Points::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether two sums differ by no more than rounding does. */
    public static boolean isNear(BigDecimal one, BigDecimal other) {
        return one.subtract(other).abs().compareTo(TOLERANCE) <= 0;
    }

    /** A printed sum of at most one is one of shares. */
    private static Points ofHundred(Points sum) {
        return sum.value().compareTo(BigDecimal.ONE.add(TOLERANCE)) <= 0 ? hundredfold(sum) : sum;
    }

    static Points hundredfold(Points share) {
        return new Points(share.value().movePointRight(TO_HUNDRED));
    }
}
