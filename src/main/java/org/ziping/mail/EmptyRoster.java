package org.ziping.mail;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.ziping.table.TableColumn;
import org.ziping.table.TableLayout;
import org.ziping.table.TableValue;
import org.ziping.table.TableWriter;

/** A roster in which only the units stand; the office fills in the rest. */
final class EmptyRoster {

    private static final TableLayout LAYOUT = TableLayout.of(
                    "通讯录",
                    TableColumn.words(Roster.UNIT),
                    TableColumn.words(Roster.ADDRESS),
                    TableColumn.words(Roster.COPY),
                    TableColumn.words(Roster.CONTACT))
            .freezing(1);

    private EmptyRoster() {}

    static void write(List<String> units, Path target) throws IOException {
        new TableWriter()
                .write(
                        target,
                        book -> book.sheet(
                                LAYOUT,
                                sheet -> units.forEach(unit -> sheet.row(
                                        TableValue.words(unit),
                                        TableValue.BLANK,
                                        TableValue.BLANK,
                                        TableValue.BLANK))));
    }
}
