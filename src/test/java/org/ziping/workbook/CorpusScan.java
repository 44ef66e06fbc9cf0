package org.ziping.workbook;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Opens every file of a folder, in a process of its own so that its memory can be limited. */
final class CorpusScan {

    private static final String LEAST_MEMORY = "-Xmx256m";

    private CorpusScan() {}

    /** What became of each file of the folder, such as {@code a.xlsx opened}, in the order of their names. */
    static List<String> run(Path folder) throws IOException, InterruptedException {
        Process scan = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        LEAST_MEMORY,
                        "-cp",
                        System.getProperty("java.class.path"),
                        CorpusScan.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String told = new String(scan.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return scan.waitFor(1, TimeUnit.MINUTES) && scan.exitValue() == 0
                ? told.lines()
                        .filter(line -> line.startsWith("> "))
                        .map(line -> line.substring(2))
                        .toList()
                : List.of("the process ended with " + scan.exitValue());
    }

    public static void main(String[] folder) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<Path> files;
        try (var all = Files.walk(Path.of(folder[0]))) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : files) {
            out.println("> " + file.getFileName() + " " + told(file));
        }
    }

    private static String told(Path file) {
        try {
            Opening opening = WorkbookFile.open(file);
            if (opening instanceof Opening.Opened opened) {
                opened.file().grid().sheets().forEach(sheet -> sheet.shownAt(sheet.lastRow() + 1, 0));
                return "opened";
            }
            return ((Opening.Refused) opening).finding().message();
        } catch (RuntimeException | Error fault) {
            return "fault " + fault;
        }
    }
}
