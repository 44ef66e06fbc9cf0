package org.ziping.form.writeback;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ziping.model.Finding;
import org.ziping.model.FindingCode;
import org.ziping.model.FromCell;
import org.ziping.model.IndicatorScore;
import org.ziping.model.MoneyRow;
import org.ziping.model.MoneyRowScore;
import org.ziping.model.Points;
import org.ziping.model.Scorecard;
import org.ziping.model.grid.Cell;
import org.ziping.model.grid.CellAddress;
import org.ziping.model.grid.CellValue;
import org.ziping.model.grid.EditContent;
import org.ziping.model.grid.Edits;
import org.ziping.model.grid.Grid;

/** The unit's own formulas in score cells stay; this says where what they give is not the score. */
public final class FormulaResults {

    /** A formula without rounding may differ by what the rounding takes. */
    private static final BigDecimal ROUNDING = new BigDecimal("0.005");

    private final Grid grid;
    private final Edits edits;
    private final List<Finding> findings = new ArrayList<>();

    private FormulaResults(Grid grid, Edits edits) {
        this.grid = grid;
        this.edits = edits;
    }

    /**
     * The score cells whose formula, after the edits, gives another number than was computed.
     *
     * @param edits with the results of the formulas brought up to date
     */
    public static List<Finding> differing(Scorecard card, Grid grid, Edits edits) {
        FormulaResults results = new FormulaResults(grid, edits);
        card.form()
                .budget()
                .total()
                .map(MoneyRow::marks)
                .ifPresent(marks ->
                        results.compare("预算执行得分", marks.score(), card.budget().score()));
        for (MoneyRowScore row : card.budget().rows()) {
            results.compare("“" + row.row().name() + "”得分", row.row().marks().score(), row.score());
        }
        for (IndicatorScore row : card.indicators()) {
            String name = "指标“" + row.indicator().name().typed().strip() + "”得分";
            results.compare(name, row.indicator().marks().score(), row.score());
        }
        results.compare("总分", card.form().closing().total(), card.total());
        return results.findings;
    }

    private void compare(String what, FromCell<Points> place, Optional<Points> computed) {
        if (place.source().isEmpty() || computed.isEmpty()) {
            return;
        }
        Cell cell = grid.cell(place.cell());
        Optional<BigDecimal> given = cell.isFormula() ? result(cell) : Optional.empty();
        given.filter(number -> number.subtract(computed.get().value()).abs().compareTo(ROUNDING) > 0)
                .ifPresent(number -> findings.add(differs(place.cell(), what, number, computed.get())));
    }

    private Optional<BigDecimal> result(Cell cell) {
        CellValue value = edits.find(cell.address())
                .filter(edit -> edit.content() instanceof EditContent.Result)
                .map(edit -> ((EditContent.Result) edit.content()).value())
                .orElse(cell.value());
        return value instanceof CellValue.Number number ? Optional.of(number.number()) : Optional.empty();
    }

    private static Finding differs(CellAddress cell, String what, BigDecimal given, Points computed) {
        return Finding.at(
                cell,
                FindingCode.FORMULA_DIFFERS,
                what + "的公式结果为 " + new Points(given.max(BigDecimal.ZERO)) + "，按规则应为 " + computed + "，公式保留未改，请核对公式");
    }
}
