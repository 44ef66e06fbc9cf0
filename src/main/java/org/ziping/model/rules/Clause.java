package org.ziping.model.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a key of a rules file rests on.
 *
 * @param rules the name of the rules that say so, as a sentence calls them
 * @param words the rule in a few Chinese words, as an explanation quotes it
 * @param document the document or published form it is from; no article number unless its text was read
 * @param verified whether the text of the document was read
 * @param witness a published form that prints the same rule and was read; empty if there is none
 */
public record Clause(String rules, String words, String document, boolean verified, Optional<String> witness) {

    public Clause {
        Objects.requireNonNull(rules);
        Objects.requireNonNull(document);
        Objects.requireNonNull(witness);
        if (words.isBlank()) {
            throw new IllegalArgumentException("a clause without words in " + rules);
        }
    }

    /** The clause as an explanation ends: （依据国家统一规则：完成指标值的记满分）. */
    public String cited() {
        return cited(List.of(this));
    }

    /**
     * Several clauses as an explanation ends: （依据国家统一规则：预算执行率乘分值，不超过分值；湖北省规则：预算执行率占20分）. Rules that
     * say several of them are named once.
     */
    public static String cited(List<Clause> clauses) {
        Map<String, String> wordsOf = clauses.stream()
                .collect(Collectors.groupingBy(
                        Clause::rules, LinkedHashMap::new, Collectors.mapping(Clause::words, Collectors.joining("；"))));
        return wordsOf.entrySet().stream()
                .map(said -> said.getKey() + "：" + said.getValue())
                .collect(Collectors.joining("；", "（依据", "）"));
    }
}
