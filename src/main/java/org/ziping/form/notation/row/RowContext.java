package org.ziping.form.notation.row;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ziping.model.grid.Cell;

/**
 * What the rest of a row says about a value in it.
 *
 * @param indicatorName 三级指标; empty if it has none
 * @param sign the cell of the column 指标性质 or 符号, if the form has one
 * @param unit the cell of the column 度量单位, if the form has one
 * @param year the year evaluated, if known; a date without a year lies in it
 * @param levels 一级指标 and 二级指标 above it, as far as the form names them
 * @param wanted the target as typed, 购置电脑50台, beside which its actual value is read; empty where there is none
 */
public record RowContext(
        String indicatorName,
        Optional<Cell> sign,
        Optional<Cell> unit,
        Optional<Integer> year,
        List<String> levels,
        String wanted) {

    /** A row of which nothing but the value is known. */
    public static final RowContext NONE = new RowContext("", Optional.empty(), Optional.empty(), Optional.empty());

    public RowContext {
        Objects.requireNonNull(indicatorName);
        Objects.requireNonNull(sign);
        Objects.requireNonNull(unit);
        Objects.requireNonNull(year);
        levels = List.copyOf(levels);
        Objects.requireNonNull(wanted);
    }

    /** A row of which it is not known to what levels it belongs. */
    public RowContext(String indicatorName, Optional<Cell> sign, Optional<Cell> unit, Optional<Integer> year) {
        this(indicatorName, sign, unit, year, List.of(), "");
    }

    /** A row of that name, without columns for sign and unit. */
    public static RowContext named(String indicatorName) {
        return new RowContext(indicatorName, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The same in a form of that year. */
    public RowContext inYear(int evaluated) {
        return new RowContext(indicatorName, sign, unit, Optional.of(evaluated), levels, wanted);
    }

    /** The same with the unit in another cell. */
    public RowContext measuredIn(Cell otherUnit) {
        return new RowContext(indicatorName, sign, Optional.of(otherUnit), year, levels, wanted);
    }

    /** The same below the levels of those names. */
    public RowContext under(List<String> names) {
        return new RowContext(indicatorName, sign, unit, year, names, wanted);
    }

    /** The same beside a target of those words. */
    public RowContext wanting(String target) {
        return new RowContext(indicatorName, sign, unit, year, levels, target);
    }
}
