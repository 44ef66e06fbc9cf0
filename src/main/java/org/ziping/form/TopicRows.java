package org.ziping.form;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.ziping.model.FromCell;
import org.ziping.model.Profile.Topic;

/** Reads what a form says of the topics of 基本情况 in rows of its own, above its indicators or below them: 存在问题, 改进措施. */
final class TopicRows {

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
    static Map<Topic, FromCell<String>> read(Section section, int end) {
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

    /** What stands beside the label; a header is no answer, nor is what the blank form asks for. */
    private Optional<FromCell<String>> answer(int row, Slot label) {
        return page.after(row, label)
                .filter(slot -> label.text().afterColon().isEmpty() && !slot.isNumber() && !isHeader(slot.text()))
                .filter(slot -> !PROMPT.matcher(slot.cell().shown()).find())
                .map(slot -> FromCell.words(slot.cell()));
    }

    private static boolean isHeader(HeaderText text) {
        return topic(text).isPresent()
                || Synonyms.labels().findExact(text).isPresent()
                || Synonyms.taskColumns().findExact(text).isPresent()
                || Synonyms.moneyColumns().findExact(text).isPresent()
                || Synonyms.indicatorColumns().findExact(text).isPresent();
    }
}
