package org.ziping.form.notation.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Places in a text in plain spelling. */
public final class Texts {

    private static final String CLOSING_MARKS = " ,;。、.!:";

    private Texts() {}

    /** The place of the first character that is no blank, from {@code at} on. */
    public static int blanksFrom(String text, int at) {
        int place = at;
        while (place < text.length() && text.charAt(place) == ' ') {
            place++;
        }
        return place;
    }

    /** The place behind the last character before {@code end} that is no blank. */
    public static int blanksBefore(String text, int end) {
        int place = end;
        while (place > 0 && text.charAt(place - 1) == ' ') {
            place--;
        }
        return place;
    }

    /** The text without marks that separate or end a sentence, at both its ends. */
    public static String trimMarks(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && CLOSING_MARKS.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && CLOSING_MARKS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(start, end);
    }

    /** Whether a blank or a mark that separates or ends a sentence stands there. */
    public static boolean isMark(String text, int at) {
        return at < text.length() && CLOSING_MARKS.indexOf(text.charAt(at)) >= 0;
    }

    /** Whether a Chinese character stands there. */
    public static boolean isChinese(String text, int at) {
        return at >= 0 && at < text.length() && Character.isIdeographic(text.charAt(at));
    }

    /** Whether a letter of any script stands there, a Chinese character too. */
    public static boolean isLetter(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLetter(text.charAt(at));
    }

    /** The place behind the first of the words that stands at {@code at}. */
    static Optional<Integer> firstOf(String text, int at, String... words) {
        for (String word : words) {
            if (text.startsWith(word, at)) {
                return Optional.of(at + word.length());
            }
        }
        return Optional.empty();
    }

    /** The parts of a text between blanks and marks; marks between two digits belong to the number. */
    public static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        int start = 0;
        for (int at = 0; at <= text.length(); at++) {
            boolean inNumber = Numeral.isDigit(text, at - 1) && Numeral.isDigit(text, at + 1);
            if (at == text.length() || " ,;。、".indexOf(text.charAt(at)) >= 0 && !inNumber) {
                if (at > start) {
                    pieces.add(text.substring(start, at));
                }
                start = at + 1;
            }
        }
        return pieces;
    }

    /** How many Chinese characters it has. */
    public static long chinese(String text) {
        long chinese = 0;
        for (int at = 0; at < text.length(); at++) {
            chinese += isChinese(text, at) ? 1 : 0;
        }
        return chinese;
    }
}
