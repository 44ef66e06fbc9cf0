package org.ziping.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What had to make room for results: it lies beside its old place, with the time of its last change in its name. */
final class Aside {

    private final List<Kept> all = new ArrayList<>();

    private record Kept(Path file, Path now, String why) {

        String sentence() {
            return "原有的“" + file + "”" + why + "，已改名为“" + now.getFileName() + "”保留";
        }
    }

    /**
     * Sets a file aside, if there is one.
     *
     * @param why it is not replaced, said of it
     * @throws IOException if it cannot be moved away
     */
    void keep(Path file, String why) throws IOException {
        if (!Files.exists(file)) {
            return;
        }
        Instant changed = Files.getLastModifiedTime(file).toInstant();
        String name = file.getFileName().toString();
        Path free = file;
        for (int number = 1; Files.exists(free); number++) {
            free = file.resolveSibling(ResultName.stamped(name, changed, number));
        }
        Files.move(file, free);
        all.add(new Kept(file, free, why));
    }

    /** What the person should know of it. */
    List<String> sentences() {
        return all.stream().map(Kept::sentence).toList();
    }

    /**
     * Puts all of it back where it was, since nothing came into its place.
     *
     * @param undelivered why nothing did; it also bears what could not be put back
     */
    void putBack(IOException undelivered) {
        for (Kept kept : all) {
            try {
                Files.move(kept.now(), kept.file());
            } catch (IOException stays) {
                undelivered.addSuppressed(stays);
            }
        }
    }
}
