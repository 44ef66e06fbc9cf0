package org.ziping.form.notation.measure;

import java.util.Optional;
import org.ziping.form.notation.text.Numeral;
import org.ziping.form.notation.text.Texts;
import org.ziping.form.notation.text.Vocabulary;
import org.ziping.form.notation.text.Words;

/**
 * What stands right before the number of a measure and belongs to it: 约, sign, currency and minus, read backwards.
 *
 * @param start where it begins; before it stand words
 * @param mark − or ± at the number itself, a blank if there is none
 * @param money whether a ¥ stands there
 * @param sign ≥, 不少于
 * @param about 约, 近; of one on each side of the sign the first
 * @param nearness what such words say
 */
record MeasureFront(
        int start, char mark, boolean money, Optional<Signs.Placed> sign, Optional<String> about, Nearness nearness) {

    private static final char NONE = ' ';
    private static final char MINUS = '-';
    private static final char PLUS_MINUS = '±';
    private static final char YUAN = '¥';

    /** What stands before the number that begins there. */
    static MeasureFront of(String text, int number) {
        char mark = mark(text, number);
        int behindCurrency = Texts.blanksBefore(text, mark == NONE ? number : number - 1);
        boolean money = before(text, behindCurrency) == YUAN;
        About near = About.before(text, money ? behindCurrency - 1 : behindCurrency);
        Optional<Signs.Placed> sign = Signs.before(text, near.start());
        About far = About.before(text, sign.map(Signs.Placed::start).orElse(near.start()));
        return new MeasureFront(
                far.start(),
                mark,
                money,
                sign,
                far.word().or(near::word),
                near.nearness().and(far.nearness()));
    }

    boolean isNegative() {
        return mark == MINUS;
    }

    boolean isPlusMinus() {
        return mark == PLUS_MINUS;
    }

    /** A - behind a letter or a digit is no minus: A-3, 2-3. */
    private static char mark(String text, int number) {
        char before = before(text, number);
        boolean joins = Texts.isLetter(text, number - 2) || Numeral.isDigit(text, number - 2);
        return before == MINUS && !joins || before == PLUS_MINUS ? before : NONE;
    }

    private static char before(String text, int at) {
        return at > 0 ? text.charAt(at - 1) : NONE;
    }

    /**
     * Words such as 约, blanks before and behind them not counted.
     *
     * @param start where they begin, the place itself if there are none
     */
    private record About(int start, Optional<String> word) {

        private static final Words ABOUT = Vocabulary.words("约数·前");
        private static final Words NOT_ABOUT = Vocabulary.words("约数·不是");

        static About before(String text, int end) {
            int at = Texts.blanksBefore(text, end);
            Optional<String> word = ABOUT.findBefore(text, at)
                    .filter(found -> NOT_ABOUT.findBefore(text, at).isEmpty());
            return new About(at - word.map(String::length).orElse(0), word);
        }

        Nearness nearness() {
            return word.map(Nearness::of).orElse(Nearness.EXACT);
        }
    }
}
