package org.ziping.form.notation;

import java.util.Optional;
import org.ziping.model.FromCell;
import org.ziping.model.Points;
import org.ziping.model.grid.Cell;

/** What a cell under 分值 or 得分 means. */
public final class PointsNotation {

    private PointsNotation() {}

    /**
     * The points: 10, 12.5, 10分; 10% as a weight is 10 points of a hundred. A negative number is unreadable.
     */
    public static FromCell<Points> read(Cell cell) {
        String text = CellText.of(cell);
        if (text.isEmpty()) {
            return FromCell.blank(cell);
        }
        if (Absence.isMeant(text)) {
            return FromCell.notApplicable(cell);
        }
        return points(text.replace(" ", ""))
                .map(points -> FromCell.given(cell, points))
                .orElse(FromCell.unreadable(cell));
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
