package org.ziping.ledger;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Objects;
import javax.sql.DataSource;

/** Where the ledger and the queue are kept: a file of one machine, or a server that several machines share. */
public final class Database implements AutoCloseable {

    private static final int CONNECTIONS = 8;
    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final int H2_IN_USE = 90020;

    private final HikariDataSource source;
    private final boolean shared;

    private Database(HikariDataSource source, boolean shared) {
        this.source = source;
        this.shared = shared;
    }

    /**
     * The database in a folder, made if it is not there; nobody else can use it meanwhile.
     *
     * @throws DatabaseException if it is in use or damaged
     */
    public static Database inFolder(Path folder) {
        // Every commit reaches the file at once, and no place in the file is written twice before it is closed: with
        // the usual
        // 45 s of retention a killed process took back the last commits now and then.
        String url = "jdbc:h2:file:" + folder.toAbsolutePath().resolve("ledger")
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0"
                + ";RETENTION_TIME=" + Integer.MAX_VALUE;
        String root = "\"" + folder.toAbsolutePath().getParent() + "\"";
        return open(
                new Access(url, "ziping", ""), false, "台账数据库打不开，可能已损坏，请运行 ziping status " + root + " --rebuild 由文件夹重建");
    }

    /**
     * A database server.
     *
     * @throws DatabaseException if it does not answer, or does not let us in
     */
    public static Database of(Access access) {
        return open(access, true, "连不上台账数据库，请检查 ziping.yaml 的 database 和环境变量 ZIPING_DATABASE_PASSWORD，以及数据库服务器是否在运行");
    }

    /** Connections; whoever takes one gives it back. */
    public DataSource source() {
        return source;
    }

    /** Whether other machines may be using it at the same time. */
    public boolean isShared() {
        return shared;
    }

    @Override
    public void close() {
        source.close();
    }

    /**
     * Opens it.
     *
     * @param otherwise what it means that it cannot be opened, and what to do
     */
    private static Database open(Access access, boolean shared, String otherwise) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("ziping");
        config.setJdbcUrl(access.url());
        config.setUsername(access.user());
        config.setPassword(access.password());
        config.setMaximumPoolSize(CONNECTIONS);
        config.setConnectionTimeout(CONNECT.toMillis());
        config.setMinimumIdle(1);
        try {
            Database database = new Database(new HikariDataSource(config), shared);
            Schema.bringUp(database.source);
            return database;
        } catch (PoolInitializationException unusable) {
            throw translated(unusable, otherwise);
        }
    }

    private static DatabaseException translated(PoolInitializationException unusable, String otherwise) {
        for (Throwable cause = unusable; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getErrorCode() == H2_IN_USE) {
                return DatabaseException.inUse(unusable);
            }
        }
        return DatabaseException.unusable(otherwise, unusable);
    }

    /**
     * How a database server is reached.
     *
     * @param url JDBC
     * @param user blank if the server asks for none
     * @param password blank if there is none
     */
    public record Access(String url, String user, String password) {

        public Access {
            Objects.requireNonNull(url);
            Objects.requireNonNull(user);
            Objects.requireNonNull(password);
        }

        /** Without the password. */
        @Override
        public String toString() {
            return user + "@" + url;
        }
    }
}
