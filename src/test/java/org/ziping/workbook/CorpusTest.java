package org.ziping.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hundreds of foreign workbooks: each is read as the judge reads it, or refused with a sentence; none breaks the program. */
class CorpusTest {

    /**
     * Where the judge is wrong: it takes an empty value for zero (56702), and of a text with words before its runs it reads the
     * runs alone (the other two).
     */
    private static final Set<String> READ_OTHERWISE =
            Set.of("56702.xlsx", "minimal_package.xlsx", "richtext-after-plain.xlsx");

    @TempDir
    Path folder;

    @Test
    void everyFileIsOpenedOrRefusedInLittleMemory() throws Exception {
        List<Path> files = Corpus.unpackedInto(folder);

        List<String> told = CorpusScan.run(folder);

        assertThat(told).hasSameSizeAs(files).noneMatch(line -> line.contains(" fault "));
    }

    @Test
    void secondReaderReadsTheSame() {
        List<String> differences = new ArrayList<>();
        int[] counts = new int[3];
        for (Path path : Corpus.unpackedInto(folder)) {
            if (WorkbookFile.open(path) instanceof Opening.Opened opened
                    && opened.file().format().isPackage()
                    && !READ_OTHERWISE.contains(path.getFileName().toString())) {
                judge(path, opened.file(), differences, counts);
            }
        }
        System.out.println("second reader: " + counts[0] + " workbooks with " + counts[1] + " cells compared, "
                + counts[2] + " could not be opened by it, " + differences.size() + " differences");
        assertThat(differences).isEmpty();
        assertThat(counts[0]).isGreaterThan(500);
    }

    private static void judge(Path path, WorkbookFile file, List<String> differences, int[] counts) {
        try {
            SecondReader judge = SecondReader.judge(file);
            judge.differences().forEach(difference -> differences.add(path.getFileName() + " " + difference));
            counts[0]++;
            counts[1] += judge.cells();
        } catch (IOException | RuntimeException e) {
            // What the judge cannot open it cannot judge.
            counts[2]++;
        }
    }
}
