package org.ziping.form.notation.measure;

import java.util.Map;
import java.util.Optional;
import org.ziping.form.notation.text.Numeral;
import org.ziping.form.notation.text.Spelling;
import org.ziping.form.notation.text.Texts;
import org.ziping.form.notation.text.Vocabulary;
import org.ziping.form.notation.text.Words;
import org.ziping.model.Quantity;

/** What stands behind a number: 万 and its like, 余, the unit. */
public final class Units {

    private static final Map<String, String> CANONICAL = Vocabulary.canonical("单位");
    private static final Words KNOWN = Vocabulary.words("单位");
    private static final Words NO_UNIT = Vocabulary.words("不是单位");
    private static final Words ABOUT = Vocabulary.words("约数·中");
    private static final String FACTORS = "十百千万亿";
    private static final int[] SHIFTS = {1, 2, 3, 4, 8};
    private static final int LONGEST_UNKNOWN = 4;
    private static final int LONGEST_LATIN = 8;
    private static final String PART_MARKS = "·.、*×/";

    private Units() {}

    /**
     * A unit as it stands behind a number.
     *
     * @param name in its shortest spelling, empty if there is none
     * @param shift the power of ten of 万 and its like; −1 for ‰
     * @param nearness what 余 or 多 in front of it says
     * @param known whether the unit is in the vocabulary
     * @param end where it has ended
     */
    public record Placed(String name, int shift, Nearness nearness, boolean known, int end) {}

    /** What stands behind a number that has ended at {@code at}; a placed unit without name if there is none. */
    public static Placed behind(String text, int at) {
        int start = Texts.blanksFrom(text, at);
        int afterAbout = about(text, start);
        int factorsFrom = afterAbout;
        int shift = 0;
        if (KNOWN.findAt(text, factorsFrom).isEmpty()) {
            while (factorsFrom < text.length() && isFactor(text, factorsFrom)) {
                shift += SHIFTS[FACTORS.indexOf(text.charAt(factorsFrom))];
                factorsFrom++;
            }
        }
        int unitFrom = about(text, Texts.blanksFrom(text, factorsFrom));
        Nearness nearness = nearness(text, start).and(nearness(text, Texts.blanksFrom(text, factorsFrom)));
        Placed unit = unitAt(text, unitFrom);
        if (unit.name().isEmpty()) {
            int end = shift == 0 && nearness == Nearness.EXACT ? at : unitFrom;
            return new Placed("", shift, nearness, false, end);
        }
        return new Placed(unit.name(), shift + unit.shift(), nearness, unit.known(), unit.end());
    }

    /** The unit of a number in front of which stands 每人: 元/人 of 元. */
    static Placed per(Placed unit, String each) {
        return new Placed(unit.name() + "/" + each, unit.shift(), unit.nearness(), unit.known(), unit.end());
    }

    /** The known unit that begins there. */
    static Optional<String> knownAt(String text, int at) {
        return KNOWN.findAt(text, at);
    }

    /** The shortest spelling of a known unit. */
    public static String canonical(String known) {
        return CANONICAL.getOrDefault(known, known);
    }

    /** The unit that a text is and nothing else, such as that of a unit column; empty if it is none. */
    public static Optional<Placed> whole(String text) {
        String plain = Spelling.squeezed(text);
        if (plain.isEmpty() || Numeral.isDigit(plain, 0)) {
            return Optional.empty();
        }
        Placed placed = behind(plain, 0);
        boolean all = placed.end() == plain.length() && placed.nearness() == Nearness.EXACT;
        return all && (placed.shift() != 0 || !placed.name().isEmpty()) ? Optional.of(placed) : Optional.empty();
    }

    private static boolean isFactor(String text, int at) {
        boolean percentFollows = text.startsWith("百分", at) || text.startsWith("千分", at);
        return !percentFollows && FACTORS.indexOf(text.charAt(at)) >= 0;
    }

    private static int about(String text, int at) {
        return ABOUT.findAt(text, at)
                .map(word -> Texts.blanksFrom(text, at + word.length()))
                .orElse(at);
    }

    private static Nearness nearness(String text, int at) {
        return ABOUT.findAt(text, at).map(Nearness::of).orElse(Nearness.EXACT);
    }

    private static Placed unitAt(String text, int at) {
        int latin = latinEnd(text, at);
        if (latin > at) {
            String typed = text.substring(at, latin);
            String name = CANONICAL.getOrDefault(typed, typed);
            return new Placed(name, 0, Nearness.EXACT, KNOWN.contains(typed), latin);
        }
        Optional<String> known = KNOWN.findAt(text, at);
        if (known.isPresent()) {
            return compound(text, at + known.get().length(), CANONICAL.get(known.get()));
        }
        int end = unknownEnd(text, at);
        return end == at || end - at > LONGEST_UNKNOWN
                ? new Placed("", 0, Nearness.EXACT, false, at)
                : new Placed(text.substring(at, end), 0, Nearness.EXACT, false, end);
    }

    /** Where Latin letters that begin there end, with what may stand in a unit of them: μg/m³, m2. */
    private static int latinEnd(String text, int at) {
        int end = at;
        while (end < text.length() && (isLatin(text, end) || end > at && isInLatinUnit(text, end))) {
            end++;
        }
        return end - at > LONGEST_LATIN ? at : end;
    }

    private static boolean isLatin(String text, int at) {
        return Character.isLetter(text.charAt(at)) && text.charAt(at) < '\u0400';
    }

    private static boolean isInLatinUnit(String text, int at) {
        char c = text.charAt(at);
        return c == '²'
                || c == '³'
                || c == '/' && at + 1 < text.length() && isLatin(text, at + 1)
                || (c == '2' || c == '3') && text.charAt(at - 1) == 'm';
    }

    private static int unknownEnd(String text, int at) {
        int end = at;
        while (Texts.isLetter(text, end)
                && NO_UNIT.findAt(text, end).isEmpty()
                && Signs.behind(text, end).isEmpty()) {
            end++;
        }
        return end;
    }

    /** Adds what a unit is per: 元/人·天, 次/年. */
    private static Placed compound(String text, int at, String first) {
        if (first.equals("‰")) {
            return new Placed(Quantity.PERCENT, -1, Nearness.EXACT, true, at);
        }
        StringBuilder name = new StringBuilder(first);
        int end = at;
        while (end < text.length() && startsPart(text, end, end > at)) {
            int partFrom = skipEach(text, end);
            int partEnd = partEnd(text, partFrom);
            if (partEnd == partFrom) {
                break;
            }
            String part = text.substring(partFrom, partEnd);
            name.append(end == at ? "/" : "·").append(CANONICAL.getOrDefault(part, part));
            end = partEnd;
        }
        return new Placed(name.toString(), 0, Nearness.EXACT, true, end);
    }

    private static boolean startsPart(String text, int at, boolean furtherPart) {
        char c = text.charAt(at);
        return c == '/' || c == '每' || furtherPart && PART_MARKS.indexOf(c) >= 0;
    }

    private static int skipEach(String text, int at) {
        int place = at;
        while (place < text.length() && (PART_MARKS.indexOf(text.charAt(place)) >= 0 || text.charAt(place) == '每')) {
            place++;
        }
        return place;
    }

    private static int partEnd(String text, int at) {
        return KNOWN.findAt(text, at).map(word -> at + word.length()).orElseGet(() -> {
            int end = unknownEnd(text, at);
            return end - at > LONGEST_UNKNOWN ? at : end;
        });
    }
}
