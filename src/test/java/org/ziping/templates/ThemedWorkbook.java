package org.ziping.templates;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Empty workbooks with a theme, and workbooks as bytes that are the same every time. */
final class ThemedWorkbook {

    private static final Instant MADE = Instant.parse("2026-01-01T00:00:00Z");
    private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(2026, 1, 1, 0, 0);

    private ThemedWorkbook() {}

    /** A workbook without sheets whose fonts and charts find a theme. */
    static XSSFWorkbook create() {
        try (XSSFWorkbook bare = new XSSFWorkbook()) {
            addTheme(bare);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            bare.write(out);
            return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
        } catch (IOException | InvalidFormatException e) {
            throw new IllegalStateException("the themed workbook cannot be made", e);
        }
    }

    private static void addTheme(XSSFWorkbook workbook) throws IOException, InvalidFormatException {
        OPCPackage archive = workbook.getPackage();
        PackagePart theme = archive.createPart(
                PackagingURIHelper.createPartName("/xl/theme/theme1.xml"), XSSFRelation.THEME.getContentType());
        try (InputStream in = ThemedWorkbook.class.getResourceAsStream("theme1.xml");
                OutputStream out = theme.getOutputStream()) {
            in.transferTo(out);
        }
        workbook.getPackagePart()
                .addRelationship(theme.getPartName(), TargetMode.INTERNAL, XSSFRelation.THEME.getRelation());
    }

    /** The workbook as a file; the same content gives the same parts, in the same order, with the same times. */
    static byte[] bytes(XSSFWorkbook workbook, String title) {
        try {
            sign(workbook, title);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return withFixedTimes(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void sign(XSSFWorkbook workbook, String title) {
        var core = workbook.getProperties().getCoreProperties();
        core.setTitle(title);
        core.setCreator("ziping");
        core.setCreated(Optional.of(Date.from(MADE)));
        core.setModified(Optional.of(Date.from(MADE)));
        workbook.getProperties()
                .getExtendedProperties()
                .getUnderlyingProperties()
                .setApplication("ziping");
    }

    private static byte[] withFixedTimes(byte[] archive) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(archive));
                ZipOutputStream to = new ZipOutputStream(out)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(ENTRY_TIME);
                to.putNextEntry(copy);
                from.transferTo(to);
                to.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
