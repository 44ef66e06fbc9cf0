package org.ziping.form.notation.wording;

import java.util.Map;
import java.util.Optional;
import org.ziping.form.notation.text.Vocabulary;
import org.ziping.form.notation.text.Words;

/** Words that say the same, each in the one spelling that stands for it: 按时发放 is 及时发放, 未超预算 is 预算内. */
public final class SameWords {

    private static final Map<String, String> CANONICAL = Vocabulary.canonical("同义");
    private static final Words SPELLINGS = Vocabulary.words("同义");

    private SameWords() {}

    /** A text with every such word in it in that spelling; of several that stand at a place the longest counts. */
    public static String in(String text) {
        StringBuilder same = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            Optional<String> word = SPELLINGS.findAt(text, at);
            same.append(word.map(CANONICAL::get).orElse(text.substring(at, at + 1)));
            at += word.map(String::length).orElse(1);
        }
        return same.toString();
    }
}
