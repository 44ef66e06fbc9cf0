package org.ziping.form.notation.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VocabularyTest {

    /** The words are taken as they stand, since bringing three thousand of them into that spelling slows every start. */
    @Test
    void every_word_of_the_resource_is_spelled_as_texts_are_compared() throws IOException {
        assertThat(words())
                .hasSizeGreaterThan(3000)
                .allSatisfy(word -> assertThat(Spelling.squeezed(word))
                        .as("in vocabulary.txt %s is never found: texts are compared as", word)
                        .isEqualTo(word));
    }

    private static Stream<String> words() throws IOException {
        try (InputStream stream = Vocabulary.class.getResourceAsStream("vocabulary.txt")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("["))
                    .flatMap(line -> Arrays.stream(line.strip().split("\\s+")))
                    .filter(word -> !word.isEmpty());
        }
    }
}
