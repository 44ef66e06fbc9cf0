package org.ziping.form.notation.row;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.ziping.form.notation.text.Spelling;
import org.ziping.form.notation.text.Vocabulary;
import org.ziping.form.notation.text.Words;
import org.ziping.model.Quantity;

/**
 * The marks of a survey, out of five, of ten or of a hundred: only those out of the same whole can be compared.
 *
 * @param wanted the target of a row that is named as a satisfaction is
 */
public record Satisfaction(Quantity wanted) {

    private static final Words NAMES = Vocabulary.words("满意度·名称");
    private static final String POINTS = "分";
    private static final BigDecimal[] WHOLES = {BigDecimal.valueOf(5), BigDecimal.TEN, BigDecimal.valueOf(100)};

    /** What was to be reached by a satisfaction; empty if the row is about something else. */
    public static Optional<Satisfaction> of(Beside beside) {
        return beside.measured()
                .filter(target -> !target.sign().isUpperBound())
                .filter(target -> isNamed(beside.row().indicatorName()))
                .map(target -> new Satisfaction(target.quantity()))
                .filter(target -> isMark(target.wanted));
    }

    /** Whether an indicator of that name is a satisfaction: 群众满意度. */
    public static boolean isNamed(String name) {
        return NAMES.anyIn(Spelling.squeezed(name));
    }

    /**
     * Whether a number is of another whole than the target: 4.6分 beside ≥90%, 92分 beside ≥4.5分. 0.96 is a fraction, and 4分
     * beside ≥8分 may be out of ten as well.
     */
    public boolean isOfOther(Quantity reached) {
        boolean fraction = !reached.hasUnit() && reached.number().compareTo(BigDecimal.ONE) <= 0;
        int order = whole(reached).compareTo(whole(wanted));
        return isMark(reached) && !fraction && (order > 0 || order < 0 && isOfHundred(wanted));
    }

    private static boolean isOfHundred(Quantity mark) {
        return whole(mark).equals(WHOLES[WHOLES.length - 1]);
    }

    private static boolean isMark(Quantity quantity) {
        return !quantity.hasUnit()
                || quantity.unit().equals(Quantity.PERCENT)
                || quantity.unit().equals(POINTS);
    }

    /** The least whole that holds it; of per cent and of a target that is a fraction a hundred. */
    private static BigDecimal whole(Quantity mark) {
        boolean percent = mark.unit().equals(Quantity.PERCENT) || mark.number().compareTo(BigDecimal.ONE) <= 0;
        return percent
                ? WHOLES[WHOLES.length - 1]
                : Stream.of(WHOLES)
                        .filter(whole -> mark.number().compareTo(whole) <= 0)
                        .findFirst()
                        .orElse(WHOLES[WHOLES.length - 1]);
    }
}
