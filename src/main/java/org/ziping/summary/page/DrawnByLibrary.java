package org.ziping.summary.page;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFGraphicFrame;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.ziping.model.grid.Area;

/** The parts that the Excel library makes, as text: each once for all pages that share it. */
final class DrawnByLibrary {

    private static final int CHART_MARGIN = 3 * Units.EMU_PER_POINT;

    private DrawnByLibrary() {}

    /** The XML of one chart. */
    static String chart(Drawing drawing, Page page) {
        return part("xl/charts/chart1.xml", workbook -> {
            XSSFSheet sheet = workbook.createSheet();
            XSSFDrawing canvas = sheet.createDrawingPatriarch();
            drawing.draw(canvas.createChart(canvas.createAnchor(0, 0, 0, 0, 0, 0, 1, 1)), page);
        });
    }

    /** The XML that says where the charts lie; they are called rId1, rId2, … */
    static String canvas(List<Placement> placements) {
        return part("xl/drawings/drawing1.xml", workbook -> {
            XSSFDrawing canvas = workbook.createSheet().createDrawingPatriarch();
            for (int number = 1; number <= placements.size(); number++) {
                Placement placement = placements.get(number - 1);
                canvas.createChart(anchor(canvas, placement.over()));
                XSSFGraphicFrame frame = (XSSFGraphicFrame) canvas.getShapes().get(number - 1);
                CTNonVisualDrawingProps spoken =
                        frame.getCTGraphicalObjectFrame().getNvGraphicFramePr().getCNvPr();
                spoken.setId(number + 1);
                spoken.setName("图" + number);
                spoken.setDescr(placement.drawing().title());
            }
        });
    }

    /** The XML of a sheet without rows: its columns, its window, how it is printed. */
    static String sheet(Page page) {
        return part("xl/worksheets/sheet1.xml", workbook -> SheetFrame.draw(workbook.createSheet(), page));
    }

    /** The XML of the styles. */
    static String styles() {
        return part("xl/styles.xml", workbook -> {
            workbook.createSheet();
            Styles.addTo(workbook);
        });
    }

    private static XSSFClientAnchor anchor(XSSFDrawing canvas, Area over) {
        return canvas.createAnchor(
                CHART_MARGIN,
                CHART_MARGIN,
                0,
                0,
                over.firstColumn(),
                over.firstRow(),
                over.lastColumn() + 1,
                over.lastRow() + 1);
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
