package org.ziping.model.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A sheet finds its cells and areas, in whatever order and however large they come. */
class SheetTest {

    @Test
    void cellsPutInAnyOrderAreFoundAndTheLastOneAtAPlaceStays() {
        Sheet sheet = Sheet.named("表")
                .text("C5", "丙")
                .text("A1", "甲")
                .text("B5", "旧")
                .text("B5", "乙")
                .build();

        assertThat(sheet.rowNumbers()).containsExactly(0, 4);
        assertThat(sheet.row(4)).extracting(Cell::shown).containsExactly("乙", "丙");
        assertThat(sheet.row(3)).isEmpty();
        assertThat(sheet.cell(0, 0).shown()).isEqualTo("甲");
        assertThat(sheet.cell(4, 0)).isEqualTo(Cell.blank(CellAddress.of("表", "A5")));
        assertThat(sheet.lastRow()).isEqualTo(4);
        assertThat(sheet.lastColumn()).isEqualTo(2);
    }

    @Test
    void emptySheetHasNoLastRow() {
        Sheet sheet = Sheet.named("表").build();

        assertThat(sheet.lastRow()).isEqualTo(-1);
        assertThat(sheet.lastColumn()).isEqualTo(-1);
        assertThat(sheet.findMerged(0, 0)).isEmpty();
    }

    @Test
    void mergedAreaShowsItsTopLeftCell() {
        Sheet sheet = Sheet.named("表").text("B2", "产出").merge(Area.of("B2:C4")).build();

        assertThat(sheet.shownAt(3, 2).shown()).isEqualTo("产出");
        assertThat(sheet.shownAt(4, 2).shown()).isEmpty();
        assertThat(sheet.areaAt(2, 1)).isEqualTo(Area.of("B2:C4"));
        assertThat(sheet.areaAt(0, 0)).isEqualTo(Area.of("A1"));
    }

    @Test
    void areasWithoutEndAreFoundWhereverOneLooks() {
        Sheet sheet = Sheet.named("表")
                .merge(Area.of("A1:C1048576"))
                .merge(Area.of("D1:XFD1"))
                .array(Area.of("E2:E1000000"))
                .build();

        assertThat(sheet.findMerged(1_000_000, 1)).contains(Area.of("A1:C1048576"));
        assertThat(sheet.findMerged(0, 16_000)).contains(Area.of("D1:XFD1"));
        assertThat(sheet.findMerged(1, 3)).isEmpty();
        assertThat(sheet.findArray(999_999, 4)).contains(Area.of("E2:E1000000"));
    }

    @Test
    void areaOverACellIsTheOneThatCoversIt() {
        Random random = new Random(20231231);
        for (int run = 0; run < 200; run++) {
            int spread = run % 2 == 0 ? 1 : 40;
            List<Area> areas = areasApart(random, spread);
            AreaIndex index = new AreaIndex(areas);
            for (int look = 0; look < 500; look++) {
                int row = random.nextInt(400 * spread);
                int column = random.nextInt(40);
                Optional<Area> expected = areas.stream()
                        .filter(area -> area.contains(row, column))
                        .findFirst();
                assertThat(index.find(row, column)).isEqualTo(expected);
            }
        }
    }

    /** Areas that do not overlap, some of them tall, the farther apart the larger the spread. */
    private static List<Area> areasApart(Random random, int spread) {
        List<Area> areas = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            int row = random.nextInt(300 * spread);
            int column = random.nextInt(30);
            int height = random.nextInt(5) == 0 ? random.nextInt(90 * spread) : random.nextInt(4);
            Area area = new Area(row, column, row + height, column + random.nextInt(4));
            if (areas.stream().noneMatch(other -> overlap(other, area))) {
                areas.add(area);
            }
        }
        return areas;
    }

    private static boolean overlap(Area one, Area other) {
        return one.firstRow() <= other.lastRow()
                && other.firstRow() <= one.lastRow()
                && one.firstColumn() <= other.lastColumn()
                && other.firstColumn() <= one.lastColumn();
    }
}
