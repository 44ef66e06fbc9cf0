package org.ziping.model.rules;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a key of a rules file rests on.
 *
 * @param file the name of the rules file that says so
 * @param words the rule in a few Chinese words, as an explanation quotes it
 * @param document the document or published form it is from; no article number unless its text was read
 * @param verified whether the text of the document was read
 * @param witness a published form that prints the same rule and was read; empty if there is none
 */
public record Clause(String file, String words, String document, boolean verified, Optional<String> witness) {

    public Clause {
        Objects.requireNonNull(file);
        Objects.requireNonNull(document);
        Objects.requireNonNull(witness);
        if (words.isBlank()) {
            throw new IllegalArgumentException("a clause without words in " + file);
        }
    }

    /** The clause as an explanation ends: （依据 national：完成指标值的记满分）. */
    public String cited() {
        return cited(List.of(this));
    }

    /** Several clauses as an explanation ends: （依据 national：完成指标值的记满分；hubei：预算执行率占20分）. */
    public static String cited(List<Clause> clauses) {
        return clauses.stream()
                .map(clause -> clause.file + "：" + clause.words)
                .collect(Collectors.joining("；", "（依据 ", "）"));
    }
}
