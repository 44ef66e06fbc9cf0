package org.ziping.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The tables, brought up version by version: each step is applied once, in its own transaction. */
final class Schema {

    /** In the order they are applied; a step that was released is never changed, only followed by another. */
    private static final List<Consumer<Handle>> STEPS = List.of(
            script("001-ledger.sql"),
            script("002-letters.sql"),
            script("003-unscored.sql"),
            script("004-places.sql"),
            ResultPlaces::learn);

    private static final long LOCK = 0x7a6970696e67L;

    private Schema() {}

    static void bringUp(DataSource source) {
        Jdbi jdbi = Jdbi.create(source);
        jdbi.useTransaction(handle -> {
            lock(handle);
            handle.execute("create table if not exists schema_version (version int primary key)");
            int there = handle.createQuery("select coalesce(max(version), 0) from schema_version")
                    .mapTo(int.class)
                    .one();
            for (int step = there; step < STEPS.size(); step++) {
                STEPS.get(step).accept(handle);
                handle.execute("insert into schema_version (version) values (?)", step + 1);
            }
        });
    }

    /** Several machines may start at the same moment. */
    private static void lock(Handle handle) {
        try {
            if (handle.getConnection().getMetaData().getDatabaseProductName().equals("PostgreSQL")) {
                handle.execute("select pg_advisory_xact_lock(?)", LOCK);
            }
        } catch (SQLException unanswered) {
            throw new IllegalStateException(unanswered);
        }
    }

    private static Consumer<Handle> script(String step) {
        return handle -> handle.createScript(text(step)).execute();
    }

    private static String text(String step) {
        try (InputStream stream = Schema.class.getResourceAsStream("schema/" + step)) {
            if (stream == null) {
                throw new IllegalStateException("no resource schema/" + step);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
