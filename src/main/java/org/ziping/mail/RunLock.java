package org.ziping.mail;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Held while letters go out; whoever holds it knows that no other run does, for a lock dies with its process. */
final class RunLock implements AutoCloseable {

    /** A process gives up its lock on a file when it closes that file, however often it has it open: it asks here first. */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private RunLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Takes it; empty if another run holds it.
     *
     * @throws IOException if the folder cannot be written to
     */
    static Optional<RunLock> take(Path folder) throws IOException {
        Path own = Files.createDirectories(folder.resolve(".ziping")).toRealPath();
        Path file = own.resolve("mail.lock");
        if (!HELD.add(file)) {
            return Optional.empty();
        }
        Optional<RunLock> taken = Optional.empty();
        try {
            taken = open(file);
        } finally {
            if (taken.isEmpty()) {
                HELD.remove(file);
            }
        }
        return taken;
    }

    private static Optional<RunLock> open(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.tryLock() != null) {
            return Optional.of(new RunLock(file, channel));
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

    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            HELD.remove(file);
        }
    }
}
