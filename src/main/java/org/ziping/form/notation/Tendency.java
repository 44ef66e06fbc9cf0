package org.ziping.form.notation;

import java.util.Optional;
import org.ziping.model.Quantity;
import org.ziping.model.Sign;

/** What the name of an indicator says of a number that stands there bare. */
final class Tendency {

    private static final Words LESS_IS_BETTER = Vocabulary.words("越少越好");
    private static final Words MORE_IS_BETTER = Vocabulary.words("越多越好");
    private static final Words RATES = Vocabulary.words("百分率");
    private static final Words NO_RATES = Vocabulary.words("非百分率");
    private static final String COST_PER = "元/";

    private Tendency() {}

    /** The sign of a number without one: ≤ of costs, incidents and the like and of money per something, else ≥. */
    static Sign of(String name, Quantity quantity) {
        boolean nothingWanted = quantity.number().signum() == 0;
        boolean cost = quantity.unit().startsWith(COST_PER) && !isMoreBetter(name);
        return nothingWanted || cost || isLessBetter(name) ? Sign.AT_MOST : Sign.AT_LEAST;
    }

    /** Whether the name is of the kind of which less is better: 投诉次数, but not 投诉办结率. */
    static boolean isLessBetter(String name) {
        return LESS_IS_BETTER.anyIn(Spelling.squeezed(name)) && !isMoreBetter(name);
    }

    private static boolean isMoreBetter(String name) {
        return MORE_IS_BETTER.anyIn(Spelling.squeezed(name));
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
