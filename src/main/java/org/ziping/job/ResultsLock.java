package org.ziping.job;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;

/**
 * A folder of results in the hand of one run: which names are free in it, and whose the others are, stays as this run has seen it.
 * The lock is on an open file, so it dies with its process, on a share as well; the file itself is gone when the run ends.
 */
public final class ResultsLock implements AutoCloseable {

    static final String NAME = ".ziping-lock";

    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(100);

    /** On Windows a file that somebody is just removing refuses like one that may not be written. */
    private static final int MOST_REFUSALS = 5;

    /** Far behind all that is written in the file. */
    private static final long LOCKED = Long.MAX_VALUE - 1;

    private static final int MOST_BYTES = 1 << 16;

    private final Path folder;
    private final Consumer<String> said;
    private final Deque<Path> made = new ArrayDeque<>();
    private Optional<FileChannel> channel = Optional.empty();

    private ResultsLock(Path folder, Consumer<String> said) {
        this.folder = folder.toAbsolutePath();
        this.said = said;
    }

    /**
     * Takes the folder, and waits for it while another run has it. Where it cannot be written to nobody has it: whoever tries to
     * write there tells why.
     *
     * @param said is told once if the other one takes long, and of a disk that knows no locks
     */
    public static ResultsLock take(Path folder, Consumer<String> said) {
        ResultsLock lock = new ResultsLock(folder, said);
        lock.take(System.nanoTime());
        return lock;
    }

    private void take(long since) {
        boolean isTold = false;
        int refusals = 0;
        while (refusals < MOST_REFUSALS) {
            try {
                if (isTaken()) {
                    return;
                }
                if (!isTold && System.nanoTime() - since > PATIENCE.toNanos()) {
                    said.accept("另一个 ziping 正在往“" + folder + "”里写结果，等它做完就接着做；不想等就按 Ctrl-C，用 -o 另选一个文件夹");
                    isTold = true;
                }
            } catch (AccessDeniedException | NoSuchFileException goingOrForbidden) {
                refusals++;
            } catch (IOException unwritable) {
                return;
            }
            rest();
        }
    }

    private boolean isTaken() throws IOException {
        make(folder);
        Path file = folder.resolve(NAME);
        FileChannel opened = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        channel = Optional.of(opened);
        if (isLocked(opened) && isStillThere(file, opened)) {
            return true;
        }
        channel = Optional.empty();
        opened.close();
        return false;
    }

    /** Each folder that is missing, to be removed again if nothing comes into it. */
    private void make(Path missing) throws IOException {
        if (!Files.isDirectory(missing)) {
            make(missing.getParent());
            Files.createDirectories(missing);
            made.push(missing);
        }
    }

    private boolean isLocked(FileChannel opened) {
        try {
            return opened.tryLock(LOCKED, 1, false) != null;
        } catch (OverlappingFileLockException inThisProcess) {
            return false;
        } catch (IOException unknown) {
            said.accept("“" + folder + "”所在的磁盘不能加锁，请不要同时运行另一个 ziping 往里面写结果");
            return true;
        }
    }

    /**
     * Whoever had it before may have removed the file between our opening and our locking it; then another's lies under its name,
     * or none. A file is known by its size, for reading it would give up the lock.
     */
    private static boolean isStillThere(Path file, FileChannel opened) throws IOException {
        long mark = ThreadLocalRandom.current().nextLong(1, MOST_BYTES);
        opened.truncate(0);
        opened.write(ByteBuffer.allocate(1), mark - 1);
        return Files.exists(file) && Files.size(file) == mark;
    }

    private static void rest() {
        try {
            Thread.sleep(BETWEEN_TRIES.toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", stopped);
        }
    }

    /** Gives the folder back. */
    @Override
    public void close() {
        try {
            if (channel.isPresent()) {
                Files.deleteIfExists(folder.resolve(NAME));
                channel.get().close();
            }
            while (!made.isEmpty()) {
                Files.delete(made.pop());
            }
        } catch (IOException inUse) {
            // A folder with results in it stays, and a file that cannot be removed locks nobody out.
        }
    }
}
