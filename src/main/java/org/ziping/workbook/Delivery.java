package org.ziping.workbook;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ThreadLocalRandom;

/** Puts finished files in their place: either the whole file is there, safe on the disk, or nothing of it. */
public final class Delivery {

    private Delivery() {}

    /** What a file is to hold, written as a stream. */
    @FunctionalInterface
    public interface Content {

        /** Writes all of it; the stream is not to be closed. */
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes a file under a temporary name beside its target, waits until the disk has it, and moves it into place.
     *
     * @param target replaced if it is there; its folder must be there
     * @throws IOException if the disk is full or the place may not be written to; then nothing is left behind
     */
    public static void write(byte[] produced, Path target) throws IOException {
        write(out -> out.write(produced), target);
    }

    /**
     * The same for what is too large to be held as a whole.
     *
     * @throws IOException if the disk is full or the place may not be written to; then nothing is left behind
     */
    public static void write(Content content, Path target) throws IOException {
        Path folder = target.toAbsolutePath().getParent();
        String name = Long.toUnsignedString(ThreadLocalRandom.current().nextLong(), Character.MAX_RADIX);
        Path temporary = folder.resolve(".ziping-" + name + ".tmp");
        FileChannel fresh = FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try {
            fill(fresh, content);
            move(temporary, target);
        } finally {
            Files.deleteIfExists(temporary);
        }
        settle(folder);
    }

    /**
     * The same, but never over the file that was read.
     *
     * @throws FileAlreadyExistsException if {@code target} is {@code original}, by whatever name
     */
    public static void write(byte[] produced, Path target, Path original) throws IOException {
        if (Files.exists(target) && Files.exists(original) && Files.isSameFile(target, original)) {
            throw new FileAlreadyExistsException(
                    target.toString(), original.toString(), "the original is never written to");
        }
        write(produced, target);
    }

    private static void fill(FileChannel fresh, Content content) throws IOException {
        try (FileChannel channel = fresh) {
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel));
            content.writeTo(out);
            out.flush();
            channel.force(true);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Makes the new name itself safe where folders can be opened; Windows does so by itself. */
    private static void settle(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            return;
        }
    }
}
