package org.ziping.workbook;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.Optional;

/**
 * A finished file on its way to its place: either the whole file is there, safe on the disk, or nothing of it.
 *
 * <p>It is written under a temporary name beside its target first. Whoever has several files that belong together prepares all
 * of them before the first is put in its place; then hardly anything is left that can fail, and what was put there can be taken
 * back.
 */
public final class Delivery implements AutoCloseable {

    private final Path target;
    private final Path temporary;
    private Optional<Path> before = Optional.empty();
    private boolean isDelivered;

    private Delivery(Path target) {
        this.target = Objects.requireNonNull(target);
        this.temporary = TemporaryName.beside(target);
    }

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
        try (Delivery delivery = prepare(content, target)) {
            delivery.deliver();
        }
    }

    /**
     * Writes a file under a temporary name beside its target and waits until the disk has it.
     *
     * @throws IOException if the disk is full or the place may not be written to; then nothing is left behind
     */
    public static Delivery prepare(Content content, Path target) throws IOException {
        Delivery delivery = new Delivery(target);
        FileChannel fresh =
                FileChannel.open(delivery.temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try {
            fill(fresh, content);
            return delivery;
        } catch (IOException | RuntimeException | Error unfinished) {
            delivery.close();
            throw unfinished;
        }
    }

    /** Moves the file into its place; what stood there is gone. */
    public void deliver() throws IOException {
        move(temporary, target);
        isDelivered = true;
        settle(target.toAbsolutePath().getParent());
    }

    /** The same, but what stood there comes back with {@link #takeBack}; until it is closed it lies under a temporary name. */
    public void deliverForNow() throws IOException {
        if (Files.exists(target)) {
            Path kept = TemporaryName.beside(target);
            before = Optional.of(kept);
            keep(target, kept);
        }
        deliver();
    }

    /**
     * Makes undone that it was delivered.
     *
     * @throws IOException if the disk does not let it; what stood there before stays under its temporary name
     */
    public void takeBack() throws IOException {
        if (isDelivered && before.isPresent()) {
            Path kept = before.get();
            before = Optional.empty();
            move(kept, target);
        } else if (isDelivered) {
            Files.deleteIfExists(target);
        }
    }

    /** Removes what was there for the time being. */
    @Override
    public void close() throws IOException {
        Files.deleteIfExists(temporary);
        if (before.isPresent()) {
            Files.deleteIfExists(before.get());
        }
    }

    /** A second name takes no room; not every disk knows such. */
    private static void keep(Path file, Path second) throws IOException {
        try {
            Files.createLink(second, file);
        } catch (UnsupportedOperationException | IOException unknown) {
            Files.copy(file, second, StandardCopyOption.COPY_ATTRIBUTES);
        }
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
