package org.ziping.form.frame;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ziping.form.header.HeaderText;
import org.ziping.form.header.Synonyms;
import org.ziping.form.header.Vocabulary;
import org.ziping.form.page.Page;
import org.ziping.form.page.Slot;
import org.ziping.form.section.Section;
import org.ziping.model.FromCell;
import org.ziping.model.Profile.Topic;

/** Reads what a form says of the topics of 基本情况 in rows of its own, above its indicators or below them: 存在问题, 改进措施. */
public final class TopicRows {

    /** What a blank form asks for: （200字以内）. */
    private static final Pattern PROMPT = Pattern.compile("\\d字(以内|左右|以上)");

    private final Section section;
    private final Page page;
    private final Map<Topic, FromCell<String>> texts = new EnumMap<>(Topic.class);

    private TopicRows(Section section) {
        this.section = section;
        this.page = section.page();
    }

    /**
     * The answers; of two to the same question the first.
     *
     * @param end the row after the indicators
     */
    public static Map<Topic, FromCell<String>> read(Section section, int end) {
        TopicRows rows = new TopicRows(section);
        int indicators = section.indicators().get(0).top();
        IntStream.concat(IntStream.range(section.first(), indicators), IntStream.range(end, section.end()))
                .forEach(rows::read);
        return rows.texts;
    }

    private void read(int row) {
        for (Slot label : page.line(row)) {
            if (label.area().firstRow() == row) {
                topic(label.text().beforeColon())
                        .ifPresent(topic -> answer(row, label).ifPresent(answer -> texts.putIfAbsent(topic, answer)));
            }
        }
    }

    private static Optional<Topic> topic(HeaderText text) {
        return Synonyms.topics().findExact(text).map(Vocabulary.Meaning::role);
    }

    /** What stands behind the label's colon, else beside the label, else below one that has its row to itself. */
    private Optional<FromCell<String>> answer(int row, Slot label) {
        if (!label.text().afterColon().isEmpty()) {
            String shown = label.cell().shown();
            String words = shown.substring(colon(shown) + 1).strip();
            return PROMPT.matcher(words).find() ? Optional.empty() : Optional.of(FromCell.given(label.cell(), words));
        }
        Optional<Slot> first = page.after(row, label).or(() -> below(row, label));
        return first.filter(TopicRows::isAnswer).map(slot -> FromCell.given(slot.cell(), lines(label, slot)));
    }

    private static int colon(String shown) {
        int ascii = shown.indexOf(':');
        int wide = shown.indexOf('：');
        return ascii < 0 || wide >= 0 && wide < ascii ? wide : ascii;
    }

    private Optional<Slot> below(int row, Slot label) {
        int next = label.area().lastRow() + 1;
        return page.first(next)
                .filter(slot -> next < section.end()
                        && page.line(row).size() == 1
                        && slot.firstColumn() >= label.firstColumn()
                        && slot.lastColumn() <= label.lastColumn());
    }

    /** A header is no answer, nor is a number, nor what the blank form asks for. */
    private static boolean isAnswer(Slot slot) {
        return !slot.isNumber()
                && !isHeader(slot.text())
                && !PROMPT.matcher(slot.cell().shown()).find();
    }

    /** The answer with its other lines, beside a label that reaches down over them. */
    private String lines(Slot label, Slot first) {
        return IntStream.rangeClosed(
                        first.area().firstRow(),
                        Math.max(first.area().firstRow(), label.area().lastRow()))
                .mapToObj(row -> page.at(row, first.firstColumn()))
                .filter(slot -> !slot.isBlank() && isAnswer(slot))
                .map(slot -> slot.cell().shown().strip())
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    private static boolean isHeader(HeaderText text) {
        return topic(text).isPresent()
                || Synonyms.labels().findExact(text.beforeColon()).isPresent()
                || Synonyms.taskColumns().findExact(text).isPresent()
                || Synonyms.moneyColumns().findExact(text).isPresent()
                || Synonyms.indicatorColumns().findExact(text).isPresent();
    }
}
