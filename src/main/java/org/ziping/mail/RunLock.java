package org.ziping.mail;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** Held while letters go out; whoever holds it knows that no other run does, for a lock dies with its process. */
final class RunLock implements AutoCloseable {

    private final FileChannel channel;

    private RunLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes it; empty if another run holds it.
     *
     * @throws IOException if the folder cannot be written to
     */
    static Optional<RunLock> take(Path folder) throws IOException {
        Path file = Files.createDirectories(folder.resolve(".ziping")).resolve("mail.lock");
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (isLocked(channel)) {
            return Optional.of(new RunLock(channel));
        }
        channel.close();
        return Optional.empty();
    }

    /** Whether a run holds it; one that cannot be asked for counts as held. */
    static boolean isHeld(Path folder) {
        try {
            Optional<RunLock> free = take(folder);
            if (free.isPresent()) {
                free.get().close();
            }
            return free.isEmpty();
        } catch (IOException unreadable) {
            return true;
        }
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
