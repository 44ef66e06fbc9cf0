package org.ziping.form.indicator;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ziping.form.header.IndicatorColumn;
import org.ziping.form.page.HeaderColumn;
import org.ziping.form.page.Page;
import org.ziping.form.page.Slot;
import org.ziping.model.grid.Cell;

/** Which column of an indicator block holds what. */
public final class IndicatorColumns {

    private static final Set<IndicatorColumn> VALUES = EnumSet.of(
            IndicatorColumn.SIGN,
            IndicatorColumn.TARGET,
            IndicatorColumn.ACTUAL,
            IndicatorColumn.WEIGHT,
            IndicatorColumn.SCORE);

    private final Map<IndicatorColumn, HeaderColumn> byRole = new EnumMap<>(IndicatorColumn.class);
    private final Cell firstHeader;
    private final Ticks ticks;

    /**
     * @param firstHeader the cell at which a missing column is reported
     * @param ticks the columns that are ticked
     */
    IndicatorColumns(Cell firstHeader, Ticks ticks) {
        this.firstHeader = firstHeader;
        this.ticks = ticks;
    }

    Ticks ticks() {
        return ticks;
    }

    /** The header of its first column. */
    public Cell firstHeader() {
        return firstHeader;
    }

    void put(IndicatorColumn role, HeaderColumn column) {
        byRole.put(role, column);
    }

    void remove(IndicatorColumn role) {
        byRole.remove(role);
    }

    /** Whether the form says what was reached, in a column for it, by ticks or with 是 and 否. */
    boolean hasActual() {
        return has(IndicatorColumn.ACTUAL) || has(IndicatorColumn.REACHED) || !ticks.isEmpty();
    }

    /** Whether any column holds that. */
    public boolean has(IndicatorColumn role) {
        return byRole.containsKey(role);
    }

    Optional<HeaderColumn> find(IndicatorColumn role) {
        return Optional.ofNullable(byRole.get(role));
    }

    /** The slot of a column in a row; nothing if the form has no such column. */
    public Optional<Slot> slot(IndicatorColumn role, Page page, int row) {
        return find(role).map(column -> column.slot(page, row));
    }

    /** The leftmost of the columns that hold values and not names of indicators. */
    int firstValueColumn() {
        int first = Integer.MAX_VALUE;
        for (IndicatorColumn role : VALUES) {
            HeaderColumn column = byRole.get(role);
            first = column == null ? first : Math.min(first, column.first());
        }
        return first;
    }
}
