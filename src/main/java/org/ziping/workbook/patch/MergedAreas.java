package org.ziping.workbook.patch;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.ziping.model.grid.Area;
import org.ziping.model.grid.CellAddress;

/**
 * The merged areas of a worksheet.
 *
 * @param areas in the order of the file
 */
record MergedAreas(List<Area> areas) {

    private static final Pattern AREA =
            Pattern.compile("\\$?[A-Z]{1,3}\\$?[1-9]\\d{0,6}(:\\$?[A-Z]{1,3}\\$?[1-9]\\d{0,6})?");

    /** Reads them from behind the cells, where they stand. */
    static MergedAreas of(String xml) {
        List<Area> areas = new ArrayList<>();
        Tags tags = new Tags(xml, Math.max(0, xml.lastIndexOf("sheetData") - 3), xml.length());
        while (tags.next()) {
            if (tags.opens("mergeCell")) {
                tags.find("ref")
                        .filter(ref -> AREA.matcher(ref).matches())
                        .map(Area::of)
                        .ifPresent(areas::add);
            }
        }
        return new MergedAreas(areas);
    }

    /** The cell that shows at an address: of a merged area its top left one. */
    CellAddress anchor(CellAddress address) {
        return areas.stream()
                .filter(area -> area.contains(address.row(), address.column()))
                .findFirst()
                .map(area -> new CellAddress(address.sheet(), area.firstRow(), area.firstColumn()))
                .orElse(address);
    }
}
