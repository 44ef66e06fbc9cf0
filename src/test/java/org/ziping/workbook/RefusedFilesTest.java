package org.ziping.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ziping.model.Finding;
import org.ziping.model.FindingCode;

/** Whatever is handed in instead of a workbook, its author is told in one sentence what it is and what to do. */
class RefusedFilesTest {

    private static final String INTO_FORM = "，不是 Excel 工作簿，请把内容填进自评表模板，存为 .xlsx 后再交";
    private static final String ORIGINAL = "，不是 Excel 工作簿，请交自评表的 Excel 原件（.xlsx）";
    private static final String SAVE_AS = "，不是 Excel 工作簿，请在 Excel 或 WPS 中打开后另存为 .xlsx";
    private static final String INCOMPLETE = "文件“自评表.xlsx”不完整或已损坏，请重新复制一份，或在 Excel 或 WPS 中打开修复后另存";
    private static final String PASSWORD = "文件“自评表.xlsx”有打开密码，请在 Excel 或 WPS 中取消打开密码，另存后再交";

    @TempDir
    Path folder;

    @Test
    void missingFile() {
        assertRefused(folder.resolve("无此文件.xlsx"), FindingCode.FILE_MISSING, "找不到文件“无此文件.xlsx”，请核对文件名和路径");
    }

    @Test
    void directory() throws IOException {
        assertRefused(
                Files.createDirectory(folder.resolve("自评表")),
                FindingCode.FILE_NOT_EXCEL,
                "“自评表”是文件夹，不是 Excel 文件，请指定文件夹里的自评表");
    }

    @Test
    void emptyFile() {
        assertRefused(new byte[0], FindingCode.FILE_EMPTY, "文件“自评表.xlsx”是空的（0字节），请重新保存或重新复制一份");
    }

    @Test
    void fileBeyondTheLimit() throws IOException {
        Path file = folder.resolve("自评表.xlsx");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength((100L << 20) + 1);
        }
        assertRefused(file, FindingCode.FILE_TOO_LARGE, "文件“自评表.xlsx”过大（超过100MB），请删去无关的工作表、图片和空白行列后再交");
    }

    @Test
    void fileThatIsAllZeros() {
        assertRefused(
                new byte[5000], FindingCode.FILE_DAMAGED, "文件“自评表.xlsx”其实是全是零的损坏文件，请重新复制一份，或在 Excel 或 WPS 中修复后另存");
    }

    @Test
    void textFile() {
        assertNotExcel("项目支出绩效自评表\n单位：某局\n".getBytes(StandardCharsets.UTF_8), "文本文件" + INTO_FORM);
        assertNotExcel("项目支出绩效自评表\n单位：某局\n".getBytes(Charset.forName("GBK")), "文本文件" + INTO_FORM);
    }

    @Test
    void table() {
        byte[] table = "指标,分值,得分\n户数,10,9\n满意度,10,10\n".getBytes(Charset.forName("GBK"));
        assertNotExcel(table, " CSV 文本" + SAVE_AS);
    }

    @Test
    void filesOfOtherPrograms() {
        assertNotExcel("%PDF-1.7\n%\u00e2\u00e3".getBytes(StandardCharsets.ISO_8859_1), " PDF 文件" + ORIGINAL);
        assertNotExcel(
                "\u0089PNG\r\n\u001a\n\0\0\0\rIHDR".getBytes(StandardCharsets.ISO_8859_1),
                "图片，不是 Excel 工作簿，请交自评表的 Excel 原件（.xlsx），不要交扫描件或截图");
        assertNotExcel("{\\rtf1\\ansi}".getBytes(StandardCharsets.US_ASCII), "写字板（RTF）文档" + INTO_FORM);
        assertNotExcel(
                "<html><table><tr><td>1</td></tr></table></html>".getBytes(StandardCharsets.UTF_8),
                "网页（HTML）文件" + SAVE_AS);
        assertNotExcel(
                "<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"/>"
                        .getBytes(StandardCharsets.UTF_8),
                "“XML 表格 2003”文件" + SAVE_AS);
        assertNotExcel("Rar!\u001a\7\0".getBytes(StandardCharsets.ISO_8859_1), "压缩包，不是 Excel 工作簿，请解压后交里面的 Excel 文件");
    }

    @Test
    void packagesOfOtherPrograms() {
        assertNotExcel(document("word/document.xml", "wordprocessingml.document"), " Word 文档" + INTO_FORM);
        assertNotExcel(document("ppt/presentation.xml", "presentationml.presentation"), " PowerPoint 演示文稿" + ORIGINAL);
        assertNotExcel(
                document("xl/workbook.bin", "ms-excel.sheet.binary.macroEnabled"), " Excel 二进制工作簿（.xlsb）" + SAVE_AS);
        assertNotExcel(
                SmallPackage.empty()
                        .part("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
                        .bytes(),
                " OpenDocument 表格（.ods）" + SAVE_AS);
        assertNotExcel(SmallPackage.empty().part("OFD.xml", "<OFD/>").bytes(), " OFD 版式文件" + ORIGINAL);
    }

    @Test
    void zipWithoutWorkbook() {
        assertNotExcel(SmallPackage.empty().part("说明.txt", "说明").bytes(), "压缩包" + ORIGINAL);
        assertNotExcel(SmallPackage.empty().part("甲局.xlsx", "PK").bytes(), "压缩包，不是 Excel 工作簿，请解压后交里面的 Excel 文件");
    }

    @Test
    void containersOfOtherPrograms() throws IOException {
        assertNotExcel(container("WordDocument"), " Word 文档（.doc）" + INTO_FORM);
        assertNotExcel(container("PowerPoint Document"), " PowerPoint 演示文稿（.ppt）" + ORIGINAL);
        assertNotExcel(container("ETData"), "其他 Office 类文件，不是 Excel 工作簿，请在 Excel 或 WPS 中打开，确认无误后另存为 .xlsx");
    }

    @Test
    void workbookOfExcel95() throws IOException {
        assertRefused(
                container("Book"),
                FindingCode.FILE_TOO_OLD,
                "文件“自评表.xlsx”是 Excel 95 或更早的格式，请在 Excel 或 WPS 中打开后另存为 .xlsx");
    }

    @Test
    void workbookOfExcel4() {
        byte[] bytes = {9, 4, 6, 0, 0, 0, 0x10, 0, 0, 0};
        assertRefused(bytes, FindingCode.FILE_TOO_OLD, "文件“自评表.xlsx”其实是 Excel 4.0 或更早的格式，请在 Excel 或 WPS 中打开后另存为 .xlsx");
    }

    @Test
    void truncatedPackage() {
        byte[] whole = SmallPackage.workbook("").bytes();
        assertRefused(Arrays.copyOf(whole, whole.length / 2), FindingCode.FILE_DAMAGED, INCOMPLETE);
    }

    @Test
    void packageWithAFlippedBit() {
        byte[] whole = SmallPackage.workbook("<row><c t=\"str\"><v>自评</v></c></row>".repeat(50))
                .bytes();
        for (int at = 40; at < whole.length; at += 7) {
            byte[] broken = whole.clone();
            broken[at] ^= 0x10;
            assertThat(opening(broken)).isInstanceOf(Opening.class);
        }
    }

    @Test
    void sheetThatEndsInTheMiddle() {
        byte[] bytes = SmallPackage.workbook("")
                .part("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row><c><v>1")
                .bytes();
        assertRefused(bytes, FindingCode.FILE_DAMAGED, "文件“自评表.xlsx”已损坏（工作表“自评表”读不出来），请在 Excel 或 WPS 中打开修复后另存");
    }

    @Test
    void passwordProtectedPackage() throws Exception {
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("1234");
            try (var out = encryptor.getDataStream(container)) {
                out.write(SmallPackage.workbook("").bytes());
            }
            assertRefused(bytes(container), FindingCode.FILE_ENCRYPTED, PASSWORD);
        }
    }

    @Test
    void passwordProtectedXls() throws IOException {
        assertRefused(encryptedXls("1234"), FindingCode.FILE_ENCRYPTED, PASSWORD);
    }

    @Test
    void xlsEncryptedWithThePasswordThatExcelTriesByItself() throws IOException {
        assertRefused(
                encryptedXls(Decryptor.DEFAULT_PASSWORD),
                FindingCode.FILE_ENCRYPTED,
                "文件“自评表.xlsx”设有保护并因此加密，请在 Excel 或 WPS 中取消工作簿保护，另存为 .xlsx 后再交");
    }

    private static byte[] encryptedXls(String password) throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword(password);
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            workbook.createSheet("自评表").createRow(0).createCell(0).setCellValue("自评");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    @Test
    void strictVariant() {
        byte[] bytes = SmallPackage.workbook("")
                .part("xl/workbook.xml", "<workbook xmlns=\"http://purl.oclc.org/ooxml/spreadsheetml/main\"/>")
                .bytes();
        assertRefused(
                bytes,
                FindingCode.FILE_STRICT_OOXML,
                "文件“自评表.xlsx”的格式是“严格 Open XML 电子表格”，请在 Excel 中另存为普通的“Excel 工作簿（.xlsx）”");
    }

    @Test
    void signedWorkbook() {
        byte[] bytes = SmallPackage.workbook("")
                .part("_xmlsignatures/sig1.xml", "<Signature/>")
                .bytes();
        assertRefused(bytes, FindingCode.FILE_SIGNED, "文件“自评表.xlsx”带有数字签名，写入得分会使签名失效，请交签名前的文件，或在 Excel 中删除签名后另存");
    }

    @Test
    void stylesWithAlternatives() {
        byte[] bytes = SmallPackage.workbook("")
                .part(
                        "xl/_rels/workbook.xml.rels",
                        SmallPackage.relations(
                                "rId1", "worksheet", "worksheets/sheet1.xml", "rId2", "styles", "styles.xml"))
                .part("xl/styles.xml", "<styleSheet><mc:AlternateContent xmlns:mc=\"x\"/></styleSheet>")
                .bytes();
        assertRefused(
                bytes,
                FindingCode.FILE_UNSUPPORTED,
                "文件“自评表.xlsx”的样式表是 Excel 和 WPS 之外的软件写的，无法保证样式不变，请在 Excel 或 WPS 中打开后另存为 .xlsx");
    }

    private static byte[] document(String part, String type) {
        return SmallPackage.empty()
                .part(
                        "[Content_Types].xml",
                        "<Types><Override PartName=\"/" + part + "\" ContentType=\"application/vnd." + type
                                + ".main+xml\"/></Types>")
                .part("_rels/.rels", SmallPackage.relations("rId1", "officeDocument", part))
                .part(part, "<x/>")
                .bytes();
    }

    private static byte[] container(String stream) throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            container.createDocument(new java.io.ByteArrayInputStream(new byte[5000]), stream);
            return bytes(container);
        }
    }

    private static byte[] bytes(POIFSFileSystem container) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        container.writeFilesystem(out);
        return out.toByteArray();
    }

    private void assertNotExcel(byte[] bytes, String whatAndRemedy) {
        assertRefused(bytes, FindingCode.FILE_NOT_EXCEL, "文件“自评表.xlsx”其实是" + whatAndRemedy);
    }

    private void assertRefused(byte[] bytes, FindingCode code, String sentence) {
        assertThat(opening(bytes)).isEqualTo(new Opening.Refused(Finding.ofFile(code, sentence)));
    }

    private Opening opening(byte[] bytes) {
        try {
            return WorkbookFile.open(Files.write(folder.resolve("自评表.xlsx"), bytes));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void assertRefused(Path file, FindingCode code, String sentence) {
        assertThat(WorkbookFile.open(file)).isEqualTo(new Opening.Refused(Finding.ofFile(code, sentence)));
    }
}
