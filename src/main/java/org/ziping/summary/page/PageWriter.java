package org.ziping.summary.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes pages as a small workbook with a theme of our own, through POI. */
public final class PageWriter {

    private static final String THEME = "theme1.xml";

    private PageWriter() {}

    /** The bytes of an .xlsx with one sheet per page, in that order. */
    public static byte[] write(List<Page> pages) {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            giveTheme(workbook);
            Styles styles = new Styles(workbook);
            for (Page page : pages) {
                new SheetWriter(workbook.createSheet(page.name()), page, styles).write();
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** LibreOffice and WPS leave charts blank in a workbook without a theme. */
    private static void giveTheme(XSSFWorkbook workbook) throws IOException {
        workbook.getStylesSource().ensureThemesTable();
        try (InputStream theme = PageWriter.class.getResourceAsStream(THEME)) {
            workbook.getTheme().readFrom(theme);
        }
    }
}
