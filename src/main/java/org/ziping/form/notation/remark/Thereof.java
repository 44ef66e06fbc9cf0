package org.ziping.form.notation.remark;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ziping.form.notation.row.Beside;
import org.ziping.form.notation.text.Numeral;
import org.ziping.form.notation.text.Vocabulary;
import org.ziping.form.notation.text.Words;
import org.ziping.form.notation.wording.Denial;
import org.ziping.form.notation.wording.LessBetter;
import org.ziping.form.notation.wording.Topics;

/** What is told of a part behind the whole: 300人次（其中线上120人次）, 13场（含线上3场）. */
public final class Thereof {

    private static final Pattern PART = Pattern.compile("(.+?)[(,;](其中|含|包括|包含):?([^()]+)\\)?");
    private static final Words TAKEN_BACK = Vocabulary.words("不是数量·后");
    private static final Words HARMLESS = Vocabulary.words("不是数量·后·除外").and(Vocabulary.words("级别"));
    private static final Words KINDS = Vocabulary.words("级别").and(Vocabulary.words("荣誉"));
    private static final Words UNDONE = Vocabulary.words("没有做成·前");
    private static final Words DONE = Vocabulary.words("其中·做成");

    private static final Words GONE = Vocabulary.words("其中·没有");
    private static final Words PAST = Vocabulary.words("往年");
    private static final String THEREOF = "其中";
    private static final String YEAR = "年";

    private Thereof() {}

    /**
     * The text in front of such words; empty if there are none, or they take something back: 4次，其中1次未达标; 5个，其中2个竣工; 3个，
     * 其中国家级1个 where 国家级 are to be counted.
     */
    public static Optional<String> whole(String plain, Beside beside) {
        Matcher part = PART.matcher(plain.replace(" ", ""));
        return part.matches() && isTold(part) && !takesBack(part.group(3), beside) && !isCounted(part.group(3), beside)
                ? Optional.of(part.group(1))
                : Optional.empty();
    }

    /** 含线上3场; 含备用 does not tell how many. */
    private static boolean isTold(Matcher part) {
        return part.group(2).equals(THEREOF) || Numeral.hasDigit(part.group(3));
    }

    /** Whether only the part is what the row counts. */
    private static boolean isCounted(String words, Beside beside) {
        return KINDS.all(words).stream().anyMatch(beside::isCounted);
    }

    private static boolean takesBack(String words, Beside beside) {
        boolean ofYear = Numeral.isDigit(words, words.indexOf(YEAR) - 1);
        return ofYear
                || Topics.isOtherWay(words, beside.subject())
                || Topics.isOfOld(words, beside.subject())
                || TAKEN_BACK.anyIn(words, HARMLESS)
                || UNDONE.anyIn(words)
                || DONE.anyIn(words)
                || PAST.anyIn(words)
                || GONE.anyIn(words)
                || Denial.in(words).isPresent()
                || LessBetter.word(words).isPresent();
    }
}
