package org.ziping.dropfolder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.ziping.job.ResultName;
import org.ziping.ledger.Claim;
import org.ziping.ledger.FileOutcome;

/**
 * Puts what was settled in its place: results, then the original. Every step is a rename, and what was renamed already is passed
 * over, so whoever is interrupted is followed by somebody who does the rest.
 */
final class Placing {

    private final Folders folders;

    Placing(Folders folders) {
        this.folders = folders;
    }

    void place(Claim claim) throws IOException {
        FileOutcome outcome = claim.outcome().orElseThrow();
        Path attempt = folders.attempt(claim.token());
        if (claim.before().isPresent()) {
            setAside(claim.before().get(), outcome, attempt);
        }
        for (String result : outcome.results().all()) {
            result(attempt.resolve(result), folders.root().resolve(result));
        }
        original(claim.name(), outcome.original());
        remove(attempt);
    }

    /**
     * Removes what attempts have left that nobody will finish.
     *
     * @param tokensInUse asked after the folders are listed, for an attempt is claimed before it has a folder
     */
    static void sweep(Folders folders, Supplier<Set<String>> tokensInUse) throws IOException {
        List<Path> attempts;
        try (Stream<Path> listed = Files.list(folders.attempts())) {
            attempts = listed.filter(Files::isDirectory).toList();
        }
        if (attempts.isEmpty()) {
            return;
        }
        Set<String> inUse = tokensInUse.get();
        for (Path attempt : attempts) {
            if (!inUse.contains(attempt.getFileName().toString())) {
                remove(attempt);
            }
        }
    }

    /** The older version's results keep their place under another name, unless the new ones stand there already. */
    private void setAside(FileOutcome before, FileOutcome now, Path attempt) throws IOException {
        for (String older : before.results().all()) {
            boolean isReplaced = now.results().all().contains(older) && !Files.exists(attempt.resolve(older));
            if (!isReplaced) {
                setAside(folders.root().resolve(older));
            }
        }
    }

    private Optional<Path> setAside(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Instant made = Files.getLastModifiedTime(file).toInstant();
        String fileName = file.getFileName().toString();
        for (int number = 1; ; number++) {
            Path free = file.resolveSibling(ResultName.stamped(fileName, made, number));
            if (!Files.exists(free)) {
                Files.move(file, free, StandardCopyOption.ATOMIC_MOVE);
                return Optional.of(free);
            }
        }
    }

    private void result(Path staged, Path target) throws IOException {
        if (!Files.exists(staged)) {
            return;
        }
        Files.createDirectories(target.getParent());
        Optional<Path> aside = setAside(target);
        try {
            Files.move(staged, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (NoSuchFileException movedMeanwhile) {
            // Somebody who was believed dead has just done the same; what was set aside was the new result.
            if (aside.isPresent() && !Files.exists(target)) {
                Files.move(aside.get(), target, StandardCopyOption.ATOMIC_MOVE);
            }
        }
    }

    private void original(String name, String original) throws IOException {
        Path working = folders.working().resolve(name);
        Path kept = folders.root().resolve(original);
        if (Files.exists(working)) {
            Files.createDirectories(kept.getParent());
            Files.move(working, kept, StandardCopyOption.ATOMIC_MOVE);
            removeEmpty(working.getParent());
        }
    }

    /** The sub-folders of 处理中 come and go with their files. */
    private void removeEmpty(Path folder) {
        try {
            for (Path empty = folder; !empty.equals(folders.working()); empty = empty.getParent()) {
                Files.delete(empty);
            }
        } catch (IOException notEmpty) {
            return;
        }
    }

    static void remove(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.deleteIfExists(path);
            }
        }
    }
}
