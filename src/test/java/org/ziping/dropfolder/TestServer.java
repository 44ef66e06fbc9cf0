package org.ziping.dropfolder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.CountDownLatch;
import org.ziping.ledger.PostgresServer;

/** A PostgreSQL for a longer run: writes how its empty database is reached into a file, and runs until it is killed. */
final class TestServer {

    private TestServer() {}

    public static void main(String... words) throws IOException, InterruptedException {
        Path file = Path.of(words[0]);
        Path whole = Files.writeString(
                file.resolveSibling("jdbc.tmp"), PostgresServer.emptyDatabase().url());
        Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE);
        new CountDownLatch(1).await();
    }
}
