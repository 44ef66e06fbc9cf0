package org.ziping.golden;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ziping.model.Actual;
import org.ziping.model.Form;
import org.ziping.model.FromCell;
import org.ziping.model.IndicatorScore;
import org.ziping.model.MoneyRow;
import org.ziping.model.Points;
import org.ziping.model.Ratio;
import org.ziping.model.Target;
import org.ziping.model.grid.CellAddress;

/** What was understood and computed, as lines of CSV that a finance officer can hold against the form. */
final class Transcript {

    private static final Map<Actual.Band, String> BANDS =
            Map.of(Actual.Band.MET, "达成", Actual.Band.PARTLY, "部分达成", Actual.Band.MISSED, "未达成");

    private final Examined examined;
    private final List<String> lines = new ArrayList<>();

    private Transcript(Examined examined) {
        this.examined = examined;
    }

    static List<String> of(Examined examined) {
        Transcript transcript = new Transcript(examined);
        transcript.heading();
        transcript.money();
        transcript.indicators();
        return transcript.lines;
    }

    private void heading() {
        Form form = examined.form();
        line("栏目", "内容");
        line("种类", form.kind().title());
        line("年度", value(form.heading().year()));
        line("单位", value(form.heading().unit()));
        line("项目", value(form.heading().project()));
        line("主管部门", value(form.heading().department()));
        line("总分（表上）", value(form.closing().total()));
        line("等级（表上）", value(form.closing().rating()));
        line("总分（计算）", value(examined.card().total()));
        line("等级（计算）", value(examined.card().rating()));
        examined.findings()
                .forEach(finding -> line(
                        "问题",
                        finding.cell().map(CellAddress::a1).orElse(""),
                        finding.code().title()));
    }

    private void money() {
        Form form = examined.form();
        lines.add("");
        line("资金（" + form.budget().unit().word() + "）", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率（表上）", "得分（表上）");
        for (MoneyRow row : form.budget().rows()) {
            line(
                    row.kind().title(),
                    value(row.initial()),
                    value(row.adjusted()),
                    value(row.executed()),
                    value(row.marks().weight()),
                    value(row.marks().rate()),
                    value(row.marks().score()));
        }
        line(
                "计算",
                "",
                "",
                "",
                value(examined.card().budget().weight()),
                value(examined.card().budget().rate()),
                value(examined.card().budget().score()));
    }

    private void indicators() {
        lines.add("");
        line("一级指标", "二级指标", "三级指标", "指标值", "实际完成值", "分值", "得分（表上）", "完成率（计算）", "得分（计算）");
        for (IndicatorScore row : examined.card().indicators()) {
            line(
                    value(row.indicator().level1()),
                    value(row.indicator().level2()),
                    value(row.indicator().name()),
                    row.indicator()
                            .plan()
                            .target()
                            .find()
                            .map(Transcript::words)
                            .orElse(""),
                    row.indicator()
                            .result()
                            .actual()
                            .find()
                            .map(Transcript::words)
                            .orElse(""),
                    value(row.indicator().marks().weight()),
                    value(row.indicator().marks().score()),
                    value(row.completion()),
                    value(row.score()));
        }
    }

    private static String words(Target target) {
        if (target instanceof Target.Measured measured) {
            return measured.sign().symbol() + measured.quantity().asWritten();
        }
        if (target instanceof Target.Qualitative qualitative) {
            return "定性 " + qualitative.words();
        }
        return target.toString();
    }

    private static String words(Actual actual) {
        if (actual instanceof Actual.Measured measured) {
            return measured.quantity().asWritten();
        }
        if (actual instanceof Actual.Achieved achieved) {
            return BANDS.get(achieved.band()) + " " + achieved.words();
        }
        if (actual instanceof Actual.Described described) {
            return "文字 " + described.words();
        }
        return actual.toString();
    }

    private static String value(FromCell<?> cell) {
        return value(cell.find());
    }

    private static String value(Optional<?> value) {
        return value.map(Transcript::plain).orElse("");
    }

    private static String plain(Object value) {
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return value instanceof Ratio || value instanceof Points
                ? value.toString()
                : value.toString().replace("\n", " ");
    }

    private void line(String... cells) {
        lines.add(Stream.of(cells)
                .map(cell -> cell.contains(",") ? '"' + cell + '"' : cell)
                .collect(Collectors.joining(",")));
    }
}
