package org.ziping.form;

import java.util.ArrayList;
import java.util.List;
import org.ziping.model.grid.Grid;

/**
 * A form drawn by the generator, with the truth about every field of it. A field that the form does not show is an empty
 * text.
 *
 * @param layout what was chosen for its looks, to be printed when it is misread
 */
record GeneratedForm(Grid grid, List<Truth> forms, List<String> layout) {

    /** What one form says. */
    record Truth(
            String unit,
            String project,
            String year,
            List<Money> money,
            List<Row> rows,
            String weights,
            String total,
            String rating) {}

    /** A row of the money block. */
    record Money(
            String label,
            String kind,
            String initial,
            String adjusted,
            String executed,
            String weight,
            String rate,
            String score) {}

    /**
     * A row of the indicator block.
     *
     * @param target as it stands in the cell of the value, without sign and unit where those have their own columns
     * @param points what the plain rule gives
     */
    record Row(
            String level1,
            String level2,
            String name,
            String target,
            String actual,
            String weight,
            String score,
            String completion,
            String midYear,
            String reason,
            String measure,
            String points,
            String sign,
            String unit) {

        List<String> fields() {
            String whole = unit.isEmpty() ? target : sign + target + unit;
            return List.of(level1, level2, name, whole, actual, weight, score, completion, midYear, reason, measure);
        }
    }

    GeneratedForm {
        forms = List.copyOf(forms);
        layout = List.copyOf(new ArrayList<>(layout));
    }
}
