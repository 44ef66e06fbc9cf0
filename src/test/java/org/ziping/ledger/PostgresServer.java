package org.ziping.ledger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Assumptions;

/** One real PostgreSQL for all tests of a run; each test gets an empty database of its own. */
public final class PostgresServer {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static EmbeddedPostgres server;
    private static Optional<Exception> missing = Optional.empty();

    private PostgresServer() {}

    /** How an empty database is reached. */
    public static synchronized Database.Access emptyDatabase() {
        String name = "ziping" + NUMBER.incrementAndGet();
        try (Connection connection = DriverManager.getConnection(started().getJdbcUrl("postgres", "postgres"));
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
            return new Database.Access(started().getJdbcUrl("postgres", name), "postgres", "");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Where none can be started, as on a machine without its binaries, the tests are skipped; on the server they fail. */
    private static EmbeddedPostgres started() {
        if (server == null && missing.isEmpty()) {
            try {
                server = EmbeddedPostgres.builder().start();
                Runtime.getRuntime().addShutdownHook(new Thread(PostgresServer::stop));
            } catch (IOException | RuntimeException unavailable) {
                missing = Optional.of(unavailable);
            }
        }
        missing.ifPresent(reason -> {
            if (Boolean.getBoolean("ziping.ci")) {
                throw new IllegalStateException("no PostgreSQL can be started here", reason);
            }
            Assumptions.abort("这台机器上启动不了 PostgreSQL，跳过：" + reason.getMessage());
        });
        return server;
    }

    private static void stop() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
