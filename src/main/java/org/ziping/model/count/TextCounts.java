package org.ziping.model.count;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The numbers in a text, read once, and what they count in a unit of measure, such as all that is said in 户. */
public final class TextCounts {

    private static final String CLAUSE_ENDS = "，,。；;：:！？!?\n";
    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d),(?=\\d{3})");
    private static final Map<Character, Integer> ZEROS = Map.of('百', 2, '千', 3, '万', 4, '亿', 8);
    private static final String FACTORS = "百千万亿";

    /** More digits in a row are the number of a document or an account. */
    public static final int MOST_DIGITS = 30;

    private static final String ABOUT = "余多几";

    /** What makes another unit of the one it follows, as in 人次 and 人/年. */
    private static final String FURTHER = "次均/年月日";

    /** A clause that speaks of a part, a plan, another year or a mean counts something else than a whole year. */
    private static final Pattern SOMETHING_ELSE =
            Pattern.compile("其中|另|分别|计划|目标|预计|拟|争取|上年|去年|同比|环比|历年|往年|近\\S{1,2}年|每|平均|上半年|下半年|季度|月|春节|中秋|国庆|端午|首批|首次|第");

    private final List<Digits> numbers = new ArrayList<>();

    private TextCounts() {}

    /**
     * One count.
     *
     * @param number how many
     * @param approximate whether the text says 余 or 多
     * @param clause the words it stands in
     */
    public record Count(BigDecimal number, boolean approximate, String clause) {

        /** Whether it may be the year's whole. */
        boolean isOfWholeYear() {
            return !SOMETHING_ELSE.matcher(clause).find();
        }
    }

    /** Digits in a clause. */
    private record Digits(String clause, int start, int end) {

        /** What it counts in {@code unit}, if that follows, a factor, 余 and another factor between them or not. */
        Optional<Count> in(String unit) {
            int furthest = behind(FACTORS, behind(ABOUT, behind(FACTORS, end)));
            for (int at = furthest; at >= end; at--) {
                if (isUnit(unit, at)) {
                    return Optional.of(count(clause.substring(end, at)));
                }
            }
            return Optional.empty();
        }

        /** @param between what stands between the digits and the unit */
        private Count count(String between) {
            int zeros =
                    between.chars().map(c -> ZEROS.getOrDefault((char) c, 0)).sum();
            boolean isAbout = between.chars().anyMatch(c -> ABOUT.indexOf(c) >= 0);
            BigDecimal digits = new BigDecimal(clause.substring(start, end));
            return new Count(digits.scaleByPowerOfTen(zeros), isAbout, clause);
        }

        private int behind(String marks, int at) {
            return at < clause.length() && marks.indexOf(clause.charAt(at)) >= 0 ? at + 1 : at;
        }

        private boolean isUnit(String unit, int at) {
            int behind = at + unit.length();
            return clause.startsWith(unit, at)
                    && (behind == clause.length() || FURTHER.indexOf(clause.charAt(behind)) < 0);
        }
    }

    static TextCounts of(String text) {
        TextCounts counts = new TextCounts();
        String plain = plain(text);
        int start = 0;
        for (int at = 0; at < plain.length(); at++) {
            if (CLAUSE_ENDS.indexOf(plain.charAt(at)) >= 0) {
                counts.read(plain.substring(start, at));
                start = at + 1;
            }
        }
        counts.read(plain.substring(start));
        return counts;
    }

    /** All counts in {@code unit}, in the order of the text; a unit that goes on, as 人 in 人次, is another one. */
    List<Count> in(String unit) {
        List<Count> counts = new ArrayList<>();
        for (Digits number : numbers) {
            number.in(unit).ifPresent(counts::add);
        }
        return counts;
    }

    private void read(String clause) {
        for (int at = 0; at < clause.length(); at++) {
            if (isDigit(clause, at)) {
                int end = end(clause, at);
                if (end - at <= MOST_DIGITS && (at == 0 || clause.charAt(at - 1) != '.')) {
                    numbers.add(new Digits(clause, at, end));
                }
                at = end;
            }
        }
    }

    /** Where digits end, those behind a point among them. */
    private static int end(String clause, int start) {
        int end = digitsFrom(clause, start);
        boolean decimals = end < clause.length() && clause.charAt(end) == '.' && isDigit(clause, end + 1);
        return decimals ? digitsFrom(clause, end + 1) : end;
    }

    private static int digitsFrom(String clause, int start) {
        int end = start;
        while (isDigit(clause, end)) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(String clause, int at) {
        return at < clause.length() && clause.charAt(at) >= '0' && clause.charAt(at) <= '9';
    }

    /** Full-width figures as plain ones, without blanks and thousands separators. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c != ' ' && c != '\t' && c != '\u3000') {
                plain.append(c >= '０' && c <= '９' ? (char) (c - '０' + '0') : c);
            }
        }
        return plain.indexOf(",") < 0
                ? plain.toString()
                : THOUSANDS.matcher(plain).replaceAll("");
    }
}
