package org.ziping.form.notation.actual;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ziping.form.notation.remark.NamedWords;
import org.ziping.form.notation.row.Beside;
import org.ziping.form.notation.text.Spelling;
import org.ziping.form.notation.text.Texts;
import org.ziping.form.notation.text.Vocabulary;
import org.ziping.form.notation.text.Words;
import org.ziping.form.notation.wording.Denial;

/**
 * A rate beside the two counts that make it: 98%（考核320人，合格314人）.
 *
 * @param told the text, apart by the numbers in it
 * @param beside what stands beside the actual value
 */
record CountedRate(Matcher told, Beside beside) {

    private static final Words COUNTED = Vocabulary.words("率·数了什么");
    private static final Pattern TEXT =
            Pattern.compile("(\\d{1,3}(?:\\.\\d{1,6})?)%[ ,;(]+(\\D{0,10})(\\d{1,9})(\\p{IsHan}{1,3})"
                    + "(\\D{0,10}?)(\\d{1,9})\\4(\\D{0,6})");
    private static final String DUE = "应";
    private static final List<String> SAME_THINGS = List.of("", "");
    private static final int LONGEST = 40;

    /** The part and the whole; empty if a word beside them is not known, or none of the two is what the row's rate is of. */
    static Optional<PartOfWhole> of(String plain, Beside beside) {
        Matcher told = TEXT.matcher(plain.length() > LONGEST ? "" : plain);
        return told.matches() && Denial.in(plain).isEmpty() ? new CountedRate(told, beside).find() : Optional.empty();
    }

    private Optional<PartOfWhole> find() {
        boolean first = isMeant(told.group(2));
        boolean second = isMeant(told.group(5)) || isMeant(told.group(7));
        if (first == second || !areKnown(told.group(2) + "," + told.group(5) + "," + told.group(7))) {
            return Optional.empty();
        }
        BigDecimal one = new BigDecimal(told.group(3));
        BigDecimal other = new BigDecimal(told.group(6));
        return Optional.of(new PartOfWhole(
                first ? one : other, first ? other : one, SAME_THINGS, Optional.of(new BigDecimal(told.group(1)))));
    }

    /** 合格 in a row about 合格率; 应覆盖 says of how many. */
    private boolean isMeant(String words) {
        return !words.contains(DUE)
                && NamedRates.in(Spelling.squeezed(beside.row().indicatorName())).stems().stream()
                        .anyMatch(words::contains);
    }

    private boolean areKnown(String words) {
        NamedWords known = new NamedWords(COUNTED, beside);
        return Texts.pieces(words.replace('(', ',').replace(')', ',')).stream()
                .map(piece -> piece.replace(" ", ""))
                .allMatch(known::areAll);
    }
}
