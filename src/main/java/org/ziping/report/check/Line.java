package org.ziping.report.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words in two spellings of the same length: as they stand, without blanks, and plain, in which figures, signs and brackets
 * have one spelling each. What is found in the plain one is quoted from the other.
 */
final class Line {

    private static final int LONGEST = 40;
    private static final Pattern SENTENCE_END = Pattern.compile("[。;!?；！？\\n]");
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
        List<Span> sentences = new ArrayList<>();
        Matcher end = SENTENCE_END.matcher(plain);
        int start = 0;
        while (end.find()) {
            sentences.add(new Span(start, end.end()));
            start = end.end();
        }
        if (start < plain.length()) {
            sentences.add(new Span(start, plain.length()));
        }
        return sentences;
    }

    /** The whole of it, cut where it is long. */
    String shortened() {
        return shown.length() > LONGEST ? shown.substring(0, LONGEST) + "…" : shown;
    }

    /** The sentence around a place; of a long one as many whole clauses as there is room for. */
    String around(int start, int end) {
        Span sentence = sentences().stream()
                .filter(span -> span.start() <= start && start < span.end())
                .findFirst()
                .orElse(new Span(0, shown.length()));
        boolean isLong = sentence.end() - sentence.start() > LONGEST;
        int from = isLong ? clauseStart(sentence.start(), start, end) : sentence.start();
        int to = isLong ? clauseEnd(sentence.end(), from, end) : sentence.end();
        String words = shown.substring(from, to).replaceFirst("[。;；，,、]$", "");
        return (from > sentence.start() ? "…" : "") + words + (to < sentence.end() ? "…" : "");
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
