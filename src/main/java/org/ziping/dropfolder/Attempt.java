package org.ziping.dropfolder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ziping.job.ResultName;
import org.ziping.ledger.FileOutcome;
import org.ziping.ledger.FileState;

/** The results of one attempt, prepared below a folder of their own as they will lie below the root. */
final class Attempt {

    private static final String NOTE = ".txt";
    private static final String REPORT = ".docx";
    private static final String JOB = "job";

    /** Old Windows editors take a text for UTF-8 only with this in front, and want these line ends. */
    private static final String BEGINNING = "\uFEFF";

    private static final String LINE_END = "\r\n";

    private final Path folder;
    private final String wanted;
    private final String name;
    private final Predicate<String> isOfAnother;

    /**
     * @param folder its own
     * @param wanted the name that results have, below 已完成 and so on, if it is free
     * @param isOfAnother whether a name there is another file's
     */
    Attempt(Path folder, String wanted, Predicate<String> isOfAnother) {
        this.folder = folder;
        this.wanted = wanted;
        this.isOfAnother = isOfAnother;
        this.name = free(wanted);
    }

    /** The name that results have, below 已完成 and so on. */
    String name() {
        return name;
    }

    /** What to know of the name, if the one that was wanted is another's; begins with a stop. */
    String renamed() {
        return name.equals(wanted) ? "" : "。名称“" + wanted + "”已是另一个文件的结果，这个文件的结果名为“" + name + "”";
    }

    /** Whether a place where the job writes is another file's among the results. */
    boolean isOfAnother(Path place) {
        return isOfAnother.test(Folders.name(output(), place));
    }

    private String free(String fileName) {
        return names(fileName).filter(isOfAnother.negate()).findFirst().orElseThrow();
    }

    /** The name that the results of a file have if nobody else has it: its own, as every disk can have it. */
    static String wanted(String name) {
        return ResultName.fitting(ResultName.portable(name));
    }

    /** A name, and those that stand in for it one after the other. */
    static Stream<String> names(String fileName) {
        Stream<String> numbered = IntStream.iterate(2, number -> number + 1)
                .mapToObj(number -> ResultName.with(fileName, "(" + number + ")"));
        return Stream.concat(Stream.of(fileName), numbered);
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
        Path note = folder.resolve(Folders.nameOf(state)).resolve(free(name + NOTE));
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

    static boolean isReport(String file) {
        return file.endsWith(REPORT);
    }
}
