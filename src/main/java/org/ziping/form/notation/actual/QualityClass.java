package org.ziping.form.notation.actual;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ziping.form.notation.text.Vocabulary;
import org.ziping.form.notation.text.Words;

/**
 * A class of water or of air, of which the first is the best: Ⅲ类及以上.
 *
 * @param rank 1 is the best; 优于Ⅲ类 is 2 or better
 * @param orBetter whether better ones are said to do as well
 */
public record QualityClass(int rank, boolean orBetter) {

    private static final Pattern TEXT = Pattern.compile(
            "(?:水质|地表水|达到|达|稳定|保持|为|均|已|在)*(≥|≤|不低于|达到或优于|优于)?(III|II|IV|I|V|Ⅲ|Ⅱ|Ⅳ|Ⅰ|Ⅴ|[一二三四五1-5])类(?:水质|水体|水)?(?:标准|要求)?(及以上|以上|或以上|及优于)?(?:水质|标准)?");
    private static final Words WATERS = Vocabulary.words("水质·名称");
    private static final Words SURELY_WATERS = Vocabulary.words("水质·明说");
    private static final Words KINDS = Vocabulary.words("水质·不是");
    private static final String ROMAN = "IVⅠⅡⅢⅣⅤ";
    private static final String[] RANKS = {"I Ⅰ 一 1", "II Ⅱ 二 2", "III Ⅲ 三 3", "IV Ⅳ 四 4", "V Ⅴ 五 5"};
    private static final String BETTER = "优于";
    private static final int LONGEST = 20;

    private static Optional<QualityClass> of(String plain) {
        Matcher text = TEXT.matcher(plain.length() > LONGEST ? "" : plain);
        return text.matches()
                ? Optional.of(
                        BETTER.equals(text.group(1))
                                ? new QualityClass(rank(text.group(2)) - 1, true)
                                : new QualityClass(rank(text.group(2)), text.group(1) != null || text.group(3) != null))
                : Optional.empty();
    }

    private static int rank(String name) {
        int rank = 1;
        while (!(" " + RANKS[rank - 1] + " ").contains(" " + name + " ")) {
            rank++;
        }
        return rank;
    }

    /** Whether a target in a row of that name is such a class and no number of kinds: 三类及以上 of 水质. */
    public static boolean isWanted(String plain, String name) {
        String text = plain.replace(" ", "");
        return of(text).isPresent() && isOfWater(text, name);
    }

    /** Classes in other than Roman numbers may be how many kinds there are: 3类以上 of 水产品种类. */
    private static boolean isOfWater(String text, String name) {
        boolean roman = text.chars().anyMatch(character -> ROMAN.indexOf(character) >= 0);
        return roman ? WATERS.anyIn(name + text) : SURELY_WATERS.anyIn(name + text) && !KINDS.anyIn(name);
    }

    /**
     * Whether words name a class as good as the one wanted, or better where that does: Ⅱ类 of Ⅲ类及以上, and of 优于Ⅲ类. False in a
     * row about anything but water or air: of risks the first class is the worst.
     */
    static boolean isAsGood(String said, String wanted, String name) {
        return of(wanted)
                .filter(least -> isOfWater(wanted, name))
                .flatMap(least ->
                        of(said).filter(own -> least.orBetter ? own.rank <= least.rank : own.rank == least.rank))
                .isPresent();
    }
}
