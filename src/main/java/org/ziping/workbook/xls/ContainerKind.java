package org.ziping.workbook.xls;

import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.ziping.model.FindingCode;
import org.ziping.workbook.intake.Content;
import org.ziping.workbook.intake.Refusal;

/** What an OLE2 container holds, told by the names of its streams. */
final class ContainerKind {

    private static final String INTO_FORM = "请把内容填进自评表模板，存为 .xlsx 后再交";
    private static final String ORIGINAL = "请交自评表的 Excel 原件（.xlsx）";

    private ContainerKind() {}

    /**
     * @throws Refusal if the container holds no workbook of Excel 97 or later, saying what it holds
     */
    static void refuseAllButWorkbooks(DirectoryEntry root) {
        if (hasAny(root, "EncryptedPackage", "EncryptionInfo")) {
            throw encrypted();
        } else if (hasAny(root, "_signatures", "_xmlsignatures")) {
            throw new Refusal(FindingCode.FILE_SIGNED, "文件“%s”带有数字签名，写入得分会使签名失效，请交签名前的文件，或在 Excel 中删除签名后另存");
        } else if (hasAny(root, "Workbook", "WORKBOOK", "WorkBook", "BOOK")) {
            return;
        } else if (hasAny(root, "Book")) {
            throw tooOld();
        } else if (hasAny(root, "WordDocument")) {
            throw notExcel("Word 文档（.doc）", INTO_FORM);
        } else if (hasAny(root, "PowerPoint Document")) {
            throw notExcel("PowerPoint 演示文稿（.ppt）", ORIGINAL);
        } else if (hasAny(root, "FileHeader", "HwpSummaryInformation")) {
            throw notExcel("HWP 文档", INTO_FORM);
        } else if (hasAny(root, "__properties_version1.0")) {
            throw notExcel("Outlook 邮件（.msg）", "请交邮件附件中的 Excel 文件");
        }
        throw notExcel("其他 Office 类文件", "请在 Excel 或 WPS 中打开，确认无误后另存为 .xlsx");
    }

    private static boolean hasAny(DirectoryEntry root, String... names) {
        for (String name : names) {
            if (root.hasEntry(name)) {
                return true;
            }
        }
        return false;
    }

    static Refusal encrypted() {
        return new Refusal(FindingCode.FILE_ENCRYPTED, "文件“%s”有打开密码，请在 Excel 或 WPS 中取消打开密码，另存后再交");
    }

    /** Encrypted with the password that Excel tries by itself; written back it would lie open. */
    static Refusal protectedByDefault() {
        return new Refusal(FindingCode.FILE_ENCRYPTED, "文件“%s”设有保护并因此加密，请在 Excel 或 WPS 中取消工作簿保护，另存为 .xlsx 后再交");
    }

    static Refusal tooOld() {
        return new Refusal(FindingCode.FILE_TOO_OLD, "文件“%s”是 Excel 95 或更早的格式，请在 Excel 或 WPS 中打开后另存为 .xlsx");
    }

    private static Refusal notExcel(String what, String remedy) {
        return Content.notExcel(FindingCode.FILE_NOT_EXCEL, what, remedy);
    }
}
