package org.ziping.summary.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntUnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.ziping.workbook.OwnFile;
import org.ziping.workbook.Supplement;

/**
 * Pages as a small workbook, one sheet per page, in that order, with a theme of our own: LibreOffice and WPS leave charts blank
 * in one without.
 *
 * <p>Styles and charts are made by the Excel library, once for all; what differs from file to file is filled in as text, so that
 * neither a single file nor a batch pays for the library.
 */
public record PageBook(List<Page> pages) implements Supplement {

    private static final String THEME = Drawn.theme();
    private static final String STYLES = Drawn.styles();
    private static final Map<String, ChartStencil> STENCILS = new ConcurrentHashMap<>();

    /** The same for every file, so that equal pages make equal bytes, and ours are known again. */
    private static final LocalDateTime MADE = OwnFile.OF_OUR_PARTS.atStartOfDay();

    public PageBook {
        pages = List.copyOf(pages);
    }

    @Override
    public String styles() {
        return STYLES;
    }

    @Override
    public Map<String, String> parts(IntUnaryOperator looks) {
        Map<String, String> parts = new LinkedHashMap<>();
        PackageXml contents = new PackageXml(pages);
        parts.put("[Content_Types].xml", contents.types());
        parts.put("_rels/.rels", PackageXml.start());
        parts.put("xl/workbook.xml", contents.workbook());
        parts.put("xl/_rels/workbook.xml.rels", contents.relationships());
        parts.put("xl/theme/theme1.xml", THEME);
        new Sheets(parts, looks).all(pages);
        return parts;
    }

    @Override
    public byte[] workbook() {
        Map<String, String> parts = parts(IntUnaryOperator.identity());
        parts.put("xl/styles.xml", STYLES);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(65_536);
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(MADE);
                zip.putNextEntry(entry);
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Collects the sheets with what hangs on them, counting as it goes. */
    private static final class Sheets {

        private final Map<String, String> parts;
        private final IntUnaryOperator looks;
        private int charts;
        private int canvases;

        Sheets(Map<String, String> parts, IntUnaryOperator looks) {
            this.parts = parts;
            this.looks = looks;
        }

        void all(List<Page> pages) {
            for (int sheet = 1; sheet <= pages.size(); sheet++) {
                Page page = pages.get(sheet - 1);
                parts.put("xl/worksheets/sheet" + sheet + ".xml", SheetXml.of(page, looks));
                if (!page.charts().isEmpty()) {
                    parts.put("xl/worksheets/_rels/sheet" + sheet + ".xml.rels", PackageXml.toCanvas(++canvases));
                    canvas(page);
                }
            }
        }

        private void canvas(Page page) {
            parts.put("xl/drawings/drawing" + canvases + ".xml", CanvasXml.of(page.charts()));
            parts.put(
                    "xl/drawings/_rels/drawing" + canvases + ".xml.rels",
                    PackageXml.toCharts(charts + 1, page.charts().size()));
            for (Placement placement : page.charts()) {
                parts.put("xl/charts/chart" + ++charts + ".xml", chart(placement.drawing(), page));
            }
        }

        private static String chart(Drawing drawing, Page page) {
            return STENCILS.computeIfAbsent(drawing.likeness(), likeness -> ChartStencil.of(drawing, page))
                    .fill(drawing, page);
        }
    }
}
