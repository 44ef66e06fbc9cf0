package org.ziping.form.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ziping.form.header.HeaderText;
import org.ziping.form.header.IndicatorColumn;
import org.ziping.form.header.Synonyms;
import org.ziping.form.header.Vocabulary;
import org.ziping.form.page.Header;
import org.ziping.form.page.HeaderColumn;
import org.ziping.form.page.Page;

/**
 * A column of an indicator block with what its words may mean and what stands in it.
 *
 * @param meaning what the words of its header mean, if they mean anything
 */
record Candidate(HeaderColumn column, Optional<Vocabulary.Meaning<IndicatorColumn>> meaning, ColumnContent content) {

    /** A header that says only beside what stands above it whether it is the target's. */
    private static final String BARE_VALUE = "数值";

    /** The columns of a block; a wide header over several columns with values gives one for each. */
    static List<Candidate> of(Page page, Header header, BlockRows block) {
        List<Candidate> candidates = new ArrayList<>();
        for (HeaderColumn column : header.columns()) {
            Optional<Vocabulary.Meaning<IndicatorColumn>> meaning = meaning(column);
            for (HeaderColumn part : parts(page, column, block)) {
                candidates.add(new Candidate(part, meaning, new ColumnContent(page, part, block.rows())));
            }
        }
        return candidates;
    }

    boolean is(IndicatorColumn role) {
        return meaning.filter(found -> found.role() == role).isPresent();
    }

    /** The same column with another meaning of its words. */
    Candidate as(IndicatorColumn role) {
        return new Candidate(column, meaning.map(found -> new Vocabulary.Meaning<>(role, found.word())), content);
    }

    /** Whether its header says nothing that is known. */
    boolean isUnknown() {
        return meaning.isEmpty();
    }

    /** The ground for a reading by words, in Chinese. */
    String wordGround() {
        return "表头文字“" + column.words() + "”";
    }

    private static List<HeaderColumn> parts(Page page, HeaderColumn column, BlockRows block) {
        List<Integer> anchors = new ArrayList<>();
        for (int at = column.first(); at <= column.last(); at++) {
            if (holdsValues(page, column, at, block)) {
                anchors.add(at);
            }
        }
        return anchors.size() < 2
                ? List.of(column)
                : anchors.stream().map(column::only).toList();
    }

    private static boolean holdsValues(Page page, HeaderColumn column, int at, BlockRows block) {
        return block.rows().stream()
                .map(row -> page.at(row, at))
                .anyMatch(slot -> !slot.isBlank() && slot.firstColumn() == at && slot.lastColumn() <= column.last());
    }

    private static Optional<Vocabulary.Meaning<IndicatorColumn>> meaning(HeaderColumn column) {
        Vocabulary<IndicatorColumn> words = Synonyms.indicatorColumns();
        if (column.path().size() < 2) {
            return words.find(column.lowest());
        }
        HeaderText upper = column.path().get(column.path().size() - 2).text();
        Optional<Vocabulary.Meaning<IndicatorColumn>> above = words.find(upper);
        Optional<Vocabulary.Meaning<IndicatorColumn>> own = words.find(column.lowest());
        return ofLevel(above, own)
                .or(() -> ofActual(above, own))
                .or(() -> words.findQualified(column.joined()))
                .or(() -> words.findExact(column.lowest()))
                .or(() -> words.findExact(column.lowest().below(upper)))
                .or(() -> words.findExact(upper.below(column.lowest())))
                .or(() -> own)
                .or(() -> words.find(column.joined()))
                .or(() -> above);
    }

    /** Below 一级指标 stand its name and perhaps its points, neither of them those of the row. */
    private static Optional<Vocabulary.Meaning<IndicatorColumn>> ofLevel(
            Optional<Vocabulary.Meaning<IndicatorColumn>> above, Optional<Vocabulary.Meaning<IndicatorColumn>> own) {
        boolean level = above.filter(
                        found -> found.role() == IndicatorColumn.LEVEL1 || found.role() == IndicatorColumn.LEVEL2)
                .isPresent();
        if (!level || own.isEmpty()) {
            return Optional.empty();
        }
        return switch (own.get().role()) {
            case NAME -> above;
            case WEIGHT, SCORE ->
                Optional.of(new Vocabulary.Meaning<>(
                        IndicatorColumn.OTHER, own.get().word()));
            default -> Optional.empty();
        };
    }

    /** Below 实际完成值 may stand 数值 and 单位, which below 年度指标值 are those of the target. */
    private static Optional<Vocabulary.Meaning<IndicatorColumn>> ofActual(
            Optional<Vocabulary.Meaning<IndicatorColumn>> above, Optional<Vocabulary.Meaning<IndicatorColumn>> own) {
        if (own.isEmpty()
                || above.filter(found -> found.role() == IndicatorColumn.ACTUAL).isEmpty()) {
            return Optional.empty();
        }
        return switch (own.get().role()) {
            case TARGET -> above.filter(found -> own.get().word().equals(BARE_VALUE));
            case UNIT ->
                Optional.of(new Vocabulary.Meaning<>(
                        IndicatorColumn.ACTUAL_UNIT, own.get().word()));
            default -> Optional.empty();
        };
    }
}
