package org.ziping.form.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.ziping.form.header.HeaderText;
import org.ziping.form.header.Label;
import org.ziping.form.header.Synonyms;
import org.ziping.form.header.Vocabulary;
import org.ziping.form.money.BudgetLine;
import org.ziping.form.notation.PointsNotation;
import org.ziping.form.page.HeaderSpan;
import org.ziping.form.page.Page;
import org.ziping.form.page.Slot;

/**
 * The rows under the header of an indicator block, told apart by their labels.
 *
 * @param rows those that may mean an indicator
 * @param totals those that add up the block, 总分 or 合计
 * @param end the row after the block
 */
record BlockRows(List<Integer> rows, List<Integer> totals, int end) {

    private static final int LABELS_LOOKED_AT = 3;
    private static final int ROWS_OF_REMARKS = 4;
    private static final Pattern GOAL = Pattern.compile("(年度|绩效|总体|年度绩效|年度总体)?目标[0-9一二三四五六七八九十]+");

    BlockRows {
        rows = List.copyOf(rows);
        totals = List.copyOf(totals);
    }

    static BlockRows of(Page page, HeaderSpan header, int limit) {
        List<Integer> rows = new ArrayList<>();
        List<Integer> totals = new ArrayList<>();
        for (int row = header.bottom() + 1; row < limit; row++) {
            List<Slot> line = withoutSide(page.line(row), header);
            Optional<Label> label = label(line);
            if (isEnd(label, line, row) && !rows.isEmpty() && !goesOn(page, row + 1, limit)) {
                return new BlockRows(rows, totals.isEmpty() ? laterTotals(page, row, limit) : totals, row);
            }
            if (label.equals(Optional.of(Label.TOTAL))) {
                totals.add(row);
            } else if (!line.isEmpty()
                    && label.isEmpty()
                    && !isSubtotal(line)
                    && !isGoal(line)
                    && !BudgetLine.of(page, row).isMeant()) {
                rows.add(row);
            }
        }
        return new BlockRows(rows, totals, limit);
    }

    /** Whether behind a remark in the middle of the block another row of it follows, with the name of a level. */
    private static boolean goesOn(Page page, int row, int limit) {
        List<Slot> line = row < limit ? page.line(row) : List.of();
        return line.size() > LABELS_LOOKED_AT
                && label(line.get(0)).isEmpty()
                && line.stream()
                        .anyMatch(slot -> Synonyms.level1()
                                        .findExact(slot.text())
                                        .isPresent()
                                || Synonyms.level2().findExact(slot.text()).isPresent());
    }

    /** The total's row where remarks stand between it and the indicators; a mere 合计 there adds up something else. */
    private static List<Integer> laterTotals(Page page, int from, int limit) {
        for (int row = from; row < Math.min(limit, from + ROWS_OF_REMARKS); row++) {
            boolean total = page.first(row)
                    .filter(slot ->
                            slot.text().core().indexOf('分') >= 0 && slot.area().width() > 1)
                    .flatMap(BlockRows::label)
                    .filter(Label.TOTAL::equals)
                    .isPresent();
            if (total) {
                return List.of(row);
            }
        }
        return List.of();
    }

    private static List<Slot> withoutSide(List<Slot> line, HeaderSpan header) {
        List<Slot> own = new ArrayList<>();
        for (Slot slot : line) {
            if (slot.area().firstRow() > header.bottom()) {
                own.add(slot);
            }
        }
        return own;
    }

    /** What the first words of a row say; a number in front of 合计 is one of a list, or the points that it adds up. */
    private static Optional<Label> label(List<Slot> line) {
        Optional<Label> first = line.stream().findFirst().flatMap(BlockRows::label);
        boolean numbered = line.size() > 1
                && PointsNotation.read(line.get(0).cell()).find().isPresent();
        return numbered ? label(line.get(1)).filter(Label.TOTAL::equals).or(() -> first) : first;
    }

    private static Optional<Label> label(Slot slot) {
        HeaderText text = slot.text().beforeColon();
        boolean labelled =
                !slot.text().afterColon().isEmpty() || slot.text().plain().endsWith(":");
        Vocabulary<Label> labels = Synonyms.labels();
        return (labelled ? labels.find(text) : labels.findExact(text))
                .map(Vocabulary.Meaning::role)
                .filter(role -> role != Label.EXPECTED && role != Label.ACHIEVED);
    }

    private static boolean isEnd(Optional<Label> label, List<Slot> line, int row) {
        return label.filter(role -> role != Label.TOTAL && role != Label.SUBTOTAL)
                        .isPresent()
                && line.get(0).area().firstRow() == row;
    }

    /** Whether a row names the goal of the table below, of a form with a table for each: 年度目标2：（40分）. */
    private static boolean isGoal(List<Slot> line) {
        return line.size() <= 2
                && GOAL.matcher(line.get(0).text().beforeColon().plain()).matches();
    }

    /** 小计 in a column of levels, or over all of them with its level: 产出指标小计; not 发放补贴小计 in front of a target. */
    private static boolean isSubtotal(List<Slot> line) {
        return IntStream.range(0, Math.min(line.size(), LABELS_LOOKED_AT))
                .anyMatch(at -> Synonyms.labels()
                        .find(line.get(at).text())
                        .filter(meaning -> meaning.role() == Label.SUBTOTAL)
                        .filter(meaning -> meaning.isExact() || !isTarget(line, at + 1))
                        .isPresent());
    }

    /** Whether words with a number in them stand there, and not the points. */
    private static boolean isTarget(List<Slot> line, int at) {
        return at < line.size()
                && line.get(at).text().plain().chars().anyMatch(Character::isDigit)
                && PointsNotation.read(line.get(at).cell()).find().isEmpty();
    }
}
