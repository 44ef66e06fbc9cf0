package org.ziping.report.template;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes the report templates into a folder: {@code WriteReportTemplates templates}. */
public final class WriteReportTemplates {

    /** The same manuscript gives the same file. */
    private static final FileTime STAMP = FileTime.fromMillis(1_767_225_600_000L);

    private WriteReportTemplates() {}

    public static void main(String... words) throws IOException {
        Path folder = Path.of(words[0]);
        write(folder.resolve("绩效自评报告-部门整体.docx"), WholeUnitManuscript.TEXT);
        write(folder.resolve("绩效自评报告-项目.docx"), ProjectManuscript.TEXT);
        write(folder.resolve("绩效自评报告-转移支付.docx"), TransferManuscript.TEXT);
    }

    private static void write(Path file, String manuscript) throws IOException {
        Map<String, String> parts = PackageParts.around(new Typesetter().set(manuscript));
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setLastModifiedTime(STAMP);
                zip.putNextEntry(entry);
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
