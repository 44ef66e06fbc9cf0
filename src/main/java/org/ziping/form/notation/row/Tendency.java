package org.ziping.form.notation.row;

import java.math.BigDecimal;
import java.util.Optional;
import org.ziping.form.notation.measure.Units;
import org.ziping.form.notation.text.Spelling;
import org.ziping.form.notation.text.Vocabulary;
import org.ziping.form.notation.text.Words;
import org.ziping.form.notation.wording.LessBetter;
import org.ziping.model.Quantity;
import org.ziping.model.Sign;
import org.ziping.model.SignBasis;

/**
 * Whether the number of a target is to be reached or not to be passed, and what says so: where it stands bare, the names of the
 * indicator and of the levels above it.
 */
public record Tendency(Sign sign, SignBasis basis) {

    /** To be reached without doubt. */
    public static final Tendency MORE = new Tendency(Sign.AT_LEAST, SignBasis.CERTAIN);

    private static final Words MORE_MONEY_IS_BETTER = Vocabulary.words("金额越多越好");
    private static final Words MORE_IS_BETTER = Vocabulary.words("越多越好");
    private static final Words HANDLING = Vocabulary.words("处理");
    private static final Words COST_LEVELS = Vocabulary.words("成本类");
    private static final Words RATES = Vocabulary.words("百分率");
    private static final Words NO_RATES = Vocabulary.words("非百分率");
    private static final String YUAN = "元";
    private static final String COST_PER = "元/";
    private static final BigDecimal MOST = BigDecimal.valueOf(80);

    /** That of a number beside which its sign is written. */
    public static Tendency written(Sign sign) {
        return new Tendency(sign, SignBasis.WRITTEN);
    }

    /** That of a number without sign: ≤ of costs, incidents and the like and of money per something, else ≥. */
    public static Tendency of(RowContext row, Quantity quantity) {
        if (quantity.number().signum() == 0) {
            return new Tendency(Sign.AT_MOST, SignBasis.CERTAIN);
        }
        Optional<String> less = LessBetter.word(row.indicatorName());
        if (less.isPresent()) {
            return new Tendency(Sign.AT_MOST, SignBasis.ofName(less.get()));
        }
        if (isCost(row, quantity.unit())) {
            return new Tendency(Sign.AT_MOST, SignBasis.COST_LEVEL);
        }
        boolean more = isMoreBetter(row.indicatorName()) || isWork(row.indicatorName());
        return more || isHighRate(row, quantity) ? MORE : new Tendency(Sign.AT_LEAST, SignBasis.NOTHING);
    }

    /** Nobody aims at most of what is bad; 债务率 and the like are known by their names. */
    private static boolean isHighRate(RowContext row, Quantity quantity) {
        boolean percent =
                quantity.unit().equals(Quantity.PERCENT) || !quantity.hasUnit() && isRate(row.indicatorName());
        boolean fraction = !quantity.hasUnit() && quantity.number().compareTo(BigDecimal.ONE) <= 0;
        BigDecimal number = fraction ? quantity.number().movePointRight(2) : quantity.number();
        return percent && number.compareTo(MOST) >= 0;
    }

    /** Money per something, and all money below 成本指标 that is neither saved nor earned: 购置设备50万元. */
    private static boolean isCost(RowContext row, String unit) {
        boolean per = unit.startsWith(COST_PER);
        if (row.levels().stream().anyMatch(Tendency::isCostLevel)) {
            return (per || unit.equals(YUAN)) && !MORE_MONEY_IS_BETTER.anyIn(Spelling.squeezed(row.indicatorName()));
        }
        return per && !isMoreBetter(row.indicatorName());
    }

    private static boolean isCostLevel(String name) {
        String plain = Spelling.squeezed(name);
        return COST_LEVELS.anyIn(plain) && !MORE_MONEY_IS_BETTER.anyIn(plain);
    }

    private static boolean isMoreBetter(String name) {
        String plain = Spelling.squeezed(name);
        return MORE_IS_BETTER.anyIn(plain) || MORE_MONEY_IS_BETTER.anyIn(plain);
    }

    /** 办理案件数, 污染治理项目数: what is done about something bad. */
    private static boolean isWork(String name) {
        return HANDLING.anyIn(Spelling.squeezed(name));
    }

    /** Whether a number of that name is a part of a hundred. */
    public static boolean isRate(String name) {
        String plain = Spelling.squeezed(name);
        return RATES.anyIn(plain) && !NO_RATES.anyIn(plain);
    }

    /** The unit in a bracket at the end of a name: 服务外包离岸(万美元). */
    public static Optional<Units.Placed> unitInName(String name) {
        String plain = Spelling.squeezed(name);
        int open = plain.lastIndexOf('(');
        return open >= 0 && plain.endsWith(")")
                ? Units.whole(plain.substring(open + 1, plain.length() - 1)).filter(Units.Placed::known)
                : Optional.empty();
    }
}
