package org.ziping.report.content;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.ziping.model.FromCell;
import org.ziping.model.grid.CellAddress;

/**
 * What a unit says in its own words, or the request to say it.
 *
 * @param kind whether it is said in sentences
 * @param lines its paragraphs; of a missing text none
 * @param label what is to be said
 * @param cell where it would have been said, if the workbook has such a cell
 * @param isKnown whether somebody has been told already that it is missing
 */
public record FreeText(Kind kind, List<String> lines, String label, Optional<CellAddress> cell, boolean isKnown) {

    /** How a text stands in a report. */
    public enum Kind {
        /** A name, a day, a count: part of a line. */
        NAME,
        /** Sentences, which make paragraphs of their own. */
        PROSE
    }

    private static final Pattern END = Pattern.compile("(?<![。；，、：,;:.])[。；，、：,;:.]++$");
    private static final String ENDED = "。！？；：…”）》】.!?;:)";

    public FreeText {
        lines = List.copyOf(lines);
        Objects.requireNonNull(label);
        Objects.requireNonNull(cell);
    }

    static FreeText prose(String label, FromCell<String> text) {
        return new FreeText(
                Kind.PROSE, text.find().map(PlainWords::lines).orElse(List.of()), label, text.source(), false);
    }

    static FreeText name(String label, FromCell<String> text) {
        List<String> line = text.find()
                .map(PlainWords::oneLine)
                .filter(words -> !words.isEmpty())
                .map(List::of)
                .orElse(List.of());
        return new FreeText(Kind.NAME, line, label, text.source(), false);
    }

    /** The request for a text that no cell holds. */
    static FreeText missing(String label) {
        return new FreeText(Kind.PROSE, List.of(), label, Optional.empty(), false);
    }

    /** A text that may not be missing, of which the findings say so already. */
    FreeText known() {
        return new FreeText(kind, lines, label, cell, true);
    }

    public boolean isMissing() {
        return lines.isEmpty();
    }

    /** What stands in the place of a missing text. */
    public String request() {
        return "【请补充：" + label + "】";
    }

    /** As part of a sentence that goes on or ends by itself. */
    public String inSentence() {
        if (isMissing()) {
            return request();
        }
        return kind == Kind.NAME
                ? lines.get(0)
                : END.matcher(String.join("", sentences())).replaceFirst("");
    }

    /** As paragraphs of its own, each ended. */
    public List<String> sentences() {
        Predicate<String> ended = line -> ENDED.indexOf(line.charAt(line.length() - 1)) >= 0;
        return lines.stream().map(line -> ended.test(line) ? line : line + "。").toList();
    }
}
