package org.ziping.ledger.book;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.ziping.ledger.FailureRow;
import org.ziping.ledger.FindingRow;
import org.ziping.ledger.IndicatorRow;
import org.ziping.model.Points;
import org.ziping.model.Ratio;
import org.ziping.table.TableColumn;
import org.ziping.table.TableColumn.Kind;
import org.ziping.table.TableLayout;
import org.ziping.table.TableValue;

/** The sheets behind 单位得分: every indicator, every finding, every file that could not be done. */
final class DetailSheets {

    static final TableLayout INDICATORS = TableLayout.of(
                    "指标明细",
                    TableColumn.words("单位名称"),
                    TableColumn.words("项目名称"),
                    TableColumn.of("年度", Kind.YEAR),
                    TableColumn.words("一级指标"),
                    TableColumn.words("二级指标"),
                    TableColumn.words("三级指标"),
                    TableColumn.words("指标值"),
                    TableColumn.words("实际完成值"),
                    TableColumn.of("完成率", Kind.RATE),
                    TableColumn.of("分值", Kind.POINTS),
                    TableColumn.of("得分", Kind.POINTS),
                    TableColumn.of("失分", Kind.POINTS),
                    TableColumn.words("来源文件"),
                    TableColumn.sentence("评分依据"))
            .freezing(1);

    static final TableLayout FINDINGS = TableLayout.of(
                    "问题清单",
                    TableColumn.words("单位名称"),
                    TableColumn.of("程度", Kind.MARK),
                    TableColumn.words("问题"),
                    TableColumn.words("位置"),
                    TableColumn.words("来源文件"),
                    TableColumn.sentence("说明"))
            .freezing(1);

    static final TableLayout FAILURES = TableLayout.of(
            "失败文件", TableColumn.words("文件"), TableColumn.of("时间", Kind.MOMENT), TableColumn.sentence("失败原因"));

    private DetailSheets() {}

    static List<TableValue> row(IndicatorRow indicator) {
        return List.of(
                TableValue.words(indicator.unit()),
                TableValue.words(indicator.project()),
                TableValue.year(indicator.year()),
                TableValue.words(indicator.level1()),
                TableValue.words(indicator.level2()),
                TableValue.words(indicator.name()),
                TableValue.words(indicator.target()),
                TableValue.words(indicator.actual()),
                TableValue.figure(indicator.completion().map(Ratio::rounded)),
                TableValue.figure(indicator.weight().map(Points::value)),
                TableValue.figure(indicator.score().map(Points::value)),
                TableValue.figure(lost(indicator)),
                TableValue.words(indicator.file()),
                TableValue.words(indicator.basis()));
    }

    private static Optional<BigDecimal> lost(IndicatorRow indicator) {
        return indicator
                .weight()
                .flatMap(weight -> indicator.score().map(score -> weight.value().subtract(score.value())));
    }

    static List<TableValue> row(FindingRow finding) {
        return List.of(
                TableValue.words(finding.unit()),
                TableValue.words(finding.severity().title()),
                TableValue.words(FindingTitles.of(finding)),
                TableValue.words(finding.cell()),
                TableValue.words(finding.file()),
                TableValue.words(finding.message()));
    }

    static List<TableValue> row(FailureRow failure, ZoneId zone) {
        return List.of(
                TableValue.words(failure.file()),
                new TableValue.Moment(failure.at().atZone(zone).toLocalDateTime()),
                TableValue.words(failure.reason()));
    }
}
