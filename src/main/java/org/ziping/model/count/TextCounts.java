package org.ziping.model.count;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The counts of one unit of measure in a text, such as all that is said in 户.
 *
 * @param unit the unit
 * @param counts in the order of the text
 */
public record TextCounts(String unit, List<Count> counts) {

    private static final Pattern CLAUSE_END = Pattern.compile("[，,。；;：:！？!?\\n]");
    private static final Map<String, Integer> ZEROS = Map.of("百", 2, "千", 3, "万", 4, "亿", 8);

    /** A clause that speaks of a part, a plan, another year or a mean counts something else than a whole year. */
    private static final Pattern SOMETHING_ELSE =
            Pattern.compile("其中|另|分别|计划|目标|预计|拟|争取|上年|去年|同比|环比|历年|往年|近\\S{1,2}年|每|平均|上半年|下半年|季度|月|春节|中秋|国庆|端午|首批|首次|第");

    public TextCounts {
        counts = List.copyOf(counts);
    }

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

    /** All counts in {@code unit}; a unit that goes on, as 人 in 人次, is another one. */
    static TextCounts of(String text, String unit) {
        Pattern count = Pattern.compile("(?<![\\d.,])(\\d[\\d,]*(?:\\.\\d+)?)([百千万亿])?([余多几])?([百千万亿])?"
                + Pattern.quote(unit) + "(?!次|均|[/年月日])");
        List<Count> counts = new ArrayList<>();
        for (String clause : CLAUSE_END.split(plain(text))) {
            Matcher found = count.matcher(clause);
            while (found.find()) {
                counts.add(new Count(number(found), found.group(3) != null, clause));
            }
        }
        return new TextCounts(unit, counts);
    }

    private static BigDecimal number(Matcher found) {
        BigDecimal digits = new BigDecimal(found.group(1).replace(",", ""));
        int zeros = zeros(found.group(2)) + zeros(found.group(4));
        return digits.scaleByPowerOfTen(zeros);
    }

    private static int zeros(String factor) {
        return factor == null ? 0 : ZEROS.get(factor);
    }

    /** Full-width figures as plain ones, without blanks and thousands separators. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        text.chars()
                .map(c -> c >= '０' && c <= '９' ? c - '０' + '0' : c)
                .filter(c -> c != ' ' && c != '\t' && c != '\u3000')
                .forEach(c -> plain.append((char) c));
        return plain.toString().replaceAll("(?<=\\d),(?=\\d{3})", "");
    }
}
