package org.ziping.workbook.patch;

import java.util.Optional;
import java.util.regex.Pattern;

/** Small questions about an element given as text. */
final class Tag {

    private static final Pattern NAME = Pattern.compile("<(/?)(?=[A-Za-z])");

    private Tag() {}

    /** The first tag of an element. */
    static StartTag first(String element) {
        Tags tags = new Tags(element);
        tags.next();
        return tags.tag();
    }

    static Optional<Integer> number(StartTag tag, String attribute) {
        Tags tags = new Tags(tag.text());
        tags.next();
        return tags.find(attribute).filter(word -> !word.isBlank()).map(Integer::valueOf);
    }

    /** The element with {@code prefix} before each name that has none. */
    static String prefixed(String element, String prefix) {
        if (prefix.isEmpty() || element.startsWith("<" + prefix)) {
            return element;
        }
        return NAME.matcher(element).replaceAll("<$1" + prefix);
    }
}
