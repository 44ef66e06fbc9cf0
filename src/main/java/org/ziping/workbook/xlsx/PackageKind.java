package org.ziping.workbook.xlsx;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.ziping.model.FindingCode;
import org.ziping.workbook.intake.Content;
import org.ziping.workbook.intake.Refusal;

/** What a package is: a workbook, with or without macros, or something else that is refused with its own sentence. */
final class PackageKind {

    private static final String SAVE_AS = "请在 Excel 或 WPS 中打开后另存为 .xlsx";
    private static final String INTO_FORM = "请把内容填进自评表模板，存为 .xlsx 后再交";
    private static final String ORIGINAL = "请交自评表的 Excel 原件（.xlsx）";

    private final PackageParts parts;
    private final String workbook;
    private final String contentType;

    private PackageKind(PackageParts parts) {
        this.parts = parts;
        this.workbook = Relations.of(parts, "").findKind("officeDocument").orElse("");
        this.contentType =
                parts.findList("[Content_Types].xml").map(this::typeOfWorkbook).orElse("");
    }

    /**
     * The kind of a package that holds a workbook.
     *
     * @throws Refusal if it holds something else
     */
    static PackageKind of(PackageParts parts) {
        refuseOtherPackages(parts);
        PackageKind kind = new PackageKind(parts);
        kind.refuseOtherDocuments();
        return kind;
    }

    /** The name of the part with the list of sheets. */
    String workbook() {
        return workbook;
    }

    boolean hasMacros() {
        return contentType.contains("macroenabled");
    }

    private String typeOfWorkbook(byte[] part) {
        XmlCursor xml = new XmlCursor(part);
        String type = "";
        while (xml.next()) {
            String name = xml.opens("Override") ? xml.attribute("PartName") : "";
            if (name.length() == workbook.length() + 1 && name.regionMatches(true, 1, workbook, 0, workbook.length())) {
                type = xml.attribute("ContentType").toLowerCase(Locale.ROOT);
            } else if (type.isEmpty() && xml.opens("Default") && workbook.endsWith("." + xml.attribute("Extension"))) {
                type = xml.attribute("ContentType").toLowerCase(Locale.ROOT);
            }
        }
        return type;
    }

    private static void refuseOtherPackages(PackageParts parts) {
        String type = parts.findList("mimetype")
                .map(bytes -> new String(bytes, StandardCharsets.ISO_8859_1))
                .orElse("");
        if (type.contains("opendocument.spreadsheet")) {
            throw notExcel("OpenDocument 表格（.ods）", SAVE_AS);
        } else if (type.contains("opendocument")) {
            throw notExcel("OpenDocument 文档", INTO_FORM);
        } else if (parts.has("OFD.xml")) {
            throw notExcel("OFD 版式文件", ORIGINAL);
        } else if (!parts.has("[Content_Types].xml")) {
            boolean holdsWorkbooks = parts.hasEnding(".xlsx") || parts.hasEnding(".xls");
            throw notExcel("压缩包", holdsWorkbooks ? "请解压后交里面的 Excel 文件" : ORIGINAL);
        }
    }

    private void refuseOtherDocuments() {
        if (contentType.contains("binary") || workbook.endsWith(".bin")) {
            throw notExcel("Excel 二进制工作簿（.xlsb）", SAVE_AS);
        } else if (contentType.contains("word") || parts.has("word/document.xml")) {
            throw notExcel("Word 文档", INTO_FORM);
        } else if (contentType.contains("presentation") || parts.has("ppt/presentation.xml")) {
            throw notExcel("PowerPoint 演示文稿", ORIGINAL);
        } else if (workbook.isEmpty() || !parts.has(workbook)) {
            throw withoutWorkbook();
        } else if (parts.hasFolder("_xmlsignatures")) {
            throw new Refusal(FindingCode.FILE_SIGNED, "文件“%s”带有数字签名，写入得分会使签名失效，请交签名前的文件，或在 Excel 中删除签名后另存");
        }
    }

    private Refusal withoutWorkbook() {
        return parts.hasFolder("xl") ? Refusal.damaged("工作表目录") : notExcel("没有工作簿的压缩包", ORIGINAL);
    }

    private static Refusal notExcel(String what, String remedy) {
        return Content.notExcel(FindingCode.FILE_NOT_EXCEL, what, remedy);
    }
}
