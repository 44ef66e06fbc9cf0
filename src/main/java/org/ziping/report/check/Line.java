package org.ziping.report.check;

import java.util.ArrayList;
import java.util.List;

/**
 * Words in two spellings of the same length: as they stand, without blanks, and plain, in which figures, signs and brackets
 * have one spelling each. What is found in the plain one is quoted from the other.
 */
final class Line {

    private static final int LONGEST = 40;
    private static final String SENTENCE_ENDS = "。;!?";
    private static final int LONGEST_CLAUSE = 1_000;
    private static final String CLAUSE_ENDS = "，,。;!?";
    private static final String SPELLINGS = "≧≥≦≤═=∶:";

    private final String shown;
    private final String plain;

    Line(String text) {
        shown = text.replaceAll("[\\s\\u00A0\\u3000\\u200B\\uFEFF]+", "");
        StringBuilder spelling = new StringBuilder(shown.length());
        shown.chars().forEach(c -> spelling.append(plain((char) c)));
        plain = spelling.toString();
    }

    /** The full-width comma stays: between figures it parts, where an ordinary one may join. */
    private static char plain(char c) {
        int other = SPELLINGS.indexOf(c);
        if (other >= 0 && other % 2 == 0) {
            return SPELLINGS.charAt(other + 1);
        }
        return c >= '！' && c <= '～' && c != '，' ? (char) (c - '！' + '!') : c;
    }

    String plain() {
        return plain;
    }

    String shown() {
        return shown;
    }

    /** The sentences, each from where it begins to behind its end, in places of this line. */
    List<Span> sentences() {
        return sentences(new Span(0, plain.length()));
    }

    /** The sentences between two places, the first and the last as far as they lie between them. */
    List<Span> sentences(Span within) {
        List<Span> sentences = new ArrayList<>();
        int start = within.start();
        for (int at = start; at < within.end(); at++) {
            if (SENTENCE_ENDS.indexOf(plain.charAt(at)) >= 0) {
                sentences.add(new Span(start, at + 1));
                start = at + 1;
            }
        }
        if (start < within.end()) {
            sentences.add(new Span(start, within.end()));
        }
        return sentences;
    }

    /** The clause around two places, of an endless one the nearest words. */
    Line clause(int start, int end) {
        int from = start;
        while (from > Math.max(0, start - LONGEST_CLAUSE) && CLAUSE_ENDS.indexOf(plain.charAt(from - 1)) < 0) {
            from--;
        }
        int to = end;
        while (to < Math.min(plain.length(), end + LONGEST_CLAUSE) && CLAUSE_ENDS.indexOf(plain.charAt(to)) < 0) {
            to++;
        }
        return new Line(shown.substring(from, to));
    }

    /** The words before a place, no more than so many characters. */
    String before(int place, int reach) {
        return plain.substring(Math.max(0, place - reach), place);
    }

    /** The words behind a place, no more than so many characters. */
    String behind(int place, int reach) {
        return plain.substring(place, Math.min(plain.length(), place + reach));
    }

    /** The whole of it, cut where it is long. */
    String shortened() {
        return shown.length() > LONGEST ? shown.substring(0, LONGEST) + "…" : shown;
    }

    /** The sentence around a place; of a long one as many whole clauses as there is room for. */
    String around(int start, int end) {
        Span sentence = sentence(start, end);
        boolean isLong = sentence.end() - sentence.start() > LONGEST;
        int from = isLong ? clauseStart(sentence.start(), start, end) : sentence.start();
        int to = isLong ? clauseEnd(sentence.end(), from, end) : sentence.end();
        String words = shown.substring(from, to).replaceFirst("[。;；，,、]$", "");
        return (from > sentence.start() ? "…" : "") + words + (to < sentence.end() ? "…" : "");
    }

    /** The sentence that a place lies in, as far as it is near. */
    private Span sentence(int start, int end) {
        int from = start;
        while (from > Math.max(0, start - LONGEST - 1) && SENTENCE_ENDS.indexOf(plain.charAt(from - 1)) < 0) {
            from--;
        }
        int most = Math.min(plain.length(), end + LONGEST + 1);
        return new Span(from, sentences(new Span(start, most)).get(0).end());
    }

    /** The earliest beginning of a clause from which the end is still near; within a clause if that is too long itself. */
    private int clauseStart(int least, int start, int end) {
        int earliest = Math.max(least, Math.min(start, end - LONGEST));
        for (int at = earliest; at < start; at++) {
            if (at == least || isClauseEnd(at - 1)) {
                return at;
            }
        }
        return earliest;
    }

    private int clauseEnd(int most, int from, int end) {
        int latest = Math.min(most, Math.max(end, from + LONGEST));
        for (int at = latest; at > end; at--) {
            if (at == most || isClauseEnd(at - 1)) {
                return at;
            }
        }
        return end;
    }

    private boolean isClauseEnd(int at) {
        return at >= 0 && "，,、;；:：".indexOf(shown.charAt(at)) >= 0;
    }

    /** From a place to behind another. */
    record Span(int start, int end) {}
}
