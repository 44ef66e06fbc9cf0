package org.ziping.workbook.xlsx;

import java.util.ArrayList;
import java.util.List;
import org.ziping.model.grid.CellValue;
import org.ziping.workbook.intake.Refusal;

/** The texts that cells share, each joined from its rich runs, phonetic guides left out. */
final class SharedStrings {

    static final SharedStrings NONE = new SharedStrings();

    private static final CellValue.Text EMPTY = new CellValue.Text("");

    private static final int MOST_TEXTS = 1_000_000;

    private final List<CellValue.Text> texts = new ArrayList<>();

    private SharedStrings() {}

    static SharedStrings of(byte[] part) {
        SharedStrings strings = new SharedStrings();
        XmlCursor xml = new XmlCursor(part);
        while (xml.next()) {
            if (xml.opens("si")) {
                strings.add(new CellValue.Text(RichText.read(xml, "si")));
            }
        }
        return strings;
    }

    private void add(CellValue.Text text) {
        if (texts.size() == MOST_TEXTS) {
            throw Refusal.tooLarge("文字超过" + MOST_TEXTS / 10_000 + "万条");
        }
        texts.add(text);
    }

    /** The text of that number; an empty one if the table does not go that far. */
    CellValue.Text get(int index) {
        return index >= 0 && index < texts.size() ? texts.get(index) : EMPTY;
    }
}
