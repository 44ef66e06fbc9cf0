package org.ziping.dropfolder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Stream;

/** What lies in 处理中: files that somebody works on, or that a dead one has left there. */
final class InHand {

    private final Path folder;

    InHand(Folders folders) {
        this.folder = folders.working();
    }

    /** All of them; none if they are moved just now, for then the next look tells. */
    List<Arrived> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).flatMap(this::arrived).toList();
        } catch (UncheckedIOException movedMeanwhile) {
            return List.of();
        }
    }

    private Stream<Arrived> arrived(Path file) {
        try {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
            return Stream.of(new Arrived(
                    Folders.name(folder, file),
                    now.size(),
                    now.lastModifiedTime().toMillis()));
        } catch (IOException movedMeanwhile) {
            return Stream.empty();
        }
    }
}
