package org.ziping.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ziping.model.Finding;
import org.ziping.model.FindingCode;
import org.ziping.model.grid.Cell;
import org.ziping.model.grid.CellAddress;
import org.ziping.model.grid.Edits;
import org.ziping.model.grid.Grid;
import org.ziping.workbook.Supplement;

class SummarySheetTest {

    private final Opened sheet = FilledForm.summary(Cards.published(), Cards.someFindings());

    @Test
    void headlineShowsTotalRatingAndRate() {
        assertThat(sheet.text("A1")).isEqualTo("乌鲁木齐高新技术产业开发区（乌鲁木齐市新市区）红十字会");
        assertThat(sheet.text("A2")).isEqualTo("2023年度部门整体支出绩效自评汇总");
        assertThat(sheet.number("A5")).isEqualTo(86.57);
        assertThat(sheet.formula("A5")).isEqualTo("'自评表'!J23");
        assertThat(sheet.text("E5")).isEqualTo("良");
        assertThat(sheet.number("I5")).isBetween(0.95662, 0.95663);
        assertThat(sheet.formula("I5")).isEqualTo("'自评表'!H5");
        assertThat(sheet.row(6)).containsExactly("满分100分，失13.43分", "失分最多：项目支出执行率（失13分）", "全年预算89.46万元，执行85.58万元");
    }

    @Test
    void everyIndicatorShowsItsFiguresAndItsExplanation() {
        int head = sheet.rowOf("指标得分明细") + 1;
        assertThat(sheet.row(head)).containsExactly("序号", "一级指标", "指标名称", "分值", "得分", "得分率", "完成率", "得分说明", "图中简称");
        assertThat(sheet.row(head + 1))
                .containsExactly(
                        "1",
                        "预算执行",
                        "预算执行率",
                        "10",
                        "9.57",
                        "0.957",
                        "0.9566",
                        "全年预算数89.46万元，执行数85.58万元，执行率95.66%，乘以分值10分，得9.57分",
                        "预算执行率");
        assertThat(sheet.row(head + 5))
                .containsExactly(
                        "5",
                        "产出指标",
                        "慰问贫困人员户数",
                        "10",
                        "10",
                        "1",
                        "4.9667",
                        "≥90户，完成447户，完成率496.67%，达到指标值，得满分10分",
                        "慰问贫困人员户数");
        assertThat(sheet.row(head + 9)).containsExactly("合计", "100", "86.57", "0.8657");
    }

    @Test
    void figuresReferToTheFormAndAreComputedOnTheSheet() {
        int fifth = sheet.rowOf("指标得分明细") + 6;
        assertThat(sheet.formula("E" + fifth)).isEqualTo("'自评表'!I19");
        assertThat(sheet.formula("F" + fifth)).isEqualTo("'自评表'!J19");
        assertThat(sheet.formula("G" + fifth)).isEqualTo("F" + fifth + "/E" + fifth);
        assertThat(sheet.formula("H" + fifth)).isEqualTo("'自评表'!H19");
        assertThat(sheet.formula("F" + (fifth + 4))).isEqualTo("SUM(F" + (fifth - 4) + ":F" + (fifth + 3) + ")");
    }

    @Test
    void groupsAddUpTheirRowsAndMoneyStandsBesideThem() {
        int head = sheet.rowOf("一级指标");
        int rows = sheet.rowOf("指标得分明细") + 2;
        assertThat(sheet.row(head))
                .containsExactly("一级指标", "分值", "得分", "得分率", "指标数", "支出类别", "年初预算数", "全年预算数", "全年执行数", "执行率");
        assertThat(sheet.row(head + 1))
                .containsExactly("预算执行", "10", "9.57", "0.957", "1", "资金总额", "95.81", "89.46", "85.58", "0.9566");
        assertThat(sheet.row(head + 3))
                .containsExactly("产出指标", "35", "22", "0.6286", "3", "人员经费", "77.69", "82.89", "79.46", "0.9586");
        assertThat(sheet.formula("D" + (head + 3))).isEqualTo("SUM(F" + (rows + 2) + ":F" + (rows + 4) + ")");
        assertThat(sheet.formula("I" + (head + 1))).isEqualTo("'自评表'!C5");
    }

    @Test
    void everyFormulaCarriesItsValue() {
        List<XSSFCell> formulas = sheet.cells().stream()
                .filter(cell -> cell.getCellType() == CellType.FORMULA)
                .toList();
        assertThat(formulas).hasSizeGreaterThan(50).allSatisfy(cell -> {
            assertThat(cell.getCachedFormulaResultType()).isEqualTo(CellType.NUMERIC);
            assertThat(cell.getRawValue()).as(cell.getReference()).isNotBlank();
        });
    }

    @Test
    void findingsLeadToTheirCells() {
        int head = sheet.rowOf("级别");
        assertThat(sheet.text("A" + (head - 1))).isEqualTo("问题（3条）");
        assertThat(sheet.row(head + 2)).containsExactly("警告", "自评表!L20", "“项目支出执行率”得0分而没有说明偏差原因，请填写偏差原因和改进措施");
        assertThat(sheet.cell("B" + (head + 2)).getHyperlink().getAddress()).isEqualTo("'自评表'!L20");
    }

    @Test
    void withoutFindingsItSaysSoCalmly() {
        Opened calm = FilledForm.summary(Cards.published(), List.of());
        assertThat(calm.row(calm.rowOf("问题") + 1)).containsExactly("未发现问题");
        assertThat(calm.sheet().getHyperlinkList()).isEmpty();
    }

    @Test
    void aCellThatHoldsAnotherNumberIsNotReferredTo() {
        Cell kept = Cell.number(CellAddress.of("自评表", "J23"), new BigDecimal("90"));
        Grid grid = FilledForm.of(Cards.published()).with(List.of(kept));
        Opened open = FilledForm.summary(grid, Cards.published(), List.of());
        assertThat(open.cell("A5").getCellType()).isEqualTo(CellType.NUMERIC);
        assertThat(open.number("A5")).isEqualTo(86.57);
        assertThat(open.formula("I5")).isEqualTo("'自评表'!H5");
    }

    @Test
    void withoutATotalNothingIsAddedUp() {
        Opened open = FilledForm.summary(Cards.published().withheld(), List.of());
        assertThat(open.row(5)).startsWith("—", "—");
        assertThat(open.text("A6")).isEqualTo("有问题待处理，总分未计");
        assertThat(open.row(open.rowOf("合计"))).containsExactly("合计", "100", "—", "—", "有指标尚无得分，未计总分");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"a.cn\")",
                "+1+1",
                "@SUM(A1)",
                "<b>&amp;\"'</b>",
                "http://example.org",
                "_x0041_甲",
                "甲\u0000乙\uFFFE"
            })
    void wordsOfAFormStayWords(String words) {
        var card = Cards.named(words);
        Finding finding = Finding.at(CellAddress.of("自评表", "C16"), FindingCode.INDICATOR_TWICE, words);
        Opened open = FilledForm.summary(card, List.of(finding));
        String shown = words.replaceAll("[\u0000\uFFFE]", "");
        assertThat(open.cells().stream().filter(cell -> cell.getCellType() == CellType.STRING))
                .filteredOn(cell -> cell.getStringCellValue().equals(shown))
                .as("name, its short form, the finding")
                .hasSize(3);
        assertThat(open.cells())
                .filteredOn(cell -> cell.getCellType() == CellType.FORMULA)
                .allSatisfy(cell -> assertThat(cell.getCellFormula()).doesNotContain("HYPERLINK", "1+1", "@"));
        assertThat(open.sheet().getHyperlinkList())
                .extracting(Hyperlink::getAddress)
                .containsExactly("'自评表'!C16");
    }

    @Test
    void itPrintsOnA4OnePageWideWithTheHeadRepeated() {
        PrintSetup setup = sheet.sheet().getPrintSetup();
        assertThat(setup.getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
        assertThat(setup.getLandscape()).isTrue();
        assertThat(sheet.sheet().getFitToPage()).isTrue();
        assertThat(setup.getFitWidth()).isEqualTo((short) 1);
        assertThat(setup.getFitHeight()).isEqualTo((short) 0);
        assertThat(sheet.sheet().getFooter().getCenter()).isEqualTo("第 &P 页 共 &N 页");
        assertThat(sheet.sheet().getRepeatingRows().getFirstRow() + 1).isEqualTo(sheet.rowOf("序号"));
        assertThat(sheet.sheet().isDisplayGridlines()).isFalse();
        assertThat(sheet.sheet().getPaneInformation().isFreezePane()).isTrue();
    }

    @Test
    void theSameScorecardGivesTheSameBytes() {
        assertThat(supplement().workbook()).isEqualTo(supplement().workbook());
    }

    private static Supplement supplement() {
        return Appendix.to(FilledForm.of(Cards.published()), Edits.NONE)
                .summary(Cards.published(), Cards.someFindings())
                .toSupplement();
    }
}
