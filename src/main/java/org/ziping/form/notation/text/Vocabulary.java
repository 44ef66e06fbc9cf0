package org.ziping.form.notation.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The words that people use in forms, from the resource {@code vocabulary.txt}: a new word is a word more in that file.
 *
 * <p>A line {@code [name]} begins a section; the other lines hold words separated by blanks, or {@code canonical = word word}.
 */
public final class Vocabulary {

    private static final String RESOURCE = "vocabulary.txt";
    private static final Map<String, Map<String, String>> SECTIONS = load();

    private Vocabulary() {}

    /**
     * The words of a section.
     *
     * @throws IllegalStateException if the resource has no such section
     */
    public static Words words(String section) {
        return new Words(canonical(section).keySet());
    }

    /** The words of a section, each with what it is a spelling of. */
    public static Map<String, String> canonical(String section) {
        Map<String, String> found = SECTIONS.get(section);
        if (found == null) {
            throw new IllegalStateException(RESOURCE + " has no section " + section);
        }
        return found;
    }

    /** The words of a section of lines {@code number = word word}, each with its number. */
    public static Map<String, Integer> ranked(String section) {
        return canonical(section).entrySet().stream()
                .filter(word -> !word.getKey().equals(word.getValue()))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, word -> Integer.valueOf(word.getValue())));
    }

    private static Map<String, Map<String, String>> load() {
        try (InputStream stream = Vocabulary.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("no resource " + RESOURCE);
            }
            return parse(new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Map<String, String>> parse(List<String> lines) {
        Map<String, Map<String, String>> sections = new HashMap<>();
        Map<String, String> current = new LinkedHashMap<>();
        for (String line : lines) {
            if (line.startsWith("[") && line.endsWith("]")) {
                current = sections.computeIfAbsent(line.substring(1, line.length() - 1), name -> new LinkedHashMap<>());
            } else if (!line.isBlank() && !line.startsWith("#")) {
                addWords(current, line.strip().split("\\s+"));
            }
        }
        return sections;
    }

    private static void addWords(Map<String, String> section, String[] tokens) {
        boolean synonyms = tokens.length > 2 && tokens[1].equals("=");
        for (int at = 0; at < tokens.length; at++) {
            if (!(synonyms && at == 1)) {
                section.put(tokens[at], synonyms ? tokens[0] : tokens[at]);
            }
        }
    }
}
