package org.ziping.dropfolder;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;

/** Takes files out of 收件, none that is still being written or was exchanged meanwhile. */
final class Incoming {

    private final Path folder;

    Incoming(Folders folders) {
        this.folder = folders.incoming();
    }

    /** Moves a file out of 收件; false if it is gone, or not the one that stood still. */
    boolean move(Arrived arrived, Path file) throws IOException {
        Path incoming = folder.resolve(arrived.name());
        if (!Files.exists(incoming) || !isAsSeen(arrived, incoming)) {
            return false;
        }
        refuseLocked(incoming);
        Files.createDirectories(file.getParent());
        try {
            Files.move(incoming, file, StandardCopyOption.ATOMIC_MOVE);
            return true;
        } catch (NoSuchFileException gone) {
            if (Files.exists(incoming)) {
                throw gone;
            }
            return false;
        }
    }

    private static boolean isAsSeen(Arrived arrived, Path file) throws IOException {
        BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
        return now.size() == arrived.size() && now.lastModifiedTime().toMillis() == arrived.modified();
    }

    /** Whoever still holds the file open with a lock is waited for; a file that may only be read is nobody's to lock. */
    private static void refuseLocked(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock == null) {
                throw new Obstacle("文件正被别的程序使用，关闭后自动处理");
            }
        } catch (OverlappingFileLockException inThisProcess) {
            throw new Obstacle("文件正被别的程序使用，关闭后自动处理");
        } catch (AccessDeniedException readOnly) {
            return;
        }
    }
}
