package org.ziping.dropfolder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ziping.ledger.FileOutcome;
import org.ziping.ledger.FileState;

/** The results of one attempt, prepared below a folder of their own as they will lie below the root. */
final class Attempt {

    private static final String NOTE = ".txt";
    private static final String REPORT = ".docx";
    private static final String JOB = "job";

    /** What a job puts beside an .xls. */
    private static final String BESIDE = "-汇总.xlsx";

    /** Old Windows editors take a text for UTF-8 only with this in front, and want these line ends. */
    private static final String BEGINNING = "\uFEFF";

    private static final String LINE_END = "\r\n";

    private final Path folder;
    private final String name;

    /**
     * @param folder its own
     * @param name the name results have, below 已完成 and so on
     */
    Attempt(Path folder, String name) {
        this.folder = folder;
        this.name = name;
    }

    /** Where the job writes. */
    Path output() {
        return folder.resolve(JOB);
    }

    /** What the job has written, as results of a state; empty if it has written nothing. */
    boolean takeOver(FileState state) throws IOException {
        if (!Files.isDirectory(output())) {
            return false;
        }
        Files.move(output(), folder.resolve(Folders.nameOf(state)), StandardCopyOption.ATOMIC_MOVE);
        return true;
    }

    /** The file as it came, as a result. */
    void copy(Path file, FileState state) throws IOException {
        Path copy = folder.resolve(Folders.nameOf(state)).resolve(name);
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
    }

    /** A text beside the result that says why. */
    void note(FileState state, List<String> sentences) throws IOException {
        Path note = folder.resolve(Folders.nameOf(state)).resolve(name + NOTE);
        Files.createDirectories(note.getParent());
        Files.writeString(note, BEGINNING + String.join(LINE_END, sentences) + LINE_END, StandardCharsets.UTF_8);
    }

    /** All that is prepared, as it will lie below the root. */
    FileOutcome.Results results(FileState state) throws IOException {
        if (!Files.isDirectory(folder)) {
            return FileOutcome.Results.NONE;
        }
        List<String> all;
        try (Stream<Path> files = Files.walk(folder)) {
            all = files.filter(Files::isRegularFile)
                    .map(file -> Folders.name(folder, file))
                    .sorted()
                    .toList();
        }
        String workbook = Folders.nameOf(state) + "/" + name;
        return new FileOutcome.Results(
                Optional.of(workbook).filter(all::contains),
                all.stream().filter(Attempt::isReport).findFirst(),
                all);
    }

    /** What may lie beside a result and belongs to it, the result itself first. */
    static List<Path> resultsOf(Path workbook) {
        String fileName = workbook.getFileName().toString();
        String base = fileName.contains(".") ? fileName.substring(0, fileName.lastIndexOf('.')) : fileName;
        return List.of(
                workbook,
                workbook.resolveSibling(base + REPORT),
                workbook.resolveSibling(base + BESIDE),
                workbook.resolveSibling(fileName + NOTE));
    }

    static boolean isReport(String file) {
        return file.endsWith(REPORT);
    }
}
