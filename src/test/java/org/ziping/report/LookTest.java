package org.ziping.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;

/** A report looks as an official document does, and stays editable as one. */
class LookTest {

    private static XWPFDocument document;

    @BeforeAll
    static void write() {
        document = Written.of(Path.of("examples", "红十字会-2023.xlsx")).document();
    }

    @Test
    void headingsHaveTheStylesThatWordNavigatesBy() {
        assertThat(document.getParagraphs())
                .filteredOn(paragraph -> style(paragraph.getStyleID()).getName().startsWith("heading"))
                .extracting(paragraph -> style(paragraph.getStyleID()).getName(), paragraph -> paragraph.getText())
                .contains(
                        tuple("heading 1", "一、基本概况"),
                        tuple("heading 2", "（三）整体预算规模及安排情况"),
                        tuple("heading 3", "2．预算调整"),
                        tuple("heading 2", "（七）指标七：群众满意度"),
                        tuple("heading 1", "六、改进措施和建议"))
                .hasSize(28);
        for (int level = 1; level <= 3; level++) {
            assertThat(style(String.valueOf(level))
                            .getCTStyle()
                            .getPPr()
                            .getOutlineLvl()
                            .getVal()
                            .intValue())
                    .isEqualTo(level - 1);
        }
    }

    @Test
    void headingsAndTextHaveTheFontsOfOfficialDocuments() {
        assertThat(List.of("1", "2", "3", "a3", "a5"))
                .extracting(id -> fonts(style(id).getCTStyle().getRPr()).getEastAsia())
                .containsExactly("黑体", "楷体_GB2312", "仿宋_GB2312", "方正小标宋简体", "仿宋_GB2312");
    }

    @Test
    void everyFontIsSetForLatinAndChineseAlike() {
        List<CTFonts> all = new ArrayList<>();
        for (XWPFStyle style : styles()) {
            if (style.getCTStyle().isSetRPr()) {
                all.addAll(style.getCTStyle().getRPr().getRFontsList());
            }
        }
        document.getParagraphs().stream()
                .flatMap(paragraph -> paragraph.getRuns().stream())
                .filter(run -> run.getCTR().isSetRPr())
                .forEach(run -> all.addAll(run.getCTR().getRPr().getRFontsList()));
        assertThat(all).hasSizeGreaterThan(8).allSatisfy(fonts -> {
            assertThat(fonts.getAscii()).isEqualTo(fonts.getEastAsia());
            assertThat(fonts.getHAnsi()).isEqualTo(fonts.getEastAsia());
        });
    }

    @Test
    void thePageIsA4WithTheMarginsAndTheLinePitchOfTheStandard() {
        CTSectPr section = document.getDocument().getBody().getSectPr();
        CTPageMar margins = section.getPgMar();
        assertThat(section.getPgSz().getW()).hasToString("11906");
        assertThat(section.getPgSz().getH()).hasToString("16838");
        assertThat(Stream.of(margins.getTop(), margins.getBottom(), margins.getLeft(), margins.getRight())
                        .map(twips -> Math.round(Integer.parseInt(twips.toString()) * 25.4 / 1440)))
                .containsExactly(37L, 35L, 28L, 26L);
        var spacing = style("a").getCTStyle().getPPr().getSpacing();
        assertThat(spacing.getLine()).hasToString("580");
        assertThat(spacing.getLineRule()).isEqualTo(STLineSpacingRule.EXACT);
    }

    @Test
    void pagesAreNumberedOutsideTheCover() {
        assertThat(document.getFooterList()).hasSize(3);
        assertThat(document.getFooterList())
                .filteredOn(footer -> footer.getText().contains("—"))
                .hasSize(2);
        assertThat(document.getDocument().getBody().getSectPr().isSetTitlePg()).isTrue();
    }

    @Test
    void chartsCarryTheirNumbersInAWorkbookInside() throws IOException {
        assertThat(document.getCharts()).hasSize(2);
        for (XWPFChart chart : document.getCharts()) {
            for (CTBarSer bars :
                    chart.getCTChart().getPlotArea().getBarChartArray(0).getSerList()) {
                List<Double> drawn = bars.getVal().getNumRef().getNumCache().getPtList().stream()
                        .map(point -> Double.valueOf(point.getV()))
                        .toList();
                assertThat(drawn)
                        .isEqualTo(stored(chart, bars.getVal().getNumRef().getF()));
            }
        }
    }

    /** The numbers in the cells that a series names, empty ones left out. */
    private static List<Double> stored(XWPFChart chart, String cells) throws IOException {
        byte[] inside =
                chart.getRelations().get(0).getPackagePart().getInputStream().readAllBytes();
        List<Double> numbers = new ArrayList<>();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(inside))) {
            String[] ends = cells.replaceAll(".*!|\\$", "").split(":");
            int column = ends[0].charAt(0) - 'A';
            for (int row = 1; row < Integer.parseInt(ends[1].substring(1)); row++) {
                var cell = workbook.getSheetAt(0).getRow(row).getCell(column);
                if (cell != null && !cell.toString().isEmpty()) {
                    numbers.add(cell.getNumericCellValue());
                }
            }
        }
        return numbers;
    }

    private static XWPFStyle style(String id) {
        return document.getStyles().getStyle(id);
    }

    private static List<XWPFStyle> styles() {
        return Stream.of("a", "1", "2", "3", "a3", "a4", "a5", "a6", "a7", "a8", "a9", "ab")
                .map(LookTest::style)
                .toList();
    }

    private static CTFonts fonts(CTRPr letters) {
        return letters.getRFontsArray(0);
    }
}
