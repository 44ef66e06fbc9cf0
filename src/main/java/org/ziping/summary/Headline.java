package org.ziping.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.ziping.model.FormKind;
import org.ziping.model.FromCell;
import org.ziping.model.Heading;
import org.ziping.model.Scorecard;
import org.ziping.summary.page.Entry;
import org.ziping.summary.page.Look;
import org.ziping.summary.page.Page;
import org.ziping.summary.page.Slot;

/**
 * Who, when, and the three figures that count.
 *
 * @param card the scorecard
 * @param tiles the figures
 * @param around what other sheets there are
 */
record Headline(Scorecard card, List<Tile> tiles, Surroundings around) {

    private static final int[] EDGES = {0, Columns.WEIGHT, Columns.BASIS, Columns.ALL};

    /** Title, subtitle, gap, three lines of tiles, gap. */
    int lines() {
        return 7;
    }

    void addTo(Page.Builder page) {
        page.line(34, Slot.words(0, Look.TITLE, title()).over(Columns.ALL)).freeze();
        List<Slot> second = new ArrayList<>();
        second.add(Slot.words(0, Look.SUBTITLE, subtitle()).over(Columns.BASIS));
        second.addAll(around.ways(Columns.LAST - 2, Columns.LAST - 1, Columns.LAST));
        page.line(20, second);
        page.gap(6);
        page.line(22, across(tile -> Look.TILE_LABEL, tile -> Entry.words(tile.label())));
        page.line(40, across(Tile::look, Tile::figure));
        page.line(24, across(tile -> Look.TILE_NOTE, tile -> Entry.words(tile.note())));
        page.gap(8);
    }

    private String title() {
        Heading heading = card.form().heading();
        FromCell<String> name = card.form().kind() == FormKind.WHOLE_UNIT ? heading.unit() : heading.project();
        return name.find().or(() -> heading.unit().find()).orElse("（表中未写名称）");
    }

    private String subtitle() {
        Heading heading = card.form().heading();
        StringBuilder words = new StringBuilder();
        heading.year().find().ifPresent(year -> words.append(year).append("年度"));
        words.append(card.form().kind().title()).append("绩效自评汇总");
        if (card.form().kind() != FormKind.WHOLE_UNIT) {
            heading.unit().find().ifPresent(unit -> words.append("　实施单位：").append(unit));
        }
        heading.department()
                .find()
                .ifPresent(department -> words.append("　主管部门：").append(department));
        return words.toString();
    }

    /** A slot of each tile, side by side. */
    private List<Slot> across(Function<Tile, Look> look, Function<Tile, Entry> entry) {
        List<Slot> slots = new ArrayList<>();
        for (int tile = 0; tile < tiles.size(); tile++) {
            Tile told = tiles.get(tile);
            slots.add(Slot.of(EDGES[tile], look.apply(told), entry.apply(told)).over(EDGES[tile + 1] - EDGES[tile]));
        }
        return slots;
    }
}
