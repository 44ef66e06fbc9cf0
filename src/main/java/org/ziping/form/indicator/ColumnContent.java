package org.ziping.form.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.ziping.form.header.HeaderText;
import org.ziping.form.header.Synonyms;
import org.ziping.form.notation.PointsNotation;
import org.ziping.form.page.HeaderColumn;
import org.ziping.form.page.Page;
import org.ziping.form.page.Slot;
import org.ziping.model.Points;
import org.ziping.model.grid.Area;

/** What kind of thing stands in a column, row by row. */
final class ColumnContent {

    private static final Pattern SIGN =
            Pattern.compile("[≥≤≧≦＞＜><=═]{1,2}|定性|定量|正向|反向|逆向|正向指标|反向指标|大于等于|小于等于|等于|大于|小于|不少于|不低于|不超过|不高于");
    private static final Pattern MEASURE = Pattern.compile(
            "([≥≤≧≦＞＜><=═》《]|大于|小于|等于|不少于|不低于|不超过|不高于).*\\d.*|[\\d.,]+(%|‰|万|亿|元|[\\u4e00-\\u9fa5]{1,5}).*|.*\\d%.*");
    private static final Pattern UNIT = Pattern.compile("[%‰]|百分比|[\\u4e00-\\u9fa5]{1,3}(/[\\u4e00-\\u9fa5]{1,4})?");
    private static final Pattern POINTS = Pattern.compile("\\d{1,3}(\\.\\d+)?分?");

    /** Under a blank header a cell may be merged over the columns beside it, but not over a whole row. */
    private static final int WIDEST = 3;

    private static final int LONGEST_VALUE = 12;

    private final Page page;
    private final HeaderColumn column;
    private final List<Integer> rows;

    /** What stands in a column in these rows; most columns are known by their words, and nobody asks. */
    ColumnContent(Page page, HeaderColumn column, List<Integer> rows) {
        this.page = page;
        this.column = column;
        this.rows = rows;
    }

    /** What the column shows in a row; nothing if the cell is blank or belongs to the columns beside it. */
    private Optional<Slot> shown(int row) {
        Slot slot = column.slot(page, row);
        boolean wide = slot.lastColumn() > column.last()
                && (column.hasWords() || slot.area().width() > WIDEST);
        boolean foreign = wide || slot.firstColumn() < column.first();
        return slot.isBlank() || foreign ? Optional.empty() : Optional.of(slot);
    }

    /** What the column shows; a merged cell counts once. */
    private Collection<Slot> filled() {
        Map<Area, Slot> filled = new LinkedHashMap<>();
        for (int row : rows) {
            shown(row).ifPresent(slot -> filled.put(slot.area(), slot));
        }
        return filled.values();
    }

    private static boolean isSign(Slot slot) {
        return SIGN.matcher(slot.text().plain()).matches();
    }

    private static boolean isMeasure(Slot slot) {
        return MEASURE.matcher(slot.text().plain()).matches();
    }

    private static boolean isUnit(Slot slot) {
        return UNIT.matcher(slot.text().plain()).matches() && !isSign(slot) && !isLevel1(slot) && !isLevel2(slot);
    }

    private static boolean isWord(Slot slot) {
        return !slot.isNumber() && !POINTS.matcher(slot.text().plain()).matches() && !isMeasure(slot);
    }

    private static boolean isLevel1(Slot slot) {
        return Synonyms.level1().findExact(slot.text()).isPresent();
    }

    private static boolean isLevel2(Slot slot) {
        return Synonyms.level2().findExact(slot.text()).isPresent();
    }

    boolean isEmpty() {
        return filled().isEmpty();
    }

    /** How many cells show something; a merged one counts once. */
    int cells() {
        return filled().size();
    }

    long distinct() {
        return filled().stream().map(slot -> slot.text().plain()).distinct().count();
    }

    boolean isSigns() {
        return isAll(ColumnContent::isSign);
    }

    /** Whether each cell that shows something shows a text of a kind, if any does. */
    boolean isNothingBut(Predicate<String> kind) {
        return filled().stream().allMatch(slot -> kind.test(slot.text().plain()));
    }

    /** Short words, none of them a level or a sign: what stands behind a number. */
    boolean isUnits() {
        return isAll(ColumnContent::isUnit);
    }

    /** Numbers with a sign or unit, half of the column or more. */
    boolean isMeasures() {
        return isHalf(ColumnContent::isMeasure);
    }

    boolean isWords() {
        return !isEmpty() && !isHalf(slot -> !isWord(slot));
    }

    boolean isLevel1() {
        return isHalf(ColumnContent::isLevel1);
    }

    boolean isLevel2() {
        return isHalf(ColumnContent::isLevel2);
    }

    private boolean isAll(Predicate<Slot> kind) {
        Collection<Slot> filled = filled();
        return !filled.isEmpty() && filled.stream().allMatch(kind);
    }

    /** Whether half of what stands there or more is of a kind. */
    private boolean isHalf(Predicate<Slot> kind) {
        Collection<Slot> filled = filled();
        return !filled.isEmpty() && 2 * filled.stream().filter(kind).count() >= filled.size();
    }

    /** Whether another column has a different value in a row of this one; words beside a value only explain it. */
    boolean contradicts(ColumnContent other) {
        return rows.stream().anyMatch(row -> {
            Optional<String> own = value(row);
            return own.isPresent()
                    && other.value(row)
                            .filter(value -> !value.equals(own.get()))
                            .isPresent();
        });
    }

    /** The digits of a short text that begins with a digit or a sign. */
    private Optional<String> value(int row) {
        return shown(row)
                .map(slot -> slot.text().plain())
                .filter(text -> text.length() <= LONGEST_VALUE && HeaderText.isValue(text))
                .map(ColumnContent::digits);
    }

    private static String digits(String text) {
        return text.codePoints()
                .filter(c -> c >= '0' && c <= '9' || c == '.')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Only bare numbers that may be points. */
    boolean isPoints() {
        Collection<Slot> filled = filled();
        return !filled.isEmpty()
                && points().stream().filter(Optional::isPresent).count() >= filled.size()
                && filled.stream().noneMatch(ColumnContent::isMeasure);
    }

    /** Two numbers of points in each cell, half of the column or more: 25/24.5. */
    boolean isPairsOfPoints() {
        return isHalf(slot -> PointsNotation.isPair(slot.cell().shown()));
    }

    /** The points of each row, in the order of the rows; of a merged cell in each of its rows. */
    List<Optional<BigDecimal>> points() {
        List<Optional<BigDecimal>> points = new ArrayList<>();
        for (int row : rows) {
            points.add(shown(row)
                    .flatMap(slot -> PointsNotation.read(slot.cell()).find().map(Points::value)));
        }
        return points;
    }
}
