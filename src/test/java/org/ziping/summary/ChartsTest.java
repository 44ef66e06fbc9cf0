package org.ziping.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.xmlbeans.XmlObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumData;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTStrData;
import org.w3c.dom.Node;
import org.ziping.model.Scorecard;

class ChartsTest {

    @Test
    void threeChartsWithTheirTitles() {
        assertThat(titles(7)).containsExactly("各指标分值与得分", "各类指标得分率", "预算与执行（万元）");
    }

    @Test
    void manyIndicatorsAreDealtOutEvenly() {
        assertThat(titles(60))
                .containsExactly(
                        "各类指标得分率",
                        "预算与执行（万元）",
                        "各指标分值与得分（第1至16项）",
                        "各指标分值与得分（第17至32项）",
                        "各指标分值与得分（第33至48项）",
                        "各指标分值与得分（第49至61项）");
    }

    @Test
    void withoutMoneyThereIsNoMoneyChart() {
        Opened sheet = FilledForm.summary(Cards.withoutMoney(), List.of());
        assertThat(sheet.charts()).extracting(ChartsTest::title).containsExactly("各指标分值与得分", "各类指标得分率");
        assertThat(sheet.row(6)).contains("表中没有资金信息");
    }

    @Test
    void whatAFormDoesNotTellOfItsMoneyHasNoBars() {
        assertThat(moneySeries(Cards.published())).containsExactly("年初预算数", "全年预算数", "全年执行数");
        assertThat(moneySeries(Cards.withoutInitialBudget())).containsExactly("全年预算数", "全年执行数");
    }

    private static List<String> moneySeries(Scorecard card) {
        XSSFChart chart = FilledForm.summary(card, List.of()).charts().get(2);
        return bars(chart).getSerList().stream()
                .map(bars ->
                        bars.getTx().getStrRef().getStrCache().getPtArray(0).getV())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 7, 12, 16, 19, 20, 28, 60, 130})
    void whatAChartStoresIsWhatItsCellsHold(int indicators) {
        Opened sheet = FilledForm.summary(Cards.ofSize(indicators), List.of());
        for (XSSFChart chart : sheet.charts()) {
            for (CTBarSer bars : bars(chart).getSerList()) {
                assertWords(
                        sheet,
                        bars.getTx().getStrRef().getF(),
                        bars.getTx().getStrRef().getStrCache());
                assertWords(
                        sheet,
                        bars.getCat().getStrRef().getF(),
                        bars.getCat().getStrRef().getStrCache());
                assertNumbers(
                        sheet,
                        bars.getVal().getNumRef().getF(),
                        bars.getVal().getNumRef().getNumCache());
            }
        }
    }

    @Test
    void everyRowIsInOneChart() {
        Opened sheet = FilledForm.summary(Cards.ofSize(60), List.of());
        List<String> names = new ArrayList<>();
        sheet.charts().stream()
                .filter(chart -> title(chart).startsWith("各指标"))
                .forEach(chart -> bars(chart)
                        .getSerArray(0)
                        .getCat()
                        .getStrRef()
                        .getStrCache()
                        .getPtList()
                        .forEach(point -> names.add(point.getV())));
        assertThat(names).hasSize(61).doesNotHaveDuplicates().first().isEqualTo("预算执行率");
    }

    @Test
    void nothingThatProgramsReadDifferentlyIsLeftToThem() {
        for (XSSFChart chart : FilledForm.summary(Cards.published(), List.of()).charts()) {
            assertThat(chart.getCTChartSpace().getRoundedCorners().getVal()).isFalse();
            assertThat(chart.getCTChart().getAutoTitleDeleted().getVal()).isFalse();
            assertThat(chart.getCTChart().getDispBlanksAs().getVal()).hasToString("gap");
            assertThat(bars(chart).getVaryColors().getVal()).isFalse();
            assertThat(bars(chart).getGrouping().getVal()).hasToString("clustered");
            assertThat(chart.getCTChartSpace().toString()).contains("lang=\"zh-CN\"", "<a:ea typeface=\"微软雅黑\"/>");
            assertThat(bars(chart).getSerList())
                    .allSatisfy(
                            series -> assertThat(series.getSpPr().getSolidFill().getSrgbClr())
                                    .isNotNull());
        }
    }

    @Test
    void partsOfAChartStandInTheOrderOfTheStandard() {
        for (XSSFChart chart : FilledForm.summary(Cards.published(), List.of()).charts()) {
            assertInOrder(chart.getCTChartSpace(), "roundedCorners", "chart", "spPr", "txPr", "printSettings");
            assertInOrder(
                    chart.getCTChart(),
                    "title",
                    "autoTitleDeleted",
                    "plotArea",
                    "legend",
                    "plotVisOnly",
                    "dispBlanksAs");
            assertInOrder(bars(chart), "barDir", "grouping", "varyColors", "ser", "gapWidth", "axId");
            assertInOrder(bars(chart).getSerArray(0), "idx", "order", "tx", "spPr", "dLbls", "cat", "val");
            assertInOrder(
                    chart.getCTChart().getPlotArea().getCatAxArray(0),
                    "axId",
                    "scaling",
                    "delete",
                    "axPos",
                    "majorTickMark",
                    "minorTickMark",
                    "tickLblPos",
                    "spPr",
                    "txPr",
                    "crossAx",
                    "crosses",
                    "auto",
                    "tickLblSkip");
        }
    }

    private static void assertInOrder(XmlObject parent, String... allowed) {
        List<String> found = new ArrayList<>();
        for (Node child = parent.getDomNode().getFirstChild(); child != null; child = child.getNextSibling()) {
            if (found.isEmpty() || !found.get(found.size() - 1).equals(child.getLocalName())) {
                found.add(child.getLocalName());
            }
        }
        assertThat(found).isEqualTo(Stream.of(allowed).filter(found::contains).toList());
    }

    private static void assertWords(Opened sheet, String reference, CTStrData stored) {
        List<XSSFCell> cells = cells(sheet, reference);
        assertThat(stored.getPtCount().getVal()).isEqualTo(cells.size());
        assertThat(stored.getPtList())
                .extracting(point -> point.getV())
                .isEqualTo(cells.stream().map(XSSFCell::getStringCellValue).toList());
    }

    private static void assertNumbers(Opened sheet, String reference, CTNumData stored) {
        List<XSSFCell> cells = cells(sheet, reference);
        assertThat(stored.getPtList())
                .extracting(point -> Double.valueOf(point.getV()))
                .isEqualTo(cells.stream().map(XSSFCell::getNumericCellValue).toList());
    }

    private static List<XSSFCell> cells(Opened sheet, String reference) {
        AreaReference area = new AreaReference(reference, sheet.workbook().getSpreadsheetVersion());
        assertThat(area.getFirstCell().getSheetName()).isEqualTo(sheet.sheet().getSheetName());
        return Stream.of(area.getAllReferencedCells())
                .map(CellReference::formatAsString)
                .map(sheet::cell)
                .toList();
    }

    private static List<String> titles(int indicators) {
        return FilledForm.summary(Cards.ofSize(indicators), List.of()).charts().stream()
                .map(ChartsTest::title)
                .toList();
    }

    private static String title(XSSFChart chart) {
        return chart.getTitleText().getString();
    }

    private static CTBarChart bars(XSSFChart chart) {
        return chart.getCTChart().getPlotArea().getBarChartArray(0);
    }
}
