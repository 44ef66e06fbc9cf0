package org.ziping.form.notation.measure;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.ziping.form.notation.text.Spelling;
import org.ziping.form.notation.text.Texts;
import org.ziping.form.notation.text.Vocabulary;
import org.ziping.form.notation.text.Words;
import org.ziping.model.Sign;

/** Signs as symbols and words, before a number, behind it, and in a column of their own. */
public final class Signs {

    private static final Map<String, Sign> BY_SYMBOL = bySymbol();
    private static final Map<String, String> BEFORE = Vocabulary.canonical("符号·前");
    private static final Words BEFORE_WORDS = Vocabulary.words("符号·前");
    private static final Map<String, String> BEHIND = Vocabulary.canonical("符号·后");
    private static final Words BEHIND_WORDS = Vocabulary.words("符号·后");
    private static final Map<String, String> COLUMN = Vocabulary.canonical("符号栏");
    private static final String SYMBOLS = "≥≤=<>《》〈〉";

    private Signs() {}

    /**
     * A sign and the part of the text it covers.
     *
     * @param start where it begins
     * @param end where it has ended
     */
    record Placed(Sign sign, int start, int end) {}

    /** The sign that ends before {@code end}, blanks between not counted; the 》 of 《年鉴》 is none. */
    static Optional<Placed> before(String text, int end) {
        int at = Texts.blanksBefore(text, end);
        return BEFORE_WORDS
                .findBefore(text, at)
                .filter(word -> !closesTitle(text, at - word.length()))
                .map(word -> new Placed(sign(BEFORE.get(word)), at - word.length(), at));
    }

    private static boolean closesTitle(String text, int at) {
        return text.charAt(at) == '》' && text.lastIndexOf('《', at) >= 0;
    }

    /** The sign in words that begins at {@code at}, blanks before it not counted. */
    static Optional<Placed> behind(String text, int at) {
        int start = Texts.blanksFrom(text, at);
        return BEHIND_WORDS
                .findAt(text, start)
                .map(word -> new Placed(sign(BEHIND.get(word)), start, start + word.length()));
    }

    /** Whether the text begins with a symbol, so that a number was meant. */
    public static boolean isSymbol(String text, int at) {
        return at < text.length() && SYMBOLS.indexOf(text.charAt(at)) >= 0;
    }

    /**
     * What a sign column says.
     *
     * @param sign of a number; empty if the column names none
     * @param qualitative whether it says that the target is words
     */
    public record Column(Optional<Sign> sign, boolean qualitative) {

        /** A column that says nothing. */
        public static final Column SILENT = new Column(Optional.empty(), false);
    }

    /** What the text of a sign column says; silent if it says nothing that is known. */
    public static Column column(String text) {
        String said = COLUMN.get(Spelling.squeezed(text));
        if (said == null || said.equals("定量")) {
            return Column.SILENT;
        }
        return said.equals("定性") ? new Column(Optional.empty(), true) : new Column(Optional.of(sign(said)), false);
    }

    private static Sign sign(String symbol) {
        Sign sign = BY_SYMBOL.get(symbol);
        if (sign == null) {
            throw new IllegalStateException("vocabulary: no sign " + symbol);
        }
        return sign;
    }

    private static Map<String, Sign> bySymbol() {
        Map<String, Sign> bySymbol = new HashMap<>();
        for (Sign sign : Sign.values()) {
            bySymbol.put(Spelling.of(sign.symbol()), sign);
        }
        return bySymbol;
    }
}
