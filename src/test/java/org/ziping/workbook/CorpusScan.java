package org.ziping.workbook;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Opens every file of a folder, in a process of its own so that its memory can be limited. */
final class CorpusScan {

    private CorpusScan() {}

    public static void main(String[] folder) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<Path> files;
        try (var all = Files.walk(Path.of(folder[0]))) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : files) {
            try {
                if (WorkbookFile.open(file) instanceof Opening.Opened opened) {
                    opened.file()
                            .grid()
                            .sheets()
                            .forEach(sheet -> sheet.rowNumbers().forEach(sheet::row));
                }
            } catch (RuntimeException | Error fault) {
                out.println("fault " + file.getFileName() + " " + fault);
            }
        }
        out.println(files.size() + " files");
    }
}
