package org.ziping.summary.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes pages as a small workbook with a theme of our own: LibreOffice and WPS leave charts blank in one without.
 *
 * <p>Styles and charts are made by the Excel library, once for all; what differs from file to file is filled in as text, so that
 * neither a single file nor a batch pays for the library.
 */
public final class PageWriter {

    private static final String THEME = Drawn.theme();
    private static final String STYLES = Drawn.styles();
    private static final Map<String, ChartStencil> STENCILS = new ConcurrentHashMap<>();

    /** The same for every file, so that equal pages make equal bytes. */
    private static final LocalDateTime MADE = LocalDateTime.of(2020, 1, 1, 0, 0);

    private final PackageXml contents;
    private final ZipOutputStream zip;
    private int charts;
    private int canvases;

    private PageWriter(ZipOutputStream zip, List<Page> pages) {
        this.zip = zip;
        this.contents = new PackageXml(pages);
    }

    /** The bytes of an .xlsx with one sheet per page, in that order; not compressed, since its parts are to be moved. */
    public static byte[] write(List<Page> pages) {
        return write(pages, Deflater.NO_COMPRESSION);
    }

    /** The same as a file of its own. */
    public static byte[] writeCompressed(List<Page> pages) {
        return write(pages, Deflater.DEFAULT_COMPRESSION);
    }

    private static byte[] write(List<Page> pages, int level) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(65_536);
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            zip.setLevel(level);
            new PageWriter(zip, pages).all(pages);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void all(List<Page> pages) throws IOException {
        put("[Content_Types].xml", contents.types());
        put("_rels/.rels", PackageXml.start());
        put("xl/workbook.xml", contents.workbook());
        put("xl/_rels/workbook.xml.rels", contents.relationships());
        put("xl/theme/theme1.xml", THEME);
        put("xl/styles.xml", STYLES);
        for (int sheet = 1; sheet <= pages.size(); sheet++) {
            sheet(sheet, pages.get(sheet - 1));
        }
    }

    private void sheet(int number, Page page) throws IOException {
        put("xl/worksheets/sheet" + number + ".xml", SheetXml.of(page));
        if (page.charts().isEmpty()) {
            return;
        }
        canvases++;
        put("xl/worksheets/_rels/sheet" + number + ".xml.rels", PackageXml.toCanvas(canvases));
        put("xl/drawings/drawing" + canvases + ".xml", CanvasXml.of(page.charts()));
        put(
                "xl/drawings/_rels/drawing" + canvases + ".xml.rels",
                PackageXml.toCharts(charts + 1, page.charts().size()));
        for (Placement placement : page.charts()) {
            put("xl/charts/chart" + ++charts + ".xml", chart(placement.drawing(), page));
        }
    }

    private static String chart(Drawing drawing, Page page) {
        return STENCILS.computeIfAbsent(drawing.likeness(), likeness -> ChartStencil.of(drawing, page))
                .fill(drawing, page);
    }

    private void put(String name, String content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(MADE);
        zip.putNextEntry(entry);
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
