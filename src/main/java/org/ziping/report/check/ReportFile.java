package org.ziping.report.check;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.ziping.model.Finding;
import org.ziping.model.FindingCode;
import org.ziping.report.check.ReportOpening.Refused;
import org.ziping.report.check.ReportText.Block;

/** Opens a report: a .docx by its content, whatever its name says; anything else is refused with one sentence. */
public final class ReportFile {

    private static final int MEGABYTE = 1 << 20;
    private static final int LARGEST_FILE_MEGABYTES = 100;
    private static final String DOCUMENT = "word/document.xml";
    private static final String STYLES = "word/styles.xml";
    private static final String SAVE_AS = "，请在 Word 或 WPS 中打开后另存为 .docx";

    private final String name;

    private ReportFile(String name) {
        this.name = name;
    }

    /** Reads a document whole; never throws, whatever is in it. */
    public static ReportOpening open(Path file) {
        return new ReportFile(String.valueOf(file.getFileName())).read(file);
    }

    private ReportOpening read(Path file) {
        if (Files.isDirectory(file)) {
            return refused(FindingCode.FILE_NOT_WORD, "是文件夹，请写明一份 .docx 报告");
        }
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(LARGEST_FILE_MEGABYTES * MEGABYTE + 1);
        } catch (NoSuchFileException missing) {
            return new Refused(Finding.ofFile(FindingCode.FILE_MISSING, "找不到文件“" + name + "”，请核对文件名和路径"));
        } catch (IOException unreadable) {
            return refused(FindingCode.FILE_UNREADABLE, "打不开，请确认文件没有被占用、自己有权读取");
        }
        if (bytes.length == 0) {
            return refused(FindingCode.FILE_EMPTY, "是空的（0字节），请重新保存或重新复制一份");
        }
        return bytes.length > LARGEST_FILE_MEGABYTES * MEGABYTE
                ? tooLarge("超过 " + LARGEST_FILE_MEGABYTES + "MB")
                : read(bytes);
    }

    private ReportOpening read(byte[] bytes) {
        String magic = new String(bytes, 0, Math.min(8, bytes.length), StandardCharsets.ISO_8859_1);
        if (magic.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            return ofContainer(bytes);
        }
        if (!magic.startsWith("PK")) {
            return refused(FindingCode.FILE_NOT_WORD, "不是 Word 文档（.docx）" + SAVE_AS);
        }
        try (Parts parts = new Parts(bytes)) {
            return parts.has(DOCUMENT)
                    ? new ReportOpening.Opened(ReportText.of(blocks(parts)))
                    : refused(FindingCode.FILE_NOT_WORD, "不是 Word 文档（.docx）" + SAVE_AS);
        } catch (Parts.TooLarge tooLarge) {
            return tooLarge(tooLarge.getMessage());
        } catch (IOException | XMLStreamException | RuntimeException damaged) {
            return refused(FindingCode.FILE_DAMAGED, "不完整或已损坏，请重新复制一份，或在 Word 或 WPS 中打开修复后另存");
        }
    }

    private static List<Block> blocks(Parts parts) throws IOException, XMLStreamException {
        Map<String, Integer> headings = Map.of();
        if (parts.has(STYLES)) {
            try (InputStream styles = parts.open(STYLES)) {
                headings = HeadingStyles.read(styles);
            }
        }
        try (InputStream document = parts.open(DOCUMENT)) {
            return DocumentReader.read(document, headings);
        }
    }

    /** An old .doc, a document with a password, or something else of an office program's. */
    private ReportOpening ofContainer(byte[] bytes) {
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            if (container.getRoot().hasEntryCaseInsensitive("EncryptedPackage")) {
                return refused(FindingCode.FILE_ENCRYPTED, "有打开密码，请在 Word 或 WPS 中取消打开密码，另存后再核对");
            }
            return container.getRoot().hasEntryCaseInsensitive("WordDocument")
                    ? refused(FindingCode.FILE_NOT_WORD, "是旧格式的 Word 文档（.doc）" + SAVE_AS)
                    : refused(FindingCode.FILE_NOT_WORD, "不是 Word 文档（.docx）" + SAVE_AS);
        } catch (IOException | RuntimeException damaged) {
            return refused(FindingCode.FILE_DAMAGED, "不完整或已损坏，请重新复制一份，或在 Word 或 WPS 中打开修复后另存");
        }
    }

    private Refused tooLarge(String words) {
        return refused(FindingCode.FILE_TOO_LARGE, "过大（" + words + "），请删去图片、附件和与报告无关的内容后再核对");
    }

    private Refused refused(FindingCode code, String words) {
        return new Refused(Finding.ofFile(code, "文件“" + name + "”" + words));
    }
}
