package org.ziping.summary.page;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The parts that the Excel library makes, as text. */
final class DrawnByLibrary {

    private DrawnByLibrary() {}

    /** The XML of one chart. */
    static String chart(Drawing drawing, Page page) {
        return part("xl/charts/chart1.xml", workbook -> {
            XSSFSheet sheet = workbook.createSheet();
            XSSFDrawing canvas = sheet.createDrawingPatriarch();
            drawing.draw(canvas.createChart(canvas.createAnchor(0, 0, 0, 0, 0, 0, 1, 1)), page);
        });
    }

    /** The XML of the styles. */
    static String styles() {
        return part("xl/styles.xml", workbook -> {
            workbook.createSheet();
            Styles.addTo(workbook);
        });
    }

    private static String part(String name, Consumer<XSSFWorkbook> fill) {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            fill.accept(workbook);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return text(name, bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(String name, byte[] workbook) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new IllegalStateException("the library made no " + name);
    }
}
