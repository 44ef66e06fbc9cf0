package org.ziping.mail.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ziping.mail.model.MailException;

/** One line of a template: words and tags in their order. */
record TemplateLine(List<Piece> pieces) {

    private static final Pattern TAG = Pattern.compile("\\{\\{([^{}]*)}}");

    /** Words as they stand there, or a tag. */
    record Piece(String words, Optional<Tag> tag) {}

    TemplateLine {
        pieces = List.copyOf(pieces);
    }

    /**
     * Reads a line.
     *
     * @throws MailException if a tag is unknown or not closed; the message does not name the place
     */
    static TemplateLine parse(String line) throws MailException {
        List<Piece> pieces = new ArrayList<>();
        Matcher tag = TAG.matcher(line);
        int end = 0;
        while (tag.find()) {
            pieces.add(words(line.substring(end, tag.start())));
            pieces.add(new Piece("", Optional.of(known(tag.group(1).strip()))));
            end = tag.end();
        }
        pieces.add(words(line.substring(end)));
        return new TemplateLine(pieces);
    }

    private static Piece words(String words) throws MailException {
        if (words.contains("{{") || words.contains("}}")) {
            throw new MailException("标签的花括号不成对，应写成 {{单位}} 这样");
        }
        return new Piece(words, Optional.empty());
    }

    private static Tag known(String word) throws MailException {
        Optional<Tag> tag = Tag.find(word);
        if (tag.isEmpty()) {
            throw new MailException("没有“" + word + "”这个标签，可用的标签：" + String.join("、", Tag.words()));
        }
        return tag.get();
    }

    boolean isBlank() {
        return pieces.stream()
                .allMatch(piece -> piece.tag().isEmpty() && piece.words().isBlank());
    }

    List<Tag> tags() {
        return pieces.stream().flatMap(piece -> piece.tag().stream()).toList();
    }

    /** The tag that stands alone in this line. */
    Optional<Tag> onlyTag() {
        boolean isAlone = tags().size() == 1
                && pieces.stream().allMatch(piece -> piece.words().isBlank());
        return isAlone ? Optional.of(tags().get(0)) : Optional.empty();
    }

    boolean lacksValue(Map<Tag, TagValue> values) {
        return tags().stream().anyMatch(tag -> values.get(tag).isEmpty());
    }

    String plain(Map<Tag, TagValue> values) {
        return filled(Function.identity(), tag -> values.get(tag).plain());
    }

    String html(Map<Tag, TagValue> values) {
        return filled(Html::escaped, tag -> values.get(tag).html());
    }

    private String filled(Function<String, String> words, Function<Tag, String> value) {
        return pieces.stream()
                .map(piece -> piece.tag().map(value).orElseGet(() -> words.apply(piece.words())))
                .collect(Collectors.joining());
    }
}
