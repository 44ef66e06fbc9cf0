package org.ziping.mail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.ziping.mail.model.MailException;
import org.ziping.mail.roster.Roster;
import org.ziping.table.TableColumn;
import org.ziping.table.TableLayout;
import org.ziping.table.TableValue;
import org.ziping.table.TableWriter;

/** A roster in which only the units stand; the office fills in the rest. */
public final class EmptyRoster {

    private static final TableLayout LAYOUT = TableLayout.of(
                    "通讯录",
                    TableColumn.words(Roster.UNIT),
                    TableColumn.words(Roster.ADDRESS),
                    TableColumn.words(Roster.COPY),
                    TableColumn.words(Roster.CONTACT))
            .freezing(1);

    private static final String MISSING_UNITS = "通讯录-待补.xlsx";

    private EmptyRoster() {}

    /**
     * Writes a roster with these units; one that is there stays as it is, and what it lacks is written beside it.
     *
     * @return the file written; empty if the roster lacks none of them
     * @throws MailException if the roster that is there cannot be read
     */
    public static Optional<Path> write(Path folder, Collection<String> units) throws MailException, IOException {
        Path file = folder.resolve(Roster.FILE);
        if (!Files.exists(file)) {
            fill(units.stream().distinct().toList(), file);
            return Optional.of(file);
        }
        List<String> missing = Roster.read(file, List.of()).missing(units);
        if (missing.isEmpty()) {
            return Optional.empty();
        }
        Path beside = Files.createDirectories(folder.resolve(Mailing.OUTBOX)).resolve(MISSING_UNITS);
        fill(missing, beside);
        return Optional.of(beside);
    }

    private static void fill(List<String> units, Path target) throws IOException {
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
