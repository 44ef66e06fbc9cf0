package org.ziping.report.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ziping.model.FindingCode;

/** Whatever is handed in as a report: its words in their order, or one sentence why there are none. */
class ReportFileTest {

    private static final String DAMAGED = "文件“报告.docx”不完整或已损坏，请重新复制一份，或在 Word 或 WPS 中打开修复后另存";

    @TempDir
    Path folder;

    @Test
    void paragraphsAndRowsComeInTheirOrder() {
        Path file =
                new WordDocument().line("一、概况", "第一段。", "甲|乙", "1|2", "第二段。").save(folder.resolve("报告.docx"));

        ReportText text = ((ReportOpening.Opened) ReportFile.open(file)).text();

        assertThat(text.passages())
                .extracting(passage -> passage.line().shown())
                .containsExactly("一、概况", "第一段。", "甲，乙", "1，2", "第二段。");
        assertThat(text.passages().get(3).cells()).containsExactly("1", "2");
        assertThat(text.passages().get(4).place()).isEqualTo("“一、概况”中");
    }

    @Test
    void wordsInBoxesAndControlsAreReadAndDeletedOnesAreNot() throws IOException {
        Path file = document("""
                <w:p><w:ins><w:r><w:t>全年预算</w:t></w:r></w:ins><w:del><w:r><w:delText>80</w:delText></w:r></w:del>
                <w:r><w:t>90万元</w:t></w:r></w:p>
                <w:sdt><w:sdtContent><w:p><w:r><w:t>控件中的话</w:t></w:r></w:p></w:sdtContent></w:sdt>
                <w:p><w:r><w:pict><w:txbxContent><w:p><w:r><w:t>框中的话</w:t></w:r></w:p></w:txbxContent></w:pict></w:r>
                <w:r><w:t>框外的话</w:t></w:r></w:p>
                """);

        ReportText text = ((ReportOpening.Opened) ReportFile.open(file)).text();

        assertThat(text.passages())
                .extracting(passage -> passage.line().shown())
                .containsExactly("全年预算90万元", "控件中的话", "框中的话", "框外的话");
    }

    @Test
    void whatIsNoDocumentIsRefusedInOneSentence() throws IOException {
        assertRefused(folder.resolve("无.docx"), FindingCode.FILE_MISSING, "找不到文件“无.docx”，请核对文件名和路径");
        assertRefused(new byte[0], FindingCode.FILE_EMPTY, "文件“报告.docx”是空的（0字节），请重新保存或重新复制一份");
        String none = "文件“报告.docx”不是 Word 文档（.docx），请在 Word 或 WPS 中打开后另存为 .docx";
        assertRefused("报告".getBytes(StandardCharsets.UTF_8), FindingCode.FILE_NOT_WORD, none);
        assertRefused(Files.readAllBytes(Path.of("examples/红十字会-2023.xlsx")), FindingCode.FILE_NOT_WORD, none);
        assertRefused(
                container("WordDocument"),
                FindingCode.FILE_NOT_WORD,
                "文件“报告.docx”是旧格式的 Word 文档（.doc），请在 Word 或 WPS 中打开后另存为 .docx");
    }

    @Test
    void aDocumentLargerThanAnyReportIsRefusedWithTheLimit() throws IOException {
        String behind = "），请删去图片、附件和与报告无关的内容后再核对";
        assertRefused(
                Files.readAllBytes(document("<w:p><w:r><w:t>" + "字".repeat(500_001) + "</w:t></w:r></w:p>")),
                FindingCode.FILE_TOO_LARGE,
                "文件“报告.docx”过大（文字超过 500000 字" + behind);
        assertRefused(
                Files.readAllBytes(document("<w:p/>".repeat(100_001))),
                FindingCode.FILE_TOO_LARGE,
                "文件“报告.docx”过大（段落和单元格超过 100000 个" + behind);
        assertRefused(
                Files.readAllBytes(document("<w:tbl><w:tr>" + "<w:tc/>".repeat(1_001) + "</w:tr></w:tbl>")),
                FindingCode.FILE_TOO_LARGE,
                "文件“报告.docx”过大（表格一行超过 1000 格" + behind);
    }

    @Test
    void aDamagedDocumentIsRefused() throws IOException {
        byte[] whole = Files.readAllBytes(ReferenceReport.document().save(folder.resolve("报告.docx")));
        assertRefused(Arrays.copyOf(whole, whole.length / 2), FindingCode.FILE_DAMAGED, DAMAGED);
        assertRefused(Files.readAllBytes(document("<w:p><w:r>")), FindingCode.FILE_DAMAGED, DAMAGED);
    }

    @Test
    void aDocumentWithAPasswordIsRefused() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("1");
            try (OutputStream data = encryptor.getDataStream(container)) {
                data.write(1);
            }
            container.writeFilesystem(out);
        }
        assertRefused(out.toByteArray(), FindingCode.FILE_ENCRYPTED, "文件“报告.docx”有打开密码，请在 Word 或 WPS 中取消打开密码，另存后再核对");
    }

    @Test
    void aDocumentThatUnpacksWithoutEndIsRefused() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write("<w:document xmlns:w=\"w\"><w:body>".getBytes(StandardCharsets.UTF_8));
            byte[] blanks = new byte[1 << 20];
            Arrays.fill(blanks, (byte) ' ');
            for (int megabyte = 0; megabyte < 120; megabyte++) {
                zip.write(blanks);
            }
        }
        assertRefused(out.toByteArray(), FindingCode.FILE_TOO_LARGE, "文件“报告.docx”过大（展开后超过 96MB），请删去图片、附件和与报告无关的内容后再核对");
    }

    private Path document(String body) throws IOException {
        Path file = folder.resolve("报告.docx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            String xml = "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                    + body + "</w:body></w:document>";
            zip.write(xml.getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }

    private static byte[] container(String entry) throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            container.createDocument(new java.io.ByteArrayInputStream(new byte[5000]), entry);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            container.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    private void assertRefused(byte[] bytes, FindingCode code, String sentence) throws IOException {
        assertRefused(Files.write(folder.resolve("报告.docx"), bytes), code, sentence);
    }

    private static void assertRefused(Path file, FindingCode code, String sentence) {
        assertThat(ReportFile.open(file)).isInstanceOfSatisfying(ReportOpening.Refused.class, refused -> {
            assertThat(refused.finding().message()).isEqualTo(sentence);
            assertThat(refused.finding().code()).isEqualTo(code);
        });
    }
}
