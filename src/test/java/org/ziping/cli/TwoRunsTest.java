package org.ziping.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ziping.form.FormReader;
import org.ziping.model.Form;
import org.ziping.workbook.Opening;
import org.ziping.workbook.RawBook;
import org.ziping.workbook.WorkbookFile;

/** Two runs at the same time into one folder of results, of forms that bear the same names. */
class TwoRunsTest {

    private static final int FORMS = 100;

    private static final String STRINGS = "xl/sharedStrings.xml";

    @TempDir
    Path folder;

    @Test
    void nothingIsLostDoubledOrLeftBehind() throws Exception {
        Path first = forms("甲县");
        Path second = forms("乙县");

        List<Process> runs = List.of(score(first), score(second));

        for (Process run : runs) {
            assertThat(run.waitFor(5, TimeUnit.MINUTES)).isTrue();
            assertThat(run.exitValue()).isZero();
        }
        assertThat(units()).hasSize(2 * FORMS).doesNotHaveDuplicates();
        assertThat(names().stream().filter(name -> name.endsWith(".docx"))).hasSize(2 * FORMS);
        assertThat(names().stream().filter(name -> name.startsWith("."))).containsExactly(".ziping-done");
    }

    private Path forms(String county) throws IOException {
        RawBook example = RawBook.of(Files.readAllBytes(Path.of("examples", "项目支出-示例.xlsx")));
        Path forms = Files.createDirectories(folder.resolve(county));
        for (int number = 1; number <= FORMS; number++) {
            byte[] form = example.replaced(STRINGS, "示例区体育中心", county + number).bytes();
            Files.write(forms.resolve("自评表" + number + ".xlsx"), form);
        }
        return forms;
    }

    private Process score(Path forms) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        String results = folder.resolve("结果").toString();
        return new ProcessBuilder(
                        java,
                        "-Dfile.encoding=UTF-8",
                        "-Dsun.jnu.encoding=UTF-8",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        classes,
                        Main.class.getName(),
                        "score",
                        forms.toString(),
                        "-o",
                        results)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(forms.getFileName() + ".txt").toFile())
                .start();
    }

    private List<String> units() throws IOException {
        return names().stream()
                .filter(name -> name.endsWith(".xlsx"))
                .flatMap(name -> forms(folder.resolve("结果").resolve(name)))
                .map(form -> form.heading().unit().find().orElseThrow())
                .toList();
    }

    private static Stream<Form> forms(Path workbook) {
        return FormReader.read(
                ((Opening.Opened) WorkbookFile.open(workbook)).file().grid())
                .forms()
                .stream();
    }

    private Set<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("结果"))) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
