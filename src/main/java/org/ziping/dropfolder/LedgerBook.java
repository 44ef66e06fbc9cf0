package org.ziping.dropfolder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.ziping.ledger.Ledger;
import org.ziping.ledger.LedgerRows;
import org.ziping.ledger.book.LedgerWorkbook;

/** The consolidated workbook in 台账, written again when something has changed. */
final class LedgerBook {

    static final String NAME = "汇总台账.xlsx";

    private final Folders folders;
    private final Ledger ledger;
    private final Clock clock;

    LedgerBook(Folders folders, Ledger ledger, Clock clock) {
        this.folders = folders;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Whether something has happened that it does not tell. */
    boolean isBehind() {
        return ledger.events() != ledger.toldBy(NAME);
    }

    /** Writes it. */
    void write() throws IOException {
        long told = ledger.events();
        Files.createDirectories(folders.ledger());
        try {
            ledger.read(this::write);
        } catch (UncheckedIOException unwritable) {
            throw unwritable.getCause();
        }
        ledger.tells(NAME, told);
    }

    private void write(LedgerRows rows) {
        Path target = folders.ledger().resolve(NAME);
        try {
            new LedgerWorkbook(folders.root(), clock).write(rows, target);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
