package org.ziping.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.junit.jupiter.api.Test;
import org.ziping.model.Finding;
import org.ziping.model.FindingCode;
import org.ziping.model.grid.Cell;
import org.ziping.model.grid.CellAddress;
import org.ziping.model.grid.CellValue;
import org.ziping.model.grid.Edit;
import org.ziping.model.grid.EditContent;
import org.ziping.model.grid.Edits;
import org.ziping.model.grid.Grid;
import org.ziping.model.grid.Sheet;
import org.ziping.workbook.Supplement;

class AppendixTest {

    private static final Grid GRID = Grid.of(Sheet.named("自评表")
            .number("I19", "10")
            .text("I20", "15")
            .number("J20", "14")
            .build());

    private static CellAddress at(String a1) {
        return CellAddress.of("自评表", a1);
    }

    private static Edit number(String a1, String number, String format) {
        return new Edit(Cell.blank(at(a1)), new EditContent.Number(new BigDecimal(number), format), "达到指标值，得满分10分");
    }

    private static Cell formula(String a1, String formula, String result) {
        CellValue value = new CellValue.Number(new BigDecimal(result));
        return new Cell(at(a1), value, result, java.util.Optional.of(formula), "0.00");
    }

    private static final Edits EDITS = Edits.of(List.of(
            number("J19", "10", "0.00"),
            new Edit(
                    Cell.number(at("H19"), new BigDecimal("4")),
                    new EditContent.Number(new BigDecimal("4.9667"), "0.00%"),
                    "447÷90"),
            new Edit(
                    Cell.blank(at("J23")),
                    new EditContent.Formula("SUM(J16:J22)", new BigDecimal("86.57"), "0.00"),
                    "各项得分相加"),
            new Edit(
                    formula("K23", "J23*2", "0"),
                    new EditContent.Result(new CellValue.Number(new BigDecimal("173.14"))),
                    "随得分变动"),
            new Edit(Cell.text(at("C24"), "优"), new EditContent.Text("良"), "80≤86.57＜90")));

    private final Supplement all = Appendix.to(GRID, EDITS)
            .summary(Cards.published(), Cards.someFindings())
            .findings(Cards.someFindings(), List.of())
            .changes(EDITS)
            .toSupplement();

    @Test
    void sheetsStandInTheOrderAskedForAndLeadToEachOther() {
        Opened summary = Opened.sheet(all, 0);
        assertThat(summary.workbook())
                .extracting(org.apache.poi.ss.usermodel.Sheet::getSheetName)
                .containsExactly("绩效自评汇总", "问题清单", "改动清单");
        assertThat(summary.cell("K2").getHyperlink().getAddress()).isEqualTo("'问题清单'!A1");
        assertThat(summary.cell("L2").getHyperlink().getAddress()).isEqualTo("'改动清单'!A1");
        assertThat(Opened.sheet(all, 1).cell("F2").getHyperlink().getAddress()).isEqualTo("'绩效自评汇总'!A1");
        assertThat(Opened.sheet(all, 2).cell("F2").getHyperlink().getAddress()).isEqualTo("'绩效自评汇总'!A1");
    }

    @Test
    void onlyCellsThatHoldTheNumberAreReferredTo() {
        Opened summary = Opened.sheet(all, 0);
        int fifth = summary.rowOf("指标得分明细") + 6;
        assertThat(summary.formula("F" + fifth)).as("written").isEqualTo("'自评表'!J19");
        assertThat(summary.formula("E" + fifth)).as("a number of the unit").isEqualTo("'自评表'!I19");
        assertThat(summary.cell("E" + (fifth + 1)).getCellType())
                .as("typed as text")
                .isEqualTo(CellType.NUMERIC);
        assertThat(summary.number("E" + (fifth + 1))).isEqualTo(15);
        assertThat(summary.cell("F" + (fifth + 1)).getCellType())
                .as("another score kept")
                .isEqualTo(CellType.NUMERIC);
        assertThat(summary.formula("A5")).isEqualTo("'自评表'!J23");
    }

    @Test
    void changesShowOldAndNewValueAndWhy() {
        Opened changes = Opened.sheet(all, 2);
        assertThat(changes.text("A2")).isEqualTo("共改动5个单元格，其余内容与原文件相同");
        assertThat(changes.row(4)).containsExactly("序号", "位置", "原值", "新值", "公式", "依据");
        assertThat(changes.row(5)).containsExactly("1", "自评表!J19", "（空）", "10", "达到指标值，得满分10分");
        assertThat(changes.row(6)).containsExactly("2", "自评表!H19", "4", "4.9667", "447÷90");
        assertThat(changes.cell("D6").getCellStyle().getDataFormatString()).isEqualTo("0.00%");
        assertThat(changes.row(7)).containsExactly("3", "自评表!J23", "（空）", "86.57", "=SUM(J16:J22)", "各项得分相加");
        assertThat(changes.row(8)).containsExactly("4", "自评表!K23", "0", "173.14", "=J23*2（未改）", "随得分变动");
        assertThat(changes.row(9)).containsExactly("5", "自评表!C24", "优", "良", "80≤86.57＜90");
        assertThat(changes.cell("B9").getHyperlink().getAddress()).isEqualTo("'自评表'!C24");
        assertThat(changes.cells()).noneMatch(cell -> cell.getCellType() == CellType.FORMULA);
    }

    @Test
    void nothingChangedIsSaid() {
        assertThat(Opened.first(Appendix.to(GRID, Edits.NONE)
                                .changes(Edits.NONE)
                                .toSupplement())
                        .text("A2"))
                .isEqualTo("没有改动任何单元格");
    }

    @Test
    void findingsSayWhatIsThereAndWhatToDo() {
        Opened findings = Opened.sheet(all, 1);
        assertThat(findings.text("A2")).isEqualTo("错误0条，警告2条，提示1条。警告和提示不影响评分，请核对");
        assertThat(findings.row(4)).containsExactly("序号", "级别", "位置", "问题", "表中情况", "处理办法");
        assertThat(findings.row(6))
                .containsExactly("2", "警告", "自评表!L20", "未达到指标值而没有说明原因", "“项目支出执行率”得0分而没有说明偏差原因", "请填写偏差原因和改进措施");
        assertThat(findings.cell("C6").getHyperlink().getAddress()).isEqualTo("'自评表'!L20");
    }

    @Test
    void errorsComeFirstAndRowsAreListedWhereScoresAreWithheld() {
        List<Finding> mixed = new ArrayList<>(Cards.someFindings());
        mixed.add(Finding.at(at("G20"), FindingCode.ACTUAL_MISSING, "缺少实际完成值，请填写实际完成值"));
        mixed.add(Finding.ofFile(FindingCode.YEAR_MISSING, "没有写年度"));
        Opened sheet = Opened.first(Appendix.to(GRID, Edits.NONE)
                .findings(mixed, List.of(Cards.published().withheld()))
                .toSupplement());
        assertThat(sheet.text("A2")).isEqualTo("错误1条，警告3条，提示1条。有错误时不计总分和等级，请改正后重新评分");
        assertThat(sheet.row(5)).containsExactly("1", "错误", "自评表!G20", "缺少实际完成值", "缺少实际完成值", "请填写实际完成值");
        assertThat(sheet.row(8)).containsExactly("4", "警告", "整个文件", "没有写年度", "没有写年度", "请在标题下写明年度");
        int rows = sheet.rowOf("逐行计算的得分（工作表“自评表”，未写入表中）");
        assertThat(sheet.row(rows + 1)).containsExactly("序号", "分值", "位置", "指标", "得分说明", "计算得分");
        assertThat(sheet.row(rows + 2))
                .containsExactly(
                        "—", "10", "自评表!J5", "预算执行率", "全年预算数89.46万元，执行数85.58万元，执行率95.66%，乘以分值10分，得9.57分", "9.57");
        assertThat(sheet.row(rows + 6))
                .containsExactly("4", "10", "自评表!J19", "慰问贫困人员户数", "≥90户，完成447户，完成率496.67%，达到指标值，得满分10分", "10");
    }

    @Test
    void theSummaryShowsTheFirstFindingsAndWhereTheRestIs() {
        List<Finding> many = new ArrayList<>();
        for (int row = 1; row <= 40; row++) {
            many.add(Finding.at(at("F" + row), FindingCode.REASON_MISSING, "未达到指标值，请填写偏差原因"));
        }
        Opened summary = Opened.first(Appendix.to(GRID, EDITS)
                .summary(Cards.published(), many)
                .findings(many, List.of())
                .toSupplement());
        int rest = summary.rowOf("另有28条，见“问题清单”");
        assertThat(rest).isEqualTo(summary.rowOf("级别") + 13);
        assertThat(summary.cell("A" + rest).getHyperlink().getAddress()).isEqualTo("'问题清单'!A1");
    }

    @Test
    void secondFormGetsANumber() {
        Opened second = Opened.sheet(
                Appendix.to(GRID, EDITS)
                        .summary(Cards.published(), List.of())
                        .summary(Cards.ofSize(3), List.of())
                        .toSupplement(),
                1);
        assertThat(second.sheet().getSheetName()).isEqualTo("绩效自评汇总(2)");
        assertThat(second.charts())
                .hasSize(3)
                .allSatisfy(chart ->
                        assertThat(chart.getCTChart().getPlotArea().toString()).contains("<c:f>'绩效自评汇总(2)'!$"));
    }
}
