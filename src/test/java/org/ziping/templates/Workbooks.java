package org.ziping.templates;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.ziping.golden.DrawnWorkbook;
import org.ziping.golden.GoldenForms;

/** The workbooks that are tracked, and how each is made. */
final class Workbooks {

    private Workbooks() {}

    private static byte[] drawn(Path folder) {
        try (XSSFWorkbook workbook = ThemedWorkbook.create()) {
            DrawnWorkbook.draw(workbook, GoldenForms.drawing(folder));
            return ThemedWorkbook.bytes(workbook, folder.getFileName().toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** File name, from the project's folder, to its maker. */
    static Map<Path, Supplier<byte[]>> tracked() {
        Map<Path, Supplier<byte[]>> makers = new LinkedHashMap<>();
        makers.put(
                Path.of("templates", "部门整体支出绩效自评表.xlsx"),
                () -> BlankForms.wholeUnit().bytes());
        makers.put(
                Path.of("templates", "项目支出绩效自评表.xlsx"),
                () -> BlankForms.project().bytes());
        makers.put(
                Path.of("examples", "红十字会-2023.xlsx"),
                () -> RedCrossExample.workbook().bytes());
        makers.put(
                Path.of("examples", "项目支出-示例.xlsx"),
                () -> VenueExample.workbook().bytes());
        for (Path folder : GoldenForms.drawn()) {
            makers.put(folder.resolve("filled.xlsx"), () -> drawn(folder));
        }
        return makers;
    }
}
