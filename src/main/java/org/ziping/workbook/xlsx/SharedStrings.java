package org.ziping.workbook.xlsx;

import java.util.ArrayList;
import java.util.List;
import org.ziping.model.grid.CellValue;

/** The texts that cells share, each joined from its rich runs, phonetic guides left out. */
final class SharedStrings {

    static final SharedStrings NONE = new SharedStrings();

    private static final CellValue.Text EMPTY = new CellValue.Text("");

    private final List<CellValue.Text> texts = new ArrayList<>();

    private SharedStrings() {}

    static SharedStrings of(byte[] part) {
        SharedStrings strings = new SharedStrings();
        XmlCursor xml = new XmlCursor(part);
        while (xml.next()) {
            if (xml.opens("si")) {
                strings.texts.add(new CellValue.Text(RichText.read(xml, "si")));
            }
        }
        return strings;
    }

    /** The text of that number; an empty one if the table does not go that far. */
    CellValue.Text get(int index) {
        return index >= 0 && index < texts.size() ? texts.get(index) : EMPTY;
    }
}
