package org.ziping.golden;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ziping.check.Checks;
import org.ziping.form.FormReader;
import org.ziping.model.Finding;
import org.ziping.model.FindingCode;
import org.ziping.model.Points;
import org.ziping.model.Reading;
import org.ziping.model.Scorecard;
import org.ziping.model.grid.Grid;
import org.ziping.model.grid.Sheet;
import org.ziping.model.rules.Rules;
import org.ziping.scoring.RulesFile;
import org.ziping.scoring.Scoring;

/**
 * One row of a project form as a unit writes it, the last but one in a form that is in order otherwise.
 *
 * @param rule 指标赋分规则; empty if the row has none
 */
record RowAsWritten(String level2, String name, String target, String actual, String weight, String rule) {

    private static final Rules RULES = RulesFile.named(RulesFile.DEFAULT);
    private static final int ROW = 8;

    /** What becomes of it: its score, or nothing, and what is asked or said of target, actual value, score and rule. */
    String outcome() {
        Reading reading = FormReader.read(grid());
        if (reading.forms().size() != 1) {
            throw new AssertionError("not a form: " + this);
        }
        Scorecard card = new Scoring(RULES).score(reading.forms().get(0));
        String score = card.indicators().get(0).score().map(Points::toString).orElse("不计分");
        return Stream.concat(Stream.of(score), said(reading, card).stream()).collect(Collectors.joining("；"));
    }

    /** Why it has that score. */
    String basis() {
        Reading reading = FormReader.read(grid());
        return new Scoring(RULES)
                .score(reading.forms().get(0))
                .indicators()
                .get(0)
                .basis();
    }

    private static List<String> said(Reading reading, Scorecard card) {
        List<Finding> findings = new ArrayList<>(reading.findings());
        findings.addAll(card.findings());
        findings.addAll(Checks.of(reading, card, RULES));
        return findings.stream()
                .filter(finding ->
                        finding.cell().filter(cell -> cell.row() == ROW - 1).isPresent())
                .map(Finding::code)
                .filter(code -> code != FindingCode.REASON_MISSING)
                .map(FindingCode::title)
                .distinct()
                .sorted()
                .toList();
    }

    private Grid grid() {
        Sheet.Builder sheet = Sheet.named("自评表");
        row(sheet, 1, "项目支出绩效自评表");
        row(sheet, 2, "（2023年度）");
        row(sheet, 3, "项目名称", "场馆开放补助", "实施单位", "某区体育中心");
        row(sheet, 4, "项目资金（万元）", "资金来源", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分");
        row(sheet, 5, "", "年度资金总额", "25.00", "25.00", "25.00", "10", "", "");
        row(sheet, 7, "一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施", "指标赋分规则");
        row(sheet, ROW, "产出指标", level2, name, target, actual, weight, "", "", rule);
        row(sheet, ROW + 1, "满意度指标", "服务对象满意度指标", "场馆开放满意度", "≥90%", "92%", "10", "", "", "");
        row(sheet, ROW + 2, "总分", "", "", "", "", "100", "", "", "");
        return Grid.of(sheet.build());
    }

    private static void row(Sheet.Builder sheet, int row, String... cells) {
        for (int column = 0; column < cells.length; column++) {
            if (!cells[column].isEmpty()) {
                sheet.text((char) ('A' + column) + "" + row, cells[column]);
            }
        }
    }
}
