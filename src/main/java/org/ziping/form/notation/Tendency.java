package org.ziping.form.notation;

import java.util.Optional;
import org.ziping.model.Quantity;
import org.ziping.model.Sign;

/** What the names of an indicator and of the levels above it say of a number that stands there bare. */
final class Tendency {

    private static final Words LESS_IS_BETTER = Vocabulary.words("越少越好");
    private static final Words COSTS = Vocabulary.words("花费");
    private static final Words BEHIND_COSTS = Vocabulary.words("花费之后");
    private static final Words MORE_IS_BETTER = Vocabulary.words("越多越好");
    private static final Words MORE_MONEY_IS_BETTER = Vocabulary.words("金额越多越好");
    private static final Words COST_LEVELS = Vocabulary.words("成本类");
    private static final Words RATES = Vocabulary.words("百分率");
    private static final Words NO_RATES = Vocabulary.words("非百分率");
    private static final String YUAN = "元";
    private static final String COST_PER = "元/";

    private Tendency() {}

    /** The sign of a number without one: ≤ of costs, incidents and the like and of money per something, else ≥. */
    static Sign of(RowContext row, Quantity quantity) {
        boolean nothingWanted = quantity.number().signum() == 0;
        return nothingWanted || isCost(row, quantity.unit()) || isLessBetter(row.indicatorName())
                ? Sign.AT_MOST
                : Sign.AT_LEAST;
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

    /** Whether the name is of the kind of which less is better: 投诉次数 and 培训成本, but not 投诉办结率 or 费用报销比例. */
    static boolean isLessBetter(String name) {
        String plain = Spelling.squeezed(name);
        if (MORE_MONEY_IS_BETTER.anyIn(plain)) {
            return false;
        }
        Optional<Words.Place> more = MORE_IS_BETTER.findLast(plain);
        boolean spent = COSTS.findLast(plain)
                .filter(cost -> isLast(cost, more) && isLast(cost, BEHIND_COSTS.findLast(plain)))
                .isPresent();
        return spent
                || LESS_IS_BETTER
                        .findLast(plain)
                        .filter(less -> more.filter(word -> !less.covers(word)).isEmpty())
                        .isPresent();
    }

    /** The last word says what a name means: 培训成本 is a cost, 运行成本补贴覆盖率 is not. */
    private static boolean isLast(Words.Place word, Optional<Words.Place> other) {
        return other.filter(rival -> rival.to() >= word.to() && !word.covers(rival))
                .isEmpty();
    }

    private static boolean isMoreBetter(String name) {
        String plain = Spelling.squeezed(name);
        return MORE_IS_BETTER.anyIn(plain) || MORE_MONEY_IS_BETTER.anyIn(plain);
    }

    /** Whether a number of that name is a part of a hundred. */
    static boolean isRate(String name) {
        String plain = Spelling.squeezed(name);
        return RATES.anyIn(plain) && !NO_RATES.anyIn(plain);
    }

    /** The unit in a bracket at the end of a name: 服务外包离岸(万美元). */
    static Optional<Units.Placed> unitInName(String name) {
        String plain = Spelling.squeezed(name);
        int open = plain.lastIndexOf('(');
        return open >= 0 && plain.endsWith(")")
                ? Units.whole(plain.substring(open + 1, plain.length() - 1)).filter(Units.Placed::known)
                : Optional.empty();
    }
}
