package org.ziping.workbook.intake;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.ziping.model.FindingCode;

/** What the first bytes of a file say it is. Those that can hold a workbook have no sentence; all others are refused with one. */
public enum Content {
    /** A zip: an .xlsx, or something else that is packed that way. */
    ZIP,

    /** An OLE2 container: an .xls, a .doc, an encrypted .xlsx. */
    OLE2,

    OLD_EXCEL(FindingCode.FILE_TOO_OLD, "Excel 4.0 或更早的格式", "请在 Excel 或 WPS 中打开后另存为 .xlsx"),
    PDF("PDF 文件", "请交自评表的 Excel 原件（.xlsx）"),
    IMAGE("图片", "请交自评表的 Excel 原件（.xlsx），不要交扫描件或截图"),
    RTF("写字板（RTF）文档", Content.INTO_FORM),
    HTML("网页（HTML）文件", Content.SAVE_AS),
    XML_SPREADSHEET("“XML 表格 2003”文件", Content.SAVE_AS),
    XML("XML 文件", "请交自评表的 Excel 原件（.xlsx）"),
    ARCHIVE("压缩包", "请解压后交里面的 Excel 文件"),
    MAIL("邮件", "请交邮件附件中的 Excel 文件"),
    PROGRAM("程序文件", "请交自评表的 Excel 原件（.xlsx）"),
    CSV("CSV 文本", Content.SAVE_AS),
    TEXT("文本文件", Content.INTO_FORM),
    ZEROS(FindingCode.FILE_DAMAGED, "全是零的损坏文件", "请重新复制一份，或在 Excel 或 WPS 中修复后另存"),
    UNKNOWN("无法识别的文件", "请在 Excel 或 WPS 中打开，确认无误后另存为 .xlsx");

    private static final String SAVE_AS = "请在 Excel 或 WPS 中打开后另存为 .xlsx";
    private static final String INTO_FORM = "请把内容填进自评表模板，存为 .xlsx 后再交";
    private static final int HEAD = 4096;

    private final FindingCode code;
    private final String what;
    private final String remedy;

    Content() {
        this(FindingCode.FILE_NOT_EXCEL, "", "");
    }

    Content(String what, String remedy) {
        this(FindingCode.FILE_NOT_EXCEL, what, remedy);
    }

    Content(FindingCode code, String what, String remedy) {
        this.code = code;
        this.what = what;
        this.remedy = remedy;
    }

    /**
     * ZIP or OLE2, the two that may hold a workbook.
     *
     * @param bytes the file, not empty
     * @throws Refusal if it is anything else, saying what
     */
    public static Content of(byte[] bytes) {
        Content content = sniff(bytes);
        if (content.what.isEmpty()) {
            return content;
        }
        throw notExcel(content.code, content.what, content.remedy);
    }

    /** The file is something else than a workbook: what it is and what to do. */
    public static Refusal notExcel(FindingCode code, String what, String remedy) {
        String rest = code == FindingCode.FILE_NOT_EXCEL ? "，不是 Excel 工作簿，" : "，";
        return new Refusal(code, "文件“%s”其实是" + (what.charAt(0) < 0x80 ? " " : "") + what + rest + remedy);
    }

    private static Content sniff(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        if (head.startsWith("PK\3\4") || head.startsWith("PK\5\6") || head.startsWith("PK00PK\3\4")) {
            return ZIP;
        }
        if (head.startsWith("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
            return OLE2;
        }
        return isOldExcel(head) ? OLD_EXCEL : ofSignature(head, bytes);
    }

    /** A beginning-of-file record of BIFF 2, 3 or 4 (numbers 9, 0x209, 0x409) that is not wrapped in a container. */
    private static boolean isOldExcel(String head) {
        return head.length() > 8
                && head.charAt(0) == 9
                && (head.charAt(1) == 0 || head.charAt(1) == 2 || head.charAt(1) == 4)
                && head.charAt(3) == 0
                && (head.charAt(2) == 4 || head.charAt(2) == 6);
    }

    private static Content ofSignature(String head, byte[] bytes) {
        if (head.indexOf("%PDF-") >= 0 && head.indexOf("%PDF-") < 1024) {
            return PDF;
        }
        if (isImage(head)) {
            return IMAGE;
        }
        if (startsWithAny(head, "Rar!\u001A", "7z\u00BC\u00AF", "\u001F\u008B", "BZh")) {
            return ARCHIVE;
        }
        if (head.startsWith("MZ") || head.startsWith("\u007FELF")) {
            return PROGRAM;
        }
        if (head.startsWith("{\\rtf")) {
            return RTF;
        }
        return head.chars().allMatch(c -> c == 0) ? ZEROS : ofText(bytes);
    }

    private static boolean isImage(String head) {
        return startsWithAny(head, "\u0089PNG", "\u00FF\u00D8\u00FF", "GIF8", "II*\0", "MM\0*")
                || head.startsWith("BM") && head.length() > 14 && head.charAt(6) == 0 && head.charAt(8) == 0
                || head.startsWith("RIFF") && head.startsWith("WEBP", 8)
                || head.startsWith("ftyphei", 4);
    }

    private static Content ofText(byte[] bytes) {
        String text = PlainText.find(bytes).orElse("");
        String start = text.stripLeading().toLowerCase(Locale.ROOT);
        if (text.isEmpty()) {
            return UNKNOWN;
        }
        if (start.startsWith("<?xml") || start.startsWith("<workbook")) {
            return start.contains("urn:schemas-microsoft-com:office:spreadsheet") ? XML_SPREADSHEET : markup(start);
        }
        if (startsWithAny(start, "<!doctype html", "<html", "<table", "<meta", "<head", "<style")) {
            return HTML;
        }
        if (startsWithAny(start, "mime-version:", "received:", "return-path:")) {
            return start.contains("text/html") && start.contains("mime-version") ? HTML : MAIL;
        }
        return PlainText.isTable(text) ? CSV : TEXT;
    }

    private static Content markup(String start) {
        return start.contains("<html") ? HTML : XML;
    }

    private static boolean startsWithAny(String text, String... beginnings) {
        for (String beginning : beginnings) {
            if (text.startsWith(beginning)) {
                return true;
            }
        }
        return false;
    }
}
