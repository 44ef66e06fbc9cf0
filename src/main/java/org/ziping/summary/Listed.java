package org.ziping.summary;

import java.util.ArrayList;
import java.util.List;
import org.ziping.model.Indicator;
import org.ziping.model.LevelLabel;
import org.ziping.summary.page.Look;
import org.ziping.summary.page.Page;
import org.ziping.summary.page.Slot;

/**
 * A row as every list of indicators begins with it; each list adds columns of its own.
 *
 * @param level1 the group it belongs to
 * @param name what it is called
 */
record Listed(String level1, String name) {

    /** The height of its line in points. */
    static final double LINE = 20;

    private static final double CAPTION = 26;
    private static final double HEAD = 24;

    static Listed of(Indicator row) {
        return new Listed(LevelLabel.group(row), row.name().find().orElse("（未写指标名称）"));
    }

    /** Caption and head of a list, kept with its first rows and repeated on every page. */
    static void open(Page.Builder page, String caption, Slot... ownHeads) {
        page.keepTogether(CAPTION + HEAD + 3 * LINE);
        page.line(CAPTION, Slot.words(0, Look.SECTION, caption));
        page.repeatNext();
        page.line(
                HEAD,
                joined(
                        List.of(
                                Slot.words(Columns.NUMBER, Look.HEAD, "序号"),
                                Slot.words(Columns.LEVEL, Look.HEAD, "一级指标"),
                                Slot.words(Columns.NAME, Look.HEAD, "指标名称").over(Columns.NAME_SPAN)),
                        ownHeads));
    }

    /**
     * Its cells.
     *
     * @param number counted from 1
     * @param own those of the list's own columns
     */
    List<Slot> slots(int number, Slot... own) {
        return joined(
                List.of(
                        Slot.words(Columns.NUMBER, Look.CENTRED, String.valueOf(number)),
                        Slot.words(Columns.LEVEL, Look.WORDS, level1),
                        Slot.words(Columns.NAME, Look.WORDS, name).over(Columns.NAME_SPAN)),
                own);
    }

    private static List<Slot> joined(List<Slot> first, Slot... own) {
        List<Slot> all = new ArrayList<>(first);
        all.addAll(List.of(own));
        return all;
    }
}
