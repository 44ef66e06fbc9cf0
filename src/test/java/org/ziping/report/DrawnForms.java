package org.ziping.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.ziping.form.Drawing;
import org.ziping.form.FormReader;
import org.ziping.model.Form;
import org.ziping.model.Indicator;
import org.ziping.model.MoneyRow;
import org.ziping.model.Reading;
import org.ziping.model.grid.Cell;
import org.ziping.model.grid.CellAddress;
import org.ziping.model.grid.Grid;

/** Forms drawn as text, a line per row, cells separated by |. */
final class DrawnForms {

    private static final String FORM = "自评表";

    private DrawnForms() {}

    /** A whole-unit form in which nothing is amiss; no sheet 基本情况. */
    static List<String> inOrder() {
        return List.of(
                "部门整体支出绩效自评表",
                "（2023年度）",
                "部门名称|某区档案馆",
                "资金情况（万元）|年初预算数|全年预算数|全年执行数|分值|执行率|得分",
                "资金总额|100|98|96.04|10||",
                "基本支出|80|80|79|||",
                "项目支出|20|18|17.04|||",
                "一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分|偏差原因|改进措施",
                "产出指标|数量指标|接收档案数量|≥3000卷|3200卷|50|||",
                "效益指标|社会效益指标|查档人次|≥500人次|480人次|30||库房改造，查档窗口关闭一个月|改造期间开通网上查档",
                "满意度指标|服务对象满意度指标|群众满意度|≥95%|97%|10|||");
    }

    /** The same with so many indicators of long names. */
    static List<String> ofSize(int indicators) {
        List<String> lines = new ArrayList<>(inOrder().subList(0, 8));
        for (int number = 1; number <= indicators; number++) {
            String level = number <= indicators / 2 ? "产出指标|数量指标" : "效益指标|社会效益指标";
            lines.add(level + "|第" + number + "项农村饮水安全巩固提升工程覆盖行政村数量|≥80个|" + (60 + number % 25)
                    + "个|1.5||部分村庄施工受降雨影响|调整施工计划");
        }
        return lines;
    }

    static Reading read(List<String> lines) {
        return FormReader.read(grid(lines));
    }

    static Grid grid(List<String> lines) {
        return Drawing.grid(FORM, String.join("\n", lines));
    }

    /** The same workbook with about half of what was filled in left empty; heads and labels stay. */
    static Grid halfEmpty(Grid grid, long seed) {
        Random random = new Random(seed);
        Reading reading = FormReader.read(grid);
        Set<String> rows = new HashSet<>();
        Set<CellAddress> labels = new HashSet<>();
        for (Form form : reading.forms()) {
            form.indicators().stream().map(Indicator::row).forEach(row -> rows.add(form.sheet() + row));
            for (MoneyRow row : form.budget().rows()) {
                row.label().source().ifPresent(cell -> {
                    rows.add(form.sheet() + cell.row());
                    labels.add(cell);
                });
            }
        }
        List<Cell> emptied = grid.sheets().stream()
                .flatMap(sheet -> sheet.rowNumbers().stream().flatMap(row -> sheet.row(row).stream()))
                .filter(cell ->
                        rows.contains(cell.address().sheet() + cell.address().row())
                                || cell.address().sheet().equals("基本情况")
                                        && cell.address().column() > 0)
                .filter(cell -> !labels.contains(cell.address()) && random.nextBoolean())
                .map(cell -> Cell.blank(cell.address()))
                .collect(Collectors.toList());
        return grid.with(emptied);
    }
}
