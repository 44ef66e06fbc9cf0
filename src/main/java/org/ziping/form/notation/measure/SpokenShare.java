package org.ziping.form.notation.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ziping.form.notation.text.ChineseNumeral;
import org.ziping.form.notation.text.Numeral;
import org.ziping.form.notation.text.Texts;
import org.ziping.form.notation.text.Vocabulary;

/** Parts of a whole as they are spoken, 九成, 四分之三, 过半: put into per cent, so that they read as any other number. */
final class SpokenShare {

    private static final Map<String, String> WORDS = Vocabulary.canonical("百分数的说法");
    private static final String NUMERAL = "([一二三四五六七八九十两]|\\d{1,2})";
    private static final String NO_NUMERAL_BEFORE = "(?<![一二三四五六七八九十百千万两\\d.])";

    /** 成 is also the end of 完成 and the beginning of 成立: only a number before it and nothing that goes on with it. */
    private static final Pattern TENTHS =
            Pattern.compile(NO_NUMERAL_BEFORE + "([一二三四五六七八九十两]|\\d(?:\\.\\d)?)成(?=$|[\\s,;。、.()左以多及])");

    private static final Pattern PARTS =
            Pattern.compile(NO_NUMERAL_BEFORE + NUMERAL + "分之" + NUMERAL + "(?![\\d十百千万])");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 4;

    private SpokenShare() {}

    /** A text in plain spelling with such parts in per cent; as it is if it has none. */
    static String inPercent(String plain) {
        String whole = SpokenTime.inDigits(WORDS.getOrDefault(Texts.trimMarks(plain.replace(" ", "")), plain));
        if (whole.indexOf('成') < 0 && whole.indexOf('之') < 0) {
            return whole;
        }
        Matcher tenths = TENTHS.matcher(PARTS.matcher(whole).replaceAll(SpokenShare::parts));
        return tenths.replaceAll(found -> percent(number(found.group(1)).movePointRight(1)));
    }

    private static String parts(MatchResult found) {
        BigDecimal whole = number(found.group(1));
        BigDecimal part = number(found.group(2));
        boolean share = whole.signum() > 0 && part.compareTo(whole) <= 0;
        return share
                ? percent(part.multiply(HUNDRED).divide(whole, DECIMALS, RoundingMode.HALF_UP))
                : Matcher.quoteReplacement(found.group());
    }

    private static BigDecimal number(String text) {
        return Optional.of(text)
                .filter(Numeral::hasDigit)
                .map(BigDecimal::new)
                .or(() -> ChineseNumeral.at(text, 0).map(Numeral::value))
                .orElse(BigDecimal.ZERO);
    }

    private static String percent(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString() + "%";
    }
}
