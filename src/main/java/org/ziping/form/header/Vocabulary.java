package org.ziping.form.header;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the words of one part of a form mean, as the resource file has it.
 *
 * @param <R> the meanings
 */
public final class Vocabulary<R> {

    /** A word longer than this is a sentence and no header. */
    private static final int LONGEST_HEADER = 30;

    /** Forms of one office use the same headers; what else stands in their cells need not fill the memory. */
    private static final int MOST_REMEMBERED = 4096;

    private final Map<String, Optional<Meaning<R>>> found = new ConcurrentHashMap<>();
    private final Map<String, Optional<Meaning<R>>> exact = new HashMap<>();
    private final List<Pattern<R>> qualifiers = new ArrayList<>();
    private final List<Pattern<R>> patterns = new ArrayList<>();

    /**
     * What a header was understood as.
     *
     * @param word the word of the vocabulary that it matched, with its marks
     */
    public record Meaning<R>(R role, String word) {

        /** Whether the header is that very word and no longer one. */
        public boolean isExact() {
            return word.indexOf('*') < 0 && word.indexOf('!') < 0;
        }
    }

    private record Pattern<R>(R role, String word, String text, boolean openStart, boolean openEnd) {

        boolean matches(String spelling) {
            if (openStart && openEnd) {
                return spelling.contains(text);
            }
            return openStart ? spelling.endsWith(text) : spelling.startsWith(text);
        }
    }

    /**
     * Adds a word; one with asterisks gives way to all that were added before it.
     *
     * @throws IllegalArgumentException if the word already means something else
     */
    void add(R role, String word) {
        if (word.startsWith("!")) {
            qualifiers.add(new Pattern<>(role, word, word.substring(1), true, true));
            return;
        }
        boolean openStart = word.startsWith("*");
        boolean openEnd = word.endsWith("*");
        if (openStart || openEnd) {
            String text = word.substring(openStart ? 1 : 0, word.length() - (openEnd ? 1 : 0));
            patterns.add(new Pattern<>(role, word, text, openStart, openEnd));
            return;
        }
        Optional<Meaning<R>> before = exact.put(word, Optional.of(new Meaning<>(role, word)));
        if (before != null && before.get().role() != role) {
            throw new IllegalArgumentException(
                    word + " means both " + before.get().role() + " and " + role);
        }
    }

    /** What a header means: the very word first, then whatever a word in it forces, then the patterns in their order. */
    public Optional<Meaning<R>> find(HeaderText text) {
        if (text.isSentence() || text.isEmpty() || text.core().length() > LONGEST_HEADER) {
            return Optional.empty();
        }
        Optional<Meaning<R>> known = found.get(text.plain());
        if (known == null) {
            known = lookUp(text);
            if (found.size() < MOST_REMEMBERED) {
                found.put(text.plain(), known);
            }
        }
        return known;
    }

    private Optional<Meaning<R>> lookUp(HeaderText text) {
        return exact(text.whole())
                .or(() -> findQualified(text))
                .or(() -> exact(text.core()))
                .or(() -> match(patterns, text.core()))
                .or(() -> match(patterns, text.whole()));
    }

    /** What a header means that is the very word. */
    public Optional<Meaning<R>> findExact(HeaderText text) {
        if (text.isSentence()) {
            return Optional.empty();
        }
        Optional<Meaning<R>> whole = exact(text.whole());
        return whole.isPresent() ? whole : exact(text.core());
    }

    /** What a word anywhere in a header forces it to mean. */
    public Optional<Meaning<R>> findQualified(HeaderText text) {
        return match(qualifiers, text.whole());
    }

    private Optional<Meaning<R>> exact(String spelling) {
        return exact.getOrDefault(spelling, Optional.empty());
    }

    private static <R> Optional<Meaning<R>> match(List<Pattern<R>> patterns, String spelling) {
        for (Pattern<R> pattern : patterns) {
            if (!spelling.isEmpty() && pattern.matches(spelling)) {
                return Optional.of(new Meaning<>(pattern.role(), pattern.word()));
            }
        }
        return Optional.empty();
    }
}
