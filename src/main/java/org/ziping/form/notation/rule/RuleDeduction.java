package org.ziping.form.notation.rule;

import java.math.BigDecimal;
import java.util.Optional;
import org.ziping.form.notation.measure.NumberPlace;
import org.ziping.form.notation.measure.Units;
import org.ziping.form.notation.text.ChineseNumeral;
import org.ziping.form.notation.text.Numeral;
import org.ziping.form.notation.text.Texts;
import org.ziping.form.notation.text.Vocabulary;
import org.ziping.form.notation.text.Words;
import org.ziping.model.Deduction.Deviation;
import org.ziping.model.Points;
import org.ziping.model.Quantity;

/**
 * A clause that takes points: 每降低1%扣1分, 少检查一个扣1分, 每发生一起扣5分; or that takes them once: 低于80%扣5分.
 *
 * @param deviation to which side
 * @param step the size of what costs points; if they are taken once the bound beyond which they are
 * @param points what it costs
 * @param once whether they are taken once
 */
record RuleDeduction(Deviation deviation, Quantity step, Points points, boolean once) {

    private static final Words BELOW = Vocabulary.words("偏离·低");
    private static final Words ABOVE = Vocabulary.words("偏离·高");
    private static final Words EACH = Vocabulary.words("偏离·每个");
    private static final Words BEYOND = Vocabulary.words("偏离·界限");
    private static final Words EITHER = Vocabulary.words("偏离·两边");
    private static final Words TAKING = Vocabulary.words("扣分动词");
    private static final int MOST_WORDS_BETWEEN = 6;

    /** What a clause without blanks takes. */
    static Optional<RuleDeduction> of(String clause) {
        int each = clause.indexOf('每');
        return each >= 0
                ? from(clause, each + 1)
                : from(clause, 0)
                        .filter(deduction -> deduction.deviation != Deviation.EACH)
                        .map(deduction -> isBeyond(clause) ? deduction.takenOnce() : deduction);
    }

    /** 低于80% names a bound; 少1个 and 低1个百分点 name how far one is from it. */
    private static boolean isBeyond(String clause) {
        return BEYOND.findAt(clause, 0).isPresent();
    }

    private RuleDeduction takenOnce() {
        return new RuleDeduction(deviation, step, points, true);
    }

    private static Optional<RuleDeduction> from(String clause, int at) {
        return side(clause, at)
                .flatMap(side -> number(clause, side.end())
                        .flatMap(number -> taken(clause, number.end())
                                .map(points -> new RuleDeduction(side.deviation(), number.quantity(), points, false))
                                .filter(deduction -> deduction.step.number().signum() > 0)));
    }

    private record Side(Deviation deviation, int end) {}

    private static Optional<Side> side(String clause, int at) {
        return side(BELOW, Deviation.BELOW, clause, at)
                .or(() -> side(ABOVE, Deviation.ABOVE, clause, at))
                .or(() -> side(EACH, Deviation.EACH, clause, at))
                .or(() -> side(EITHER, Deviation.EITHER, clause, at));
    }

    private static Optional<Side> side(Words words, Deviation deviation, String clause, int at) {
        return words.findAt(clause, at).map(word -> new Side(deviation, at + word.length()));
    }

    private record Size(Quantity quantity, int end) {}

    /** The number behind the side, a few words such as 检查 between them passed over. */
    private static Optional<Size> number(String clause, int from) {
        for (int at = from; at <= from + MOST_WORDS_BETWEEN && at < clause.length(); at++) {
            Optional<Size> size = sizeAt(clause, at);
            if (size.isPresent()) {
                return size;
            }
            if (!Texts.isLetter(clause, at) || TAKING.findAt(clause, at).isPresent()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Optional<Size> sizeAt(String clause, int at) {
        Optional<NumberPlace> digits = NumberPlace.at(clause, at);
        Optional<NumberPlace> number = digits.or(() -> ChineseNumeral.at(clause, at)
                .map(found -> new NumberPlace(found.value(), at, found.end(), Optional.empty())));
        return number.flatMap(found -> {
            Units.Placed unit = found.perHundred().orElseGet(() -> Units.behind(clause, found.end()));
            boolean sure = digits.isPresent() || unit.known();
            BigDecimal size = found.value().movePointRight(unit.shift());
            return sure
                    ? Optional.of(new Size(new Quantity(size, unit.name(), unit.shift()), unit.end()))
                    : Optional.empty();
        });
    }

    /** The points behind 扣, with nothing behind them. */
    private static Optional<Points> taken(String clause, int at) {
        int from = clause.startsWith("的", at) || clause.startsWith(",", at) ? at + 1 : at;
        return TAKING.findAt(clause, from)
                .flatMap(word -> Numeral.at(clause, from + word.length()))
                .filter(points -> clause.substring(points.end()).equals("分"))
                .map(points -> new Points(points.value()));
    }
}
