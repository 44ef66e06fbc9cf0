package org.ziping.form.notation.rule;

import java.math.BigDecimal;
import java.util.Optional;
import org.ziping.form.notation.measure.Measure;
import org.ziping.form.notation.text.Numeral;
import org.ziping.form.notation.text.Vocabulary;
import org.ziping.form.notation.text.Words;
import org.ziping.model.Award;
import org.ziping.model.Quantity;
import org.ziping.model.Sign;
import org.ziping.model.Steps.Bound;
import org.ziping.model.Steps.Step;
import org.ziping.model.Target;

/**
 * A condition of a rule that is a range of numbers: 90分以上, 80-89分, 低于60分, 80%≤满意度＜90%.
 *
 * @param step the range and what it is worth
 * @param unit of its bounds
 * @param ofCompletion whether it is said of the 完成率
 */
public record RuleStep(Step step, String unit, boolean ofCompletion) {

    private static final Words COMPLETION = Vocabulary.words("公式·完成率");
    private static final String INCLUDED = "(含)";
    private static final String NOT_INCLUDED = "(不含)";
    private static final int FEWEST_WORDS = 1;

    /** The step that a condition without blanks names. */
    static Optional<RuleStep> of(String condition, Award award) {
        return between(condition, award)
                .or(() -> Measure.of(plain(condition)).flatMap(range -> step(condition, range, award)));
    }

    /** 90%≤合格率≤100% as a target, both bounds belonging to it. */
    public static Optional<Target> between(String text) {
        return between(text.replace(" ", ""), Award.FULL)
                .filter(range -> range.step.from().filter(Bound::included).isPresent()
                        && range.step.to().filter(Bound::included).isPresent())
                .map(range -> new Target.Range(
                        range.step.from().get().number(), range.step.to().get().number(), range.unit));
    }

    private static String plain(String condition) {
        return condition.replace(NOT_INCLUDED, "").replace(INCLUDED, "");
    }

    private static Optional<RuleStep> step(String condition, Measure range, Award award) {
        String unit = range.quantity().unit();
        if (range.isApproximate() || !range.tail().isEmpty() && !range.tail().equals("的")) {
            return Optional.empty();
        }
        if (range.to().isPresent()) {
            return range.sign().isEmpty() ? closed(condition, range, award) : Optional.empty();
        }
        Bound bound = new Bound(range.quantity().number(), true);
        Bound outside = new Bound(range.quantity().number(), false);
        boolean below = condition.contains("以下") && !condition.contains("及以下") && !condition.contains(INCLUDED);
        Step step = switch (range.sign().orElse(Sign.EQUAL)) {
            case AT_LEAST -> new Step(Optional.of(open(condition, bound, outside)), Optional.empty(), award);
            case MORE_THAN -> new Step(Optional.of(outside), Optional.empty(), award);
            case AT_MOST ->
                new Step(Optional.empty(), Optional.of(below ? outside : open(condition, bound, outside)), award);
            case LESS_THAN -> new Step(Optional.empty(), Optional.of(outside), award);
            case EQUAL -> new Step(Optional.of(bound), Optional.of(bound), award);
        };
        return Optional.of(new RuleStep(step, unit, COMPLETION.anyIn(condition)));
    }

    private static Bound open(String condition, Bound bound, Bound outside) {
        return condition.contains(NOT_INCLUDED) ? outside : bound;
    }

    /** 80%(含)-90%: where only one end is said to be included the other is not. */
    private static Optional<RuleStep> closed(String condition, Measure range, Award award) {
        BigDecimal from = range.quantity().number();
        BigDecimal to = range.to().orElseThrow().number();
        if (from.compareTo(to) == 0) {
            return Optional.empty();
        }
        BigDecimal low = from.min(to);
        BigDecimal high = from.max(to);
        boolean falling = from.compareTo(to) > 0;
        boolean firstIn = isIncluded(condition, true);
        boolean lastIn = isIncluded(condition, false);
        Step step = new Step(
                Optional.of(new Bound(low, falling ? lastIn : firstIn)),
                Optional.of(new Bound(high, falling ? firstIn : lastIn)),
                award);
        return Optional.of(new RuleStep(step, range.to().orElseThrow().unit(), COMPLETION.anyIn(condition)));
    }

    private static boolean isIncluded(String condition, boolean first) {
        int mark = condition.indexOf(INCLUDED);
        int notMark = condition.indexOf(NOT_INCLUDED);
        boolean atEnd = !first;
        if (notMark >= 0 && isLast(condition, notMark) == atEnd) {
            return false;
        }
        boolean onlyOther = mark >= 0 && mark == condition.lastIndexOf(INCLUDED) && isLast(condition, mark) != atEnd;
        return !onlyOther;
    }

    private static boolean isLast(String condition, int mark) {
        return !Numeral.hasDigit(condition.substring(mark));
    }

    /** A number, ≤ or ＜, words, ≤ or ＜, a number. */
    private static Optional<RuleStep> between(String condition, Award award) {
        int first = firstOf(condition, 0);
        int second = first < 0 ? -1 : firstOf(condition, first + 1);
        if (second - first <= FEWEST_WORDS || Numeral.hasDigit(condition.substring(first, second))) {
            return Optional.empty();
        }
        Optional<Quantity> low = quantity(condition.substring(0, first));
        Optional<Quantity> high = quantity(condition.substring(second + 1));
        if (low.isEmpty()
                || high.isEmpty()
                || low.get().number().compareTo(high.get().number()) >= 0) {
            return Optional.empty();
        }
        Step step = new Step(
                Optional.of(new Bound(low.get().number(), condition.charAt(first) == '≤')),
                Optional.of(new Bound(high.get().number(), condition.charAt(second) == '≤')),
                award);
        return low.get().unit().equals(high.get().unit())
                ? Optional.of(new RuleStep(step, low.get().unit(), COMPLETION.anyIn(condition)))
                : Optional.empty();
    }

    private static int firstOf(String text, int from) {
        for (int at = from; at < text.length(); at++) {
            if (text.charAt(at) == '≤' || text.charAt(at) == '<') {
                return at;
            }
        }
        return -1;
    }

    private static Optional<Quantity> quantity(String text) {
        return Measure.of(text)
                .filter(measure -> measure.lead().isEmpty()
                        && measure.sign().isEmpty()
                        && measure.to().isEmpty())
                .map(Measure::quantity);
    }
}
