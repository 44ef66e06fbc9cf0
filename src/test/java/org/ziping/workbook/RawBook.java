package org.ziping.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A package given part by part as text, for workbooks that no library would write, and for looking into what was written. */
public final class RawBook {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private RawBook() {}

    /** One sheet 自评表 with that text between the tags of its root, and two looks: General, and bold with format 0.00. */
    static RawBook ofSheet(String content) {
        return new RawBook()
                .with(
                        "[Content_Types].xml",
                        HEAD + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
                                + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>"
                                + "<Override PartName=\"/xl/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/>"
                                + "</Types>")
                .with("_rels/.rels", relationships("officeDocument", "xl/workbook.xml"))
                .with(
                        "xl/workbook.xml",
                        HEAD + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE
                                + "\"><sheets><sheet name=\"自评表\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>")
                .with(
                        "xl/_rels/workbook.xml.rels",
                        relationships("worksheet", "worksheets/sheet1.xml", "styles", "styles.xml"))
                .with(
                        "xl/worksheets/sheet1.xml",
                        HEAD + "<worksheet xmlns=\"" + MAIN + "\">" + content + "</worksheet>")
                .with(
                        "xl/styles.xml",
                        HEAD + "<styleSheet xmlns=\"" + MAIN
                                + "\"><fonts count=\"2\"><font><sz val=\"11\"/><name val=\"宋体\"/></font>"
                                + "<font><b/><sz val=\"11\"/><name val=\"宋体\"/></font></fonts><fills count=\"2\">"
                                + "<fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill></fills>"
                                + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
                                + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
                                + "<cellXfs count=\"3\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"
                                + "<xf numFmtId=\"2\" fontId=\"1\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyFont=\"1\"/>"
                                + "<xf numFmtId=\"49\" fontId=\"1\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyFont=\"1\"><alignment wrapText=\"1\"/></xf>"
                                + "</cellXfs></styleSheet>");
    }

    /** The package of these bytes. */
    public static RawBook of(byte[] bytes) {
        RawBook book = new RawBook();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                book.parts.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return book;
    }

    /** The package of these parts, in their order. */
    public static RawBook of(Map<String, byte[]> parts) {
        RawBook book = new RawBook();
        book.parts.putAll(parts);
        return book;
    }

    private static String relationships(String... kindsAndTargets) {
        StringBuilder text = new StringBuilder(
                HEAD + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        for (int i = 0; i < kindsAndTargets.length; i += 2) {
            text.append("<Relationship Id=\"rId")
                    .append(i / 2 + 1)
                    .append("\" Type=\"")
                    .append(OFFICE)
                    .append('/')
                    .append(kindsAndTargets[i])
                    .append("\" Target=\"")
                    .append(kindsAndTargets[i + 1])
                    .append("\"/>");
        }
        return text.append("</Relationships>").toString();
    }

    public RawBook with(String part, String text) {
        return with(part, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Another package, with that part in place of its own or behind its last. */
    RawBook with(String part, byte[] bytes) {
        RawBook other = new RawBook();
        other.parts.putAll(parts);
        other.parts.put(part, bytes);
        return other;
    }

    RawBook without(String part) {
        RawBook other = new RawBook();
        other.parts.putAll(parts);
        other.parts.remove(part);
        return other;
    }

    /** With one place of a part reading otherwise. */
    public RawBook replaced(String part, String from, String to) {
        String text = text(part);
        if (!text.contains(from)) {
            throw new IllegalArgumentException(from + " is not in " + text);
        }
        return with(part, text.replace(from, to));
    }

    public String text(String part) {
        return new String(bytes(part), StandardCharsets.UTF_8);
    }

    public byte[] bytes(String part) {
        byte[] bytes = parts.get(part);
        if (bytes == null) {
            throw new IllegalArgumentException("no " + part + " among " + parts.keySet());
        }
        return bytes;
    }

    /** What stands between the tags of the first sheet's root. */
    String sheet() {
        String text = text("xl/worksheets/sheet1.xml");
        return text.substring(text.indexOf('>', text.indexOf("worksheet ")) + 1, text.lastIndexOf("</"));
    }

    /** Whether both have the same parts in the same order, to the byte. */
    boolean sameAs(RawBook other) {
        return List.copyOf(parts.keySet()).equals(List.copyOf(other.parts.keySet()))
                && parts.keySet().stream().allMatch(part -> Arrays.equals(parts.get(part), other.parts.get(part)));
    }

    public Set<String> names() {
        return parts.keySet();
    }

    /** The package, the same bytes for the same parts. */
    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTime(0);
                out.putNextEntry(entry);
                out.write(part.getValue());
                out.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
