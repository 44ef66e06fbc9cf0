package org.ziping.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ziping.workbook.Corpus;

/**
 * Foreign workbooks run whole, written and with reports: those of the corpus, and with {@code -Dziping.foreign=FOLDER} those of
 * any folder. The counts are printed.
 */
class CorpusRunTest {

    @TempDir
    Path folder;

    @Test
    void everyWorkbookOfTheCorpusEndsWell() throws Exception {
        Sandbox sandbox = new Sandbox(folder);
        Corpus.unpackedInto(sandbox.files());

        wellEnded("corpus", sandbox.run(Trial.Kind.SCORE));
    }

    @Test
    void everyWorkbookOfAFolderEndsWell() throws Exception {
        Sandbox sandbox = new Sandbox(folder);
        copy(
                sandbox.files(),
                ".xls",
                ".xlsx",
                ".xlsm",
                ".xlsb",
                ".xltx",
                ".xltm",
                ".ods",
                ".ole2",
                ".ooxml",
                ".bin",
                ".zip");

        wellEnded("folder of workbooks", sandbox.run(Trial.Kind.SCORE));
    }

    @Test
    void everyDocumentOfAFolderEndsWellAsAReport() throws Exception {
        Sandbox sandbox = new Sandbox(folder);
        copy(sandbox.files(), ".doc", ".docx", ".docm", ".dotx", ".ole2", ".ooxml");

        wellEnded("folder of documents", sandbox.run(Trial.Kind.REPORT));
    }

    @Test
    void everyWorkbookOfAFolderEndsWellAsARoster() throws Exception {
        Sandbox sandbox = new Sandbox(folder);
        copy(sandbox.files(), ".xls", ".xlsx", ".xlsm");

        wellEnded("folder of rosters", sandbox.run(Trial.Kind.ROSTER));
    }

    private static void wellEnded(String what, List<Ended> ended) {
        System.out.printf(
                "%s: %d files, %d completed, %d returned, %d refused with a sentence, %d faults; the longest took %d ms%n",
                what,
                ended.size(),
                count(ended, "COMPLETED"),
                count(ended, "RETURNED"),
                count(ended, "REFUSED"),
                ended.stream().filter(one -> !one.isWell()).count(),
                ended.stream().mapToLong(Ended::milliseconds).max().orElse(0));
        assertThat(ended).isNotEmpty().allMatch(Ended::isWell);
    }

    private static long count(List<Ended> ended, String state) {
        return ended.stream().filter(one -> one.state().equals(state)).count();
    }

    /** Numbered, so that files of one name in several folders do not meet. */
    private static void copy(Path target, String... endings) throws IOException {
        String given = System.getProperty("ziping.foreign", "");
        Assumptions.assumeFalse(given.isEmpty(), "skipped: no folder of foreign files given (-Dziping.foreign=FOLDER)");
        try (var all = Files.walk(Path.of(given))) {
            int[] number = {1000};
            all.filter(Files::isRegularFile)
                    .filter(file -> List.of(endings).stream()
                            .anyMatch(ending -> file.toString().endsWith(ending)))
                    .sorted()
                    .forEach(file -> link(file, target.resolve(number[0]++ + "-" + file.getFileName())));
        }
    }

    private static void link(Path file, Path copy) {
        try {
            Files.copy(file, copy);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
