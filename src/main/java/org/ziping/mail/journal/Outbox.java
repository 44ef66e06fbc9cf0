package org.ziping.mail.journal;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ziping.mail.letter.Letter;

/** The folder 发件: previews, what is on its way, what was sent, and what is in doubt, each letter a file. */
public final class Outbox {

    private static final String PREVIEW = "预览";
    private static final String UNDER_WAY = "发送中";
    private static final String SENT = "已发";
    private static final String IN_DOUBT = "存疑";
    private static final String NOT_CLAIMED = ".tmp";

    private static final Map<String, LetterState> MEANING = Map.of(
            SENT, LetterState.SENT,
            UNDER_WAY, LetterState.IN_DOUBT,
            IN_DOUBT, LetterState.IN_DOUBT);

    private final Path folder;

    /** The outbox in this folder, made when the first letter goes into it. */
    public Outbox(Path folder) {
        this.folder = folder;
    }

    /** Where previews are; those of the last time are gone. */
    public Path freshPreview() throws IOException {
        Path preview = Files.createDirectories(folder.resolve(PREVIEW));
        for (Path old : letters(preview)) {
            Files.delete(old);
        }
        return preview;
    }

    /** Writes a letter among the previews. */
    public void preview(Letter letter) throws IOException {
        write(letter, folder.resolve(PREVIEW));
    }

    /** Keeps a copy before the letter is claimed. */
    public void begin(Letter letter) throws IOException {
        Path underWay = Files.createDirectories(folder.resolve(UNDER_WAY));
        Files.write(underWay.resolve(letter.fileName() + NOT_CLAIMED), letter.bytes());
    }

    /** Notes by the name of the copy that the letter is claimed and about to be offered. */
    public void offer(String fileName) throws IOException {
        Path underWay = folder.resolve(UNDER_WAY);
        Files.move(
                underWay.resolve(fileName + NOT_CLAIMED),
                underWay.resolve(fileName),
                StandardCopyOption.REPLACE_EXISTING);
    }

    /** Takes the copy of a letter away that somebody else had claimed. */
    public void withdraw(String fileName) throws IOException {
        Files.deleteIfExists(folder.resolve(UNDER_WAY).resolve(fileName + NOT_CLAIMED));
    }

    /** Puts the copy where its fate belongs; a letter that was not taken leaves none. */
    public void settle(String fileName, LetterState state) throws IOException {
        Path copy = folder.resolve(UNDER_WAY).resolve(fileName);
        switch (state) {
            case SENT -> {
                move(copy, folder.resolve(SENT));
                Files.deleteIfExists(folder.resolve(IN_DOUBT).resolve(fileName));
            }
            case IN_DOUBT, SENDING -> move(copy, folder.resolve(IN_DOUBT));
            case LATER, REFUSED -> Files.deleteIfExists(copy);
        }
    }

    /** Puts the copy of a letter in doubt among those sent: somebody knows that it arrived. */
    public void confirm(String fileName) throws IOException {
        move(folder.resolve(IN_DOUBT).resolve(fileName), folder.resolve(SENT));
    }

    /** What the copies say of the letters, whatever the journal says. A copy in 已发 outweighs the others. */
    public Map<String, LetterState> evidence() throws IOException {
        Map<String, LetterState> evidence = new HashMap<>();
        for (Map.Entry<String, LetterState> place : MEANING.entrySet()) {
            Path copies = folder.resolve(place.getKey());
            if (Files.isDirectory(copies)) {
                letters(copies)
                        .forEach(copy -> evidence.merge(
                                copy.getFileName().toString(),
                                place.getValue(),
                                (one, other) -> one == LetterState.SENT ? one : other));
            }
        }
        return evidence;
    }

    /** Puts the copies that a killed run left where the journal says they belong. */
    public void tidyUp(Collection<JournalEntry> journal) throws IOException {
        Path underWay = folder.resolve(UNDER_WAY);
        if (!Files.isDirectory(underWay)) {
            return;
        }
        Map<String, LetterState> known = new HashMap<>();
        journal.forEach(entry -> known.put(Letter.fileName(entry.unit(), entry.id()), entry.state()));
        for (Path copy : letters(underWay)) {
            String name = copy.getFileName().toString();
            settle(name, known.getOrDefault(name, LetterState.IN_DOUBT));
        }
        try (DirectoryStream<Path> neverClaimed = Files.newDirectoryStream(underWay, "*" + NOT_CLAIMED)) {
            for (Path copy : neverClaimed) {
                Files.delete(copy);
            }
        }
    }

    private static List<Path> letters(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".eml"))
                    .sorted()
                    .toList();
        }
    }

    private static void write(Letter letter, Path folder) throws IOException {
        Files.write(Files.createDirectories(folder).resolve(letter.fileName()), letter.bytes());
    }

    private static void move(Path from, Path folder) throws IOException {
        Path to = Files.createDirectories(folder).resolve(from.getFileName());
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        } catch (NoSuchFileException alreadyMoved) {
            return;
        }
    }
}
