package org.ziping.mail.letter;

/**
 * What a letter says.
 *
 * @param subject one line
 * @param plain the text for whoever shows no HTML
 * @param html the same as a page
 */
record LetterText(String subject, String plain, String html) {

    LetterText {
        if (subject.isBlank() || plain.isBlank()) {
            throw new IllegalArgumentException("a letter without words");
        }
    }
}
