package org.ziping.form;

import java.util.Optional;
import java.util.regex.Pattern;
import org.ziping.model.FromCell;

/** The names in front of an indicator: merged downwards, written once and left blank below, or on a line of their own. */
final class Levels {

    private static final Pattern POINTS = Pattern.compile("[:：]?(?<!\\d)\\d++(\\.\\d++)?+分$");

    private final Page page;
    private final IndicatorColumns columns;
    private Optional<Slot> level1 = Optional.empty();
    private Optional<Slot> level2 = Optional.empty();

    Levels(Page page, IndicatorColumns columns) {
        this.page = page;
        this.columns = columns;
    }

    /** Takes up the level names of a row; rows are entered from top to bottom. */
    void enter(int row) {
        Optional<Slot> own1 = shown(IndicatorColumn.LEVEL1, row);
        if (isHeading(row)) {
            own1 = page.first(row);
        } else if (isGroup(row)) {
            own1 = shown(IndicatorColumn.NAME, row);
        }
        if (own1.isPresent() && !isSame(own1, level1)) {
            level1 = own1;
            level2 = Optional.empty();
        }
        Optional<Slot> own2 = shown(IndicatorColumn.LEVEL2, row)
                .filter(slot -> !isSame(Optional.of(slot), shown(IndicatorColumn.NAME, row)));
        level2 = own2.isPresent() ? own2 : level2;
    }

    /** Whether a row is one wide line with nothing but the name of a level: 一、产出指标（50分）. */
    boolean isHeading(int row) {
        return page.line(row).size() == 1
                && page.first(row)
                        .filter(slot -> slot.lastColumn() >= columns.firstValueColumn())
                        .isPresent();
    }

    /** Whether a row of a form that has no column for them names a level, perhaps with its points: 一、｜产出指标｜｜｜60. */
    boolean isGroup(int row) {
        return columns.find(IndicatorColumn.LEVEL1).isEmpty()
                && shown(IndicatorColumn.TARGET, row).isEmpty()
                && shown(IndicatorColumn.ACTUAL, row).isEmpty()
                && shown(IndicatorColumn.NAME, row)
                        .filter(slot -> Synonyms.level1().findExact(slot.text()).isPresent())
                        .isPresent();
    }

    FromCell<String> level1(int row) {
        return level(IndicatorColumn.LEVEL1, level1, row);
    }

    FromCell<String> level2(int row) {
        return level(IndicatorColumn.LEVEL2, level2, row);
    }

    /** The name of the indicator; a cell merged over name and levels is the name. */
    FromCell<String> name(int row) {
        return columns.slot(IndicatorColumn.NAME, page, row)
                .map(slot -> FromCell.words(slot.cell()))
                .orElse(FromCell.absent());
    }

    private Optional<Slot> shown(IndicatorColumn role, int row) {
        return columns.slot(role, page, row).filter(slot -> !slot.isBlank());
    }

    private static boolean isSame(Optional<Slot> one, Optional<Slot> other) {
        return one.isPresent() && other.filter(one.get()::isSame).isPresent();
    }

    private FromCell<String> level(IndicatorColumn role, Optional<Slot> carried, int row) {
        if (carried.isPresent()) {
            return named(carried.get());
        }
        return columns.slot(role, page, row)
                .map(slot -> FromCell.<String>blank(slot.cell()))
                .orElse(FromCell.absent());
    }

    /** The name of a level without its points: 产出指标 of 产出指标（50分）. */
    private static FromCell<String> named(Slot slot) {
        String core = slot.text().core();
        String name = core.endsWith("分") ? POINTS.matcher(core).replaceFirst("") : core;
        return FromCell.words(slot.cell()).map(words -> name.isEmpty() ? words : name);
    }
}
