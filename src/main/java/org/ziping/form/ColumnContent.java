package org.ziping.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.ziping.form.notation.PointsNotation;
import org.ziping.model.Points;

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

    private final List<Optional<BigDecimal>> points = new ArrayList<>();
    private final Set<String> distinct = new HashSet<>();
    private int filled;
    private int signs;
    private int measures;
    private int units;
    private int words;
    private int level1;
    private int level2;

    /** What stands in a column in these rows; a merged cell counts once. */
    ColumnContent(Page page, HeaderColumn column, List<Integer> rows) {
        Set<Object> seen = new HashSet<>();
        for (int row : rows) {
            Slot slot = column.slot(page, row);
            boolean wide = slot.lastColumn() > column.last()
                    && (column.hasWords() || slot.area().width() > WIDEST);
            boolean foreign = wide || slot.firstColumn() < column.first();
            if (slot.isBlank() || foreign) {
                points.add(Optional.empty());
            } else {
                points.add(pointsOf(slot));
                if (seen.add(slot.area())) {
                    count(slot);
                }
            }
        }
    }

    private static Optional<BigDecimal> pointsOf(Slot slot) {
        return PointsNotation.read(slot.cell()).find().map(Points::value);
    }

    private void count(Slot slot) {
        String plain = slot.text().plain();
        filled++;
        distinct.add(plain);
        signs += SIGN.matcher(plain).matches() ? 1 : 0;
        measures += MEASURE.matcher(plain).matches() ? 1 : 0;
        units += UNIT.matcher(plain).matches() ? 1 : 0;
        words += slot.isNumber()
                        || POINTS.matcher(plain).matches()
                        || MEASURE.matcher(plain).matches()
                ? 0
                : 1;
        level1 += Synonyms.level1().findExact(slot.text()).isPresent() ? 1 : 0;
        level2 += Synonyms.level2().findExact(slot.text()).isPresent() ? 1 : 0;
    }

    boolean isEmpty() {
        return filled == 0;
    }

    int distinct() {
        return distinct.size();
    }

    boolean isSigns() {
        return filled > 0 && signs == filled;
    }

    /** Short words, none of them a level or a sign: what stands behind a number. */
    boolean isUnits() {
        return filled > 0 && units == filled && signs == 0 && level1 + level2 == 0;
    }

    /** Numbers with a sign or unit, half of the column or more. */
    boolean isMeasures() {
        return filled > 0 && 2 * measures >= filled;
    }

    boolean isWords() {
        return filled > 0 && 2 * words > filled;
    }

    boolean isLevel1() {
        return filled > 0 && 2 * level1 >= filled;
    }

    boolean isLevel2() {
        return filled > 0 && 2 * level2 >= filled;
    }

    /** Only bare numbers that may be points. */
    boolean isPoints() {
        return filled > 0 && points.stream().filter(Optional::isPresent).count() >= filled && measures == 0;
    }

    /** The points of each row, in the order of the rows; of a merged cell in each of its rows. */
    List<Optional<BigDecimal>> points() {
        return points;
    }
}
