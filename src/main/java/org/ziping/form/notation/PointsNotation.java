package org.ziping.form.notation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ziping.form.notation.text.Absence;
import org.ziping.form.notation.text.CellText;
import org.ziping.form.notation.text.Numeral;
import org.ziping.form.notation.text.Spelling;
import org.ziping.model.FromCell;
import org.ziping.model.Points;
import org.ziping.model.grid.Cell;

/** What a cell under 分值 or 得分 means. */
public final class PointsNotation {

    private PointsNotation() {}

    /** What a cell may say once more of the number in it: 分值10, 得分：9.57分, （10分）. */
    private static final Pattern NAMED = Pattern.compile("[(\\[]?(?:分值|权重|满分|标准分|自评得分|自评分|得分)?:?([^)\\]]*)[)\\]]?");

    private static final Pattern PAIR = Pattern.compile("[\\d.]{1,9}分?[/|、][\\d.]{1,9}分?");

    /**
     * The points: 10, 12.5, 10分, 分值10, （10分）; 10% as a weight is 10 points of a hundred. A negative number is unreadable.
     */
    public static FromCell<Points> read(Cell cell) {
        String text = CellText.of(cell);
        if (text.isEmpty()) {
            return FromCell.blank(cell);
        }
        if (Absence.isMeant(text)) {
            return FromCell.notApplicable(cell);
        }
        Matcher named = NAMED.matcher(text.replace(" ", ""));
        return Optional.of(named)
                .filter(Matcher::matches)
                .flatMap(found -> points(found.group(1)))
                .map(points -> FromCell.given(cell, points))
                .orElse(FromCell.unreadable(cell));
    }

    /** Whether a cell holds two numbers of points at once, 分值 and 得分: 25/24.5. */
    public static boolean isPair(String typed) {
        return PAIR.matcher(Spelling.squeezed(typed)).matches();
    }

    private static Optional<Points> points(String text) {
        return Numeral.at(text, 0)
                .filter(numeral -> isPointsMark(text.substring(numeral.end())))
                .map(numeral -> new Points(numeral.value()));
    }

    private static boolean isPointsMark(String behind) {
        return behind.isEmpty() || behind.equals("分") || behind.equals("%");
    }
}
