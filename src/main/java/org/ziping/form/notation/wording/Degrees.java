package org.ziping.form.notation.wording;

import java.util.Map;
import java.util.Optional;
import org.ziping.form.notation.text.Spelling;
import org.ziping.form.notation.text.Vocabulary;
import org.ziping.form.notation.text.Words;

/** Grades that only say how much of something there is, 高, 中, 低: the name of the indicator tells whether much of it is good. */
public final class Degrees {

    private static final Map<String, Integer> RANKS = Vocabulary.ranked("程度");
    private static final Words BAD = Vocabulary.words("程度·以低为好");
    private static final Words UNCLEAR = Vocabulary.words("程度·不明");
    private static final Words GOOD = Vocabulary.words("程度·以高为好");
    private static final Words MORE = Vocabulary.words("越多越好");
    private static final Words HANDLING = Vocabulary.words("处理");

    private static final int MIDDLE = 4;

    private Degrees() {}

    /** Whether much of what the name is about is good; empty if it may be either. */
    public static Optional<Boolean> isMuchGood(String name) {
        String plain = Spelling.squeezed(name);
        boolean handled = MORE.anyIn(plain) || HANDLING.anyIn(plain);
        if (LessBetter.word(plain).isPresent() || BAD.anyIn(plain) && !handled) {
            return Optional.of(false);
        }
        return UNCLEAR.anyIn(plain) && !GOOD.anyIn(plain) ? Optional.empty() : Optional.of(true);
    }

    /** How far one grade is above another, 0 if they are the same; empty if one of the texts is no such grade. */
    public static Optional<Integer> compare(String said, String wanted) {
        return rank(said).flatMap(high -> rank(wanted).map(low -> high - low));
    }

    /** Whether a grade is above the middle. */
    public static boolean isMuch(String text) {
        return rank(text).filter(rank -> rank > MIDDLE).isPresent();
    }

    private static Optional<Integer> rank(String text) {
        return Optional.ofNullable(RANKS.get(text));
    }
}
