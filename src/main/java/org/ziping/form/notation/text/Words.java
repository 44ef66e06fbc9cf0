package org.ziping.form.notation.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A list of words that is asked which of them stands at a place of a text; of several the longest counts.
 *
 * <p>There are some hundred lists, most of them asked from one side and many not at all by one file, so that each is put in order
 * when it is first asked. Two threads may both do so; they come to the same.
 */
public final class Words {

    private final Set<String> all;
    private Index byFirst;
    private Index byLast;

    /** A list of those words. */
    public Words(Collection<String> words) {
        this.all = Set.copyOf(words);
    }

    /** Words by one of their characters, the longest first; cells are read by the million, so nothing is boxed. */
    private record Index(char[] keys, String[][] words) {

        private static final String[] NONE = {};

        static Index ofFirst(Collection<String> words) {
            Map<Character, List<String>> sorted = new TreeMap<>();
            for (String word : words) {
                add(sorted, word.charAt(0), word);
            }
            return of(sorted);
        }

        static Index ofLast(Collection<String> words) {
            Map<Character, List<String>> sorted = new TreeMap<>();
            for (String word : words) {
                add(sorted, word.charAt(word.length() - 1), word);
            }
            return of(sorted);
        }

        private static void add(Map<Character, List<String>> sorted, char key, String word) {
            List<String> alike = sorted.computeIfAbsent(key, character -> new ArrayList<>());
            int at = 0;
            while (at < alike.size() && alike.get(at).length() >= word.length()) {
                at++;
            }
            alike.add(at, word);
        }

        private static Index of(Map<Character, List<String>> sorted) {
            char[] keys = new char[sorted.size()];
            String[][] lists = new String[sorted.size()][];
            int at = 0;
            for (Map.Entry<Character, List<String>> entry : sorted.entrySet()) {
                keys[at] = entry.getKey();
                lists[at++] = entry.getValue().toArray(NONE);
            }
            return new Index(keys, lists);
        }

        String[] under(char key) {
            int at = Arrays.binarySearch(keys, key);
            return at < 0 ? NONE : words[at];
        }
    }

    private Index byFirst() {
        Index index = byFirst;
        if (index == null) {
            index = Index.ofFirst(all);
            byFirst = index;
        }
        return index;
    }

    private Index byLast() {
        Index index = byLast;
        if (index == null) {
            index = Index.ofLast(all);
            byLast = index;
        }
        return index;
    }

    /** These words and others. */
    public Words and(Words others) {
        return new Words(Stream.concat(all.stream(), others.all.stream()).toList());
    }

    /** Whether a whole text is one of the words. */
    public boolean contains(String word) {
        return all.contains(word);
    }

    /** The longest word that begins at {@code at}. */
    public Optional<String> findAt(String text, int at) {
        if (at < text.length()) {
            for (String word : byFirst().under(text.charAt(at))) {
                if (text.startsWith(word, at)) {
                    return Optional.of(word);
                }
            }
        }
        return Optional.empty();
    }

    /** The longest word that ends before {@code end}. */
    public Optional<String> findBefore(String text, int end) {
        if (end > 0) {
            for (String word : byLast().under(text.charAt(end - 1))) {
                if (text.startsWith(word, end - word.length())) {
                    return Optional.of(word);
                }
            }
        }
        return Optional.empty();
    }

    /** Whether any of the words stands anywhere in the text. */
    public boolean anyIn(String text) {
        return findFirst(text).isPresent();
    }

    /** Whether any of the words stands in the text other than as a part of a harmless one. */
    public boolean anyIn(String text, Words harmless) {
        int at = 0;
        while (at < text.length()) {
            int behind = harmless.skipFrom(text, at);
            if (behind == at && findAt(text, at).isPresent()) {
                return true;
            }
            at = Math.max(behind, at + 1);
        }
        return false;
    }

    /** Where the first of the words in a text stands; of several that begin there the longest. */
    public Optional<Place> findFirst(String text) {
        for (int at = 0; at < text.length(); at++) {
            Optional<String> word = findAt(text, at);
            if (word.isPresent()) {
                return Optional.of(new Place(at, at + word.get().length()));
            }
        }
        return Optional.empty();
    }

    /** Where the last of the words in a text stands; of several that end there the longest. */
    public Optional<Place> findLast(String text) {
        for (int end = text.length(); end > 0; end--) {
            Optional<String> word = findBefore(text, end);
            if (word.isPresent()) {
                return Optional.of(new Place(end - word.get().length(), end));
            }
        }
        return Optional.empty();
    }

    /** All that stand in a text, from its beginning on the longest at each place. */
    public List<String> all(String text) {
        List<String> found = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            Optional<String> word = findAt(text, at);
            word.ifPresent(found::add);
            at += word.map(String::length).orElse(1);
        }
        return found;
    }

    /** A text without those that stand in it, from its beginning on the longest at each place. */
    public String without(String text) {
        StringBuilder rest = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            int behind = skipFrom(text, at);
            if (behind == at) {
                rest.append(text.charAt(behind++));
            }
            at = behind;
        }
        return rest.toString();
    }

    /**
     * A stretch of a text.
     *
     * @param from where it begins
     * @param to where it has ended
     */
    public record Place(int from, int to) {

        /** Whether another stretch lies within this one. */
        public boolean covers(Place other) {
            return from <= other.from && other.to <= to;
        }
    }

    /** The place after all words of the list that follow each other from {@code at} on. */
    public int skipFrom(String text, int at) {
        int end = at;
        for (Optional<String> word = findAt(text, end); word.isPresent(); word = findAt(text, end)) {
            end += word.get().length();
        }
        return end;
    }

    /** The place before all words of the list that follow each other up to {@code end}. */
    public int skipBefore(String text, int end) {
        int at = end;
        for (Optional<String> word = findBefore(text, at); word.isPresent(); word = findBefore(text, at)) {
            at -= word.get().length();
        }
        return at;
    }
}
