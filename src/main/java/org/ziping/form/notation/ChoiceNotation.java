package org.ziping.form.notation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is ticked of several words in one cell: ☑达成 □部分达成 □未达成, or 是□ 否☑. */
public final class ChoiceNotation {

    private static final String TICKED = "☑√✓✔■●";
    private static final String EMPTY = "□☐○";
    private static final int LONGEST = 60;

    /** Two marks and their words. */
    private static final int FEWEST_PIECES = 4;

    private ChoiceNotation() {}

    /** The words with the one tick; empty of a text without choices, or where it is not sure to which of them the tick belongs. */
    public static Optional<String> find(String shown) {
        String text = shown.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        boolean before = isMark(text.charAt(0));
        boolean behind = isMark(text.charAt(text.length() - 1));
        return before == behind ? Optional.empty() : ticked(options(text), before);
    }

    /** Whether a text is a sign that ticks: √, ☑. */
    public static boolean isTick(String text) {
        return text.length() == 1 && TICKED.contains(text);
    }

    /** Whether a text is a sign that leaves open: □. */
    public static boolean isEmptyBox(String text) {
        return text.length() == 1 && EMPTY.contains(text);
    }

    /** The text cut at its marks, each piece a mark or the words between two of them. */
    private static List<String> options(String text) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || isMark(text.charAt(at))) {
                String words = text.substring(from, at).strip();
                if (!words.isEmpty()) {
                    pieces.add(words);
                }
                if (at < text.length()) {
                    pieces.add(text.substring(at, at + 1));
                }
                from = at + 1;
            }
        }
        return pieces;
    }

    /**
     * Of marks and words in turn, two of each or more, the words with the only tick.
     *
     * @param before whether each mark stands before its words
     */
    private static Optional<String> ticked(List<String> pieces, boolean before) {
        Optional<String> ticked = Optional.empty();
        for (int at = 0; at < pieces.size(); at++) {
            boolean isMark = isMark(pieces.get(at).charAt(0));
            boolean isTurnOfMark = before == (at % 2 == 0);
            if (isMark != isTurnOfMark) {
                return Optional.empty();
            }
            if (isTick(pieces.get(at))) {
                if (ticked.isPresent()) {
                    return Optional.empty();
                }
                ticked = Optional.of(pieces.get(before ? at + 1 : at - 1));
            }
        }
        return pieces.size() < FEWEST_PIECES ? Optional.empty() : ticked;
    }

    private static boolean isMark(char c) {
        return TICKED.indexOf(c) >= 0 || EMPTY.indexOf(c) >= 0;
    }
}
