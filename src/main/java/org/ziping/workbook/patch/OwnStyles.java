package org.ziping.workbook.patch;

import java.util.concurrent.atomic.AtomicReference;

/** The style tables of small workbooks of ours: nearly always the same one, which is then read once only. */
final class OwnStyles {

    private record Known(String text, StyleTable table) {}

    private static final AtomicReference<Known> LAST = new AtomicReference<>(new Known("", StyleTable.minimal()));

    private OwnStyles() {}

    /** The table of {@code text}, only to be read from, with each font in the order that the schema wants. */
    static StyleTable of(String text) {
        Known last = LAST.get();
        if (last.text().equals(text)) {
            return last.table();
        }
        StyleTable table = StyleTable.of(FontOrder.of(text));
        LAST.set(new Known(text, table));
        return table;
    }
}
