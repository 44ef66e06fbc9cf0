package org.ziping.mail.roster;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.ziping.table.TableColumn;
import org.ziping.table.TableLayout;
import org.ziping.table.TableValue;
import org.ziping.table.TableWriter;

/** A roster as an office keeps it, for tests. */
public final class RosterFile {

    private RosterFile() {}

    /** Writes lines of unit, addresses, copies and contact below their heads. */
    public static void write(Path file, List<String[]> lines) throws IOException {
        TableLayout layout = TableLayout.of(
                "通讯录",
                TableColumn.words("单位"),
                TableColumn.words("邮箱"),
                TableColumn.words("抄送"),
                TableColumn.words("联系人"));
        new TableWriter()
                .write(
                        file,
                        book -> book.sheet(
                                layout,
                                sheet -> lines.forEach(line -> sheet.row(
                                        Stream.of(line).map(TableValue::words).toList()))));
    }
}
