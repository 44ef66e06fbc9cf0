package org.ziping.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Small workbooks to be added: one with everything a sheet of ours may have. */
final class Supplements {

    static final String NAME = "绩效自评汇总";

    private Supplements() {}

    /** A summary with a heading, live references to {@code formSheet}, a chart, a comment, links, validation and print setup. */
    static Supplement full(String formSheet) {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            XSSFSheet sheet = book.createSheet(NAME);
            CellStyle heading = heading(book);
            CellStyle points = book.createCellStyle();
            points.setDataFormat(book.createDataFormat().getFormat("0.00\"分\""));
            XSSFCell title = sheet.createRow(0).createCell(0);
            title.setCellValue("=汇总 & <得分>");
            title.setCellStyle(heading);
            for (int i = 0; i < 3; i++) {
                XSSFRow row = sheet.createRow(i + 1);
                row.createCell(0).setCellValue("指标" + (i + 1));
                XSSFCell score = row.createCell(1);
                score.setCellValue(8 + i);
                score.setCellStyle(points);
            }
            sheet.setColumnWidth(0, 20 * 256);
            sheet.setDefaultColumnStyle(3, points);
            links(book, sheet, formSheet);
            rules(sheet);
            comment(book, sheet);
            chart(sheet);
            live(sheet, formSheet);
            print(book);
            return new OfLibrary(bytes(book));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The chart must be drawn first: it asks formulas for their values, and the form is not in this workbook. */
    private static void live(XSSFSheet sheet, String formSheet) {
        for (int i = 0; i < 3; i++) {
            XSSFCell score = sheet.getRow(i + 1).getCell(1);
            double value = score.getNumericCellValue();
            score.setCellFormula("'" + formSheet + "'!B" + (i + 1));
            score.setCellValue(value);
        }
    }

    /** One sheet called {@code name} with one word in it. */
    static Supplement plain(String name, String word) {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            book.createSheet(name).createRow(0).createCell(0).setCellValue(word);
            return new OfLibrary(bytes(book));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CellStyle heading(XSSFWorkbook book) {
        CellStyle style = book.createCellStyle();
        var font = book.createFont();
        font.setBold(true);
        font.setFontName("黑体");
        style.setFont(font);
        style.setBorderBottom(BorderStyle.THIN);
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setFillForegroundColor(IndexedColors.LIGHT_YELLOW.getIndex());
        return style;
    }

    private static void links(XSSFWorkbook book, XSSFSheet sheet, String formSheet) {
        Hyperlink there = book.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        there.setAddress("'" + formSheet + "'!A1");
        sheet.getRow(1).getCell(0).setHyperlink(there);
        Hyperlink here = book.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        here.setAddress("'" + NAME + "'!A1");
        sheet.getRow(2).getCell(0).setHyperlink(here);
        Hyperlink outside = book.getCreationHelper().createHyperlink(HyperlinkType.URL);
        outside.setAddress("https://example.org/");
        sheet.getRow(3).getCell(0).setHyperlink(outside);
    }

    private static void rules(XSSFSheet sheet) {
        XSSFSheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
        ConditionalFormattingRule rule =
                formatting.createConditionalFormattingRule(new XSSFColor(new byte[] {-1, 10, 20, 30}));
        formatting.addConditionalFormatting(
                new CellRangeAddress[] {CellRangeAddress.valueOf("B2:B4")}, new ConditionalFormattingRule[] {rule});
        var helper = sheet.getDataValidationHelper();
        sheet.addValidationData(helper.createValidation(
                helper.createExplicitListConstraint(new String[] {"优", "良", "中", "差"}),
                new CellRangeAddressList(5, 5, 0, 0)));
    }

    private static void comment(XSSFWorkbook book, XSSFSheet sheet) {
        ClientAnchor anchor = book.getCreationHelper().createClientAnchor();
        anchor.setCol2(3);
        anchor.setRow2(3);
        var comment = sheet.createDrawingPatriarch().createCellComment(anchor);
        comment.setString(book.getCreationHelper().createRichTextString("说明"));
        sheet.getRow(0).getCell(0).setCellComment(comment);
    }

    private static void chart(XSSFSheet sheet) {
        var drawing = sheet.createDrawingPatriarch();
        XSSFChart chart = drawing.createChart(drawing.createAnchor(0, 0, 0, 0, 5, 1, 12, 15));
        XDDFCategoryAxis categories = chart.createCategoryAxis(AxisPosition.BOTTOM);
        XDDFValueAxis values = chart.createValueAxis(AxisPosition.LEFT);
        values.setCrossBetween(AxisCrossBetween.BETWEEN);
        XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, categories, values);
        data.setBarDirection(BarDirection.COL);
        data.setBarGrouping(BarGrouping.CLUSTERED);
        data.setVaryColors(false);
        XDDFChartData.Series series = data.addSeries(
                XDDFDataSourcesFactory.fromStringCellRange(sheet, CellRangeAddress.valueOf("A2:A4")),
                XDDFDataSourcesFactory.fromNumericCellRange(sheet, CellRangeAddress.valueOf("B2:B4")));
        series.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(new byte[] {0x2E, 0x75, (byte) 0xB6})));
        series.setTitle("得分", null);
        chart.plot(data);
    }

    private static void print(XSSFWorkbook book) {
        book.setPrintArea(0, 0, 12, 0, 20);
        book.getSheetAt(0).setRepeatingRows(CellRangeAddress.valueOf("1:1"));
        book.getSheetAt(0).getPrintSetup().setLandscape(true);
    }

    /** A workbook that the library wrote, as a supplement: its words put into the cells. */
    private record OfLibrary(byte[] workbook) implements Supplement {

        private static final Pattern CELL = Pattern.compile("<c r=\"(\\w+)\"( t=\"\\w+\")?(?: s=\"(\\d+)\")?");
        private static final Pattern COLUMN = Pattern.compile(" style=\"(\\d+)\"");
        private static final Pattern SHARED = Pattern.compile(" t=\"s\"><v>(\\d+)</v>");

        @Override
        public String styles() {
            return RawBook.of(workbook).text("xl/styles.xml");
        }

        @Override
        public Map<String, String> parts(IntUnaryOperator looks) {
            RawBook book = RawBook.of(workbook);
            Map<String, String> parts = new LinkedHashMap<>();
            book.names().forEach(name -> parts.put(name, book.text(name)));
            List<String> words = Pattern.compile("<si>(.*?)</si>", Pattern.DOTALL)
                    .matcher(parts.get("xl/sharedStrings.xml"))
                    .results()
                    .map(one -> one.group(1))
                    .toList();
            parts.computeIfPresent("xl/worksheets/sheet1.xml", (name, xml) -> sheet(xml, words, looks));
            return parts;
        }

        private static String sheet(String xml, List<String> words, IntUnaryOperator looks) {
            String styled = CELL.matcher(xml.replace(" tabSelected=\"true\"", ""))
                    .replaceAll(cell -> "<c r=\"" + cell.group(1) + "\" s=\""
                            + looks.applyAsInt(cell.group(3) == null ? 0 : Integer.parseInt(cell.group(3))) + "\""
                            + (cell.group(2) == null ? "" : cell.group(2)));
            String columns = COLUMN.matcher(styled)
                    .replaceAll(column -> " style=\"" + looks.applyAsInt(Integer.parseInt(column.group(1))) + "\"");
            return SHARED.matcher(columns)
                    .replaceAll(cell -> Matcher.quoteReplacement(
                            " t=\"inlineStr\"><is>" + words.get(Integer.parseInt(cell.group(1))) + "</is>"));
        }
    }

    static byte[] bytes(XSSFWorkbook book) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        book.write(out);
        return out.toByteArray();
    }
}
