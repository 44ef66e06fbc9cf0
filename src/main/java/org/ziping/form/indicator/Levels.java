package org.ziping.form.indicator;

import java.util.Optional;
import java.util.regex.Pattern;
import org.ziping.form.header.IndicatorColumn;
import org.ziping.form.header.Synonyms;
import org.ziping.form.page.Page;
import org.ziping.form.page.Slot;
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
        Optional<Slot> own1 = shown(IndicatorColumn.LEVEL1, row)
                .filter(slot -> !isPoints(slot))
                .filter(slot -> !isLevel2(slot, row));
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
                .filter(slot -> !isPoints(slot))
                .filter(slot -> !isSame(Optional.of(slot), shown(IndicatorColumn.NAME, row)));
        level2 = own2.isPresent() ? own2 : level2;
    }

    /** Whether a cell only says what the level above it is worth: （50分） below 产出指标. */
    private static boolean isPoints(Slot slot) {
        return slot.text().core().isEmpty();
    }

    /** Whether a cell over the columns of both levels names the lower one, below a line for the upper. */
    private boolean isLevel2(Slot slot, int row) {
        return isSame(Optional.of(slot), shown(IndicatorColumn.LEVEL2, row))
                && Synonyms.level2().findExact(slot.text()).isPresent()
                && Synonyms.level1().findExact(slot.text()).isEmpty();
    }

    /** Whether a row is one wide line with nothing but the name of a level: 一、产出指标（50分）. */
    boolean isHeading(int row) {
        return page.line(row).size() == 1
                && page.first(row)
                        .filter(slot -> slot.lastColumn() >= columns.firstValueColumn())
                        .isPresent();
    }

    /**
     * Whether a row names the level of the rows below it, perhaps with its points: 一、产出指标（50分） over the columns of all
     * levels, or in the only column for names.
     */
    boolean isGroup(int row) {
        return shown(IndicatorColumn.NAME, row)
                .filter(this::isBesideNames)
                .filter(slot -> Synonyms.level1().find(slot.text()).isPresent())
                .filter(slot -> isNothingElse(IndicatorColumn.TARGET, row, slot))
                .filter(slot -> isNothingElse(IndicatorColumn.ACTUAL, row, slot))
                .isPresent();
    }

    /** Whether a cell is more than the name of one indicator: it reaches over the levels, or the form has no column for them. */
    private boolean isBesideNames(Slot slot) {
        return columns.find(IndicatorColumn.LEVEL1).isEmpty()
                || columns.find(IndicatorColumn.NAME)
                        .filter(name -> slot.firstColumn() < name.first())
                        .isPresent();
    }

    private boolean isNothingElse(IndicatorColumn role, int row, Slot label) {
        return shown(role, row).filter(slot -> !slot.isSame(label)).isEmpty();
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
