package org.ziping.form.notation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A list of words that is asked which of them stands at a place of a text; of several the longest counts. */
final class Words {

    private final Set<String> all;
    private final Map<Character, List<String>> byFirst = new HashMap<>();
    private final Map<Character, List<String>> byLast = new HashMap<>();

    Words(Collection<String> words) {
        this.all = Set.copyOf(new HashSet<>(words));
        List<String> longestFirst = new ArrayList<>(all);
        longestFirst.sort(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        for (String word : longestFirst) {
            byFirst.computeIfAbsent(word.charAt(0), first -> new ArrayList<>()).add(word);
            byLast.computeIfAbsent(word.charAt(word.length() - 1), last -> new ArrayList<>())
                    .add(word);
        }
    }

    boolean contains(String word) {
        return all.contains(word);
    }

    /** The longest word that begins at {@code at}. */
    Optional<String> findAt(String text, int at) {
        if (at >= text.length()) {
            return Optional.empty();
        }
        for (String word : byFirst.getOrDefault(text.charAt(at), List.of())) {
            if (text.startsWith(word, at)) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }

    /** The longest word that ends before {@code end}. */
    Optional<String> findBefore(String text, int end) {
        if (end <= 0) {
            return Optional.empty();
        }
        for (String word : byLast.getOrDefault(text.charAt(end - 1), List.of())) {
            if (word.length() <= end && text.startsWith(word, end - word.length())) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }

    /** Whether any of the words stands anywhere in the text. */
    boolean anyIn(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (findAt(text, at).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** The place after all words of the list that follow each other from {@code at} on. */
    int skipFrom(String text, int at) {
        int end = at;
        for (Optional<String> word = findAt(text, end); word.isPresent(); word = findAt(text, end)) {
            end += word.get().length();
        }
        return end;
    }
}
