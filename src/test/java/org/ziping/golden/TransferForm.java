package org.ziping.golden;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The national form for money from a higher level, filled: no weight and no score anywhere. */
public final class TransferForm {

    private static final Path DRAWING = Path.of("src", "test", "resources", "transfer", "form.txt");

    private TransferForm() {}

    /** Puts the workbook into a folder. */
    public static Path in(Path folder, String name) throws IOException {
        return Files.write(folder.resolve(name), bytes());
    }

    public static byte[] bytes() {
        return with("", "");
    }

    /** The workbook with other words in the drawing. */
    public static byte[] with(String words, String others) {
        List<String> lines = drawing().stream()
                .map(line -> words.isEmpty() ? line : line.replace(words, others))
                .toList();
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            DrawnWorkbook.draw(workbook, lines);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> drawing() {
        try {
            return Files.readAllLines(DRAWING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
