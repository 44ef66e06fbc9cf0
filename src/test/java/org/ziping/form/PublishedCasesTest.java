package org.ziping.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.ziping.model.Finding;
import org.ziping.model.FindingCode;
import org.ziping.model.Form;
import org.ziping.model.FormKind;
import org.ziping.model.FromCell;
import org.ziping.model.Indicator;
import org.ziping.model.MoneyRow;
import org.ziping.model.MoneyUnit;
import org.ziping.model.Points;
import org.ziping.model.Reading;
import org.ziping.model.grid.Grid;
import org.ziping.model.grid.Sheet;

/** Six published tables, each drawn in its own layout: every field is read. */
class PublishedCasesTest {

    private final List<String[]> rows = new ArrayList<>();

    private void row(String... cells) {
        rows.add(cells);
    }

    private Reading read(String sheet, Sheet... before) {
        List<Sheet> sheets = new ArrayList<>(List.of(before));
        sheets.add(Drawing.sheet(sheet, rows));
        return FormReader.read(new Grid(sheets));
    }

    private static Form only(Reading reading) {
        assertThat(reading.forms()).hasSize(1);
        return reading.forms().get(0);
    }

    private static String typed(FromCell<?> cell) {
        return cell.is(FromCell.State.ABSENT) ? "" : cell.typed();
    }

    /** Every row that holds something is read as it was printed. */
    private static void assertRows(Form form, List<PublishedCase.Row> printed) {
        List<PublishedCase.Row> filled =
                printed.stream().filter(PublishedCase.Row::isFilled).toList();
        assertThat(form.indicators()).hasSameSizeAs(filled);
        for (int at = 0; at < filled.size(); at++) {
            Indicator read = form.indicators().get(at);
            PublishedCase.Row row = filled.get(at);
            assertThat(List.of(
                            read.level1().find().orElse(""),
                            read.level2().find().orElse(""),
                            typed(read.name()),
                            typed(read.plan().target()),
                            typed(read.result().actual()),
                            typed(read.marks().score()),
                            typed(read.remark().reason())))
                    .containsExactly(
                            row.level1(),
                            row.level2(),
                            row.name(),
                            row.target(),
                            row.actual(),
                            row.score(),
                            row.reason());
        }
    }

    private static void assertWeights(Form form, List<PublishedCase.Row> printed) {
        assertThat(form.indicators())
                .extracting(row -> row.marks().weight().require())
                .containsExactlyElementsOf(printed.stream()
                        .filter(PublishedCase.Row::isFilled)
                        .map(row -> Points.of(row.weight()))
                        .toList());
    }

    private static void assertMoney(Form form, List<PublishedCase.Money> printed) {
        assertThat(form.budget().rows()).hasSameSizeAs(printed);
        for (int at = 0; at < printed.size(); at++) {
            MoneyRow read = form.budget().rows().get(at);
            PublishedCase.Money row = printed.get(at);
            assertThat(List.of(
                            typed(read.label()).strip(),
                            typed(read.initial()),
                            typed(read.adjusted()),
                            typed(read.executed()),
                            typed(read.marks().rate()),
                            typed(read.marks().score())))
                    .containsExactly(
                            row.label().strip(),
                            row.initial(),
                            row.adjusted(),
                            row.executed(),
                            row.rate(),
                            row.score());
        }
    }

    private static List<FindingCode> codes(Reading reading) {
        return reading.findings().stream().map(Finding::code).toList();
    }

    /** Levels are merged downwards in the drawing as in the published tables. */
    private static String[] levels(List<PublishedCase.Row> rows, int at) {
        PublishedCase.Row row = rows.get(at);
        PublishedCase.Row before = at == 0 ? null : rows.get(at - 1);
        boolean same1 = before != null && before.level1().equals(row.level1());
        boolean same2 = same1 && before.level2().equals(row.level2());
        return new String[] {same1 ? "^" : row.level1(), same2 ? "^" : row.level2(), row.name()};
    }

    private void moneyRows(PublishedCase facts, String side, Function<PublishedCase.Money, String[]> cells) {
        for (int at = 0; at < facts.money().size(); at++) {
            row(cells.apply(facts.money().get(at)));
        }
    }

    @Test
    void nationalProjectFormOfShanghai() {
        PublishedCase facts = PublishedCase.of("sh-putuo-sport-2022-a");
        row("项目支出绩效自评表", "<", "<", "<", "<", "<", "<", "<", "<");
        row("（2022年度）", "<", "<", "<", "<", "<", "<", "<", "<");
        row("项目名称", "场馆开放", "<", "<", "<", "<", "<", "<", "<");
        row("主管部门", "区体育局", "<", "<", "<", "实施单位", "区体育中心", "<", "<");
        row("项目资金\n（元）", "", "<", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分");
        moneyRows(facts, "项目资金", money -> new String[] {
            "^",
            money.label(),
            "<",
            money.initial(),
            money.adjusted(),
            money.executed(),
            money.weight(),
            money.rate(),
            money.score()
        });
        row("绩效指标", "一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施");
        for (int at = 0; at < facts.rows().size(); at++) {
            PublishedCase.Row row = facts.rows().get(at);
            String[] levels = levels(facts.rows(), at);
            row(
                    "^",
                    levels[0],
                    levels[1],
                    levels[2],
                    row.target(),
                    row.actual(),
                    row.weight(),
                    row.score(),
                    row.reason());
        }
        row("总分", "<", "<", "<", "<", "<", "100", facts.total(), "");
        Reading reading = read("表1");
        Form form = only(reading);
        assertThat(reading.findings()).isEmpty();
        assertThat(form.kind()).isEqualTo(FormKind.PROJECT);
        assertThat(form.heading().unit().require()).isEqualTo("区体育中心");
        assertThat(form.budget().unit()).isEqualTo(MoneyUnit.YUAN);
        assertThat(form.budget().total().orElseThrow().executed().require()).isEqualByComparingTo("215457.6");
        assertMoney(form, facts.money());
        assertRows(form, facts.rows());
        assertWeights(form, facts.rows());
        assertThat(form.closing().total().require()).isEqualTo(Points.of("98.62"));
    }

    @Test
    void splitTargetOfYunnan() {
        PublishedCase facts = PublishedCase.of("yn-yongde-student-2022");
        row("项目支出绩效自评表", "<", "<", "<", "<", "<", "<", "<", "<", "<");
        row("公开14表", "", "", "", "", "", "", "", "金额单位：元", "<");
        row("项目名称", "<", "学生营养改善", "<", "<", "<", "<", "<", "<", "<");
        row("主管部门", "<", "县教育体育局", "<", "<", "实施单位", "<", "县教育体育局", "<", "<");
        row("项目资金", "<", "", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "<", "得分");
        moneyRows(facts, "项目资金", money -> new String[] {
            "^",
            "^",
            money.label(),
            money.initial(),
            money.adjusted(),
            money.executed(),
            money.weight(),
            money.rate(),
            "<",
            money.score()
        });
        rows.get(5)[0] = "";
        row("年度总体目标", "预期目标", "<", "<", "<", "实际完成情况", "<", "<", "<", "<");
        row("^", "按时发放", "<", "<", "<", "已按时发放", "<", "<", "<", "<");
        row("绩效指标", "<", "<", "年度指标值", "<", "<", "实际完成值", "分值", "得分", "偏差原因分析及改进措施");
        row("一级指标", "二级指标", "三级指标", "指标性质", "指标值", "度量单位", "^", "^", "^", "^");
        for (int at = 0; at < facts.rows().size(); at++) {
            PublishedCase.Row row = facts.rows().get(at);
            String[] levels = levels(facts.rows(), at);
            row(
                    levels[0],
                    levels[1],
                    levels[2],
                    row.sign(),
                    row.value(),
                    row.unit(),
                    row.actual(),
                    row.weight(),
                    row.score(),
                    "");
        }
        row("其他需要说明的事项", "<", "<", "无", "<", "<", "<", "<", "<", "<");
        row("总分", "<", "<", "<", "<", "<", "<", "100", facts.total(), facts.rating());
        Reading reading = read("2022年");
        Form form = only(reading);
        assertThat(codes(reading)).isEmpty();
        assertThat(form.heading().year().require()).isEqualTo(2022);
        assertThat(form.budget().unit()).isEqualTo(MoneyUnit.YUAN);
        assertMoney(form, facts.money());
        assertRows(form, facts.rows());
        assertWeights(form, facts.rows());
        assertThat(form.closing().total().require()).isEqualTo(Points.of("96"));
        assertThat(form.closing().weights().require()).isEqualTo(Points.of("100"));
        assertThat(form.closing().rating().require()).isEqualTo("优");
    }

    @Test
    void pointsOnlyInLabelsOfHubei() {
        PublishedCase facts = PublishedCase.of("hub-trade-2020");
        row("2020年度商务发展项目绩效自评表", "<", "<", "<", "<", "<", "<");
        row("项目名称", "商务发展", "<", "<", "<", "<", "<");
        row("主管部门", "市商务局", "<", "项目实施单位", "<", "市商务局", "<");
        row("预算执行情况\n（万元）\n（20分）", "", "<", "预算数(A)", "执行数(B)", "执行率(B/A)", "得分\n（20分*执行率）");
        moneyRows(
                facts, "", money -> new String[] {
                    "^", money.label(), "<", money.adjusted(), money.executed(), money.rate(), money.score()
                });
        row("年度绩效目标\n（80分）", "一级指标", "二级指标", "三级指标", "年初目标值（A）", "实际完成值（B）", "得分");
        for (int at = 0; at < facts.rows().size(); at++) {
            PublishedCase.Row row = facts.rows().get(at);
            String[] levels = levels(facts.rows(), at);
            levels[0] = levels[0].equals("产出指标") ? "产出指标\n（60分）" : levels[0].equals("效益指标") ? "效益指标\n（40分）" : levels[0];
            row("^", levels[0], levels[1], levels[2], row.target(), row.actual(), row.score());
        }
        row("总分", "<", "<", "<", "<", "<", facts.total());
        row("偏差大或目标未完成原因分析", "<", "无", "<", "<", "<", "<");
        row("改进措施及结果应用方案", "<", "无", "<", "<", "<", "<");
        row("备注：1.预算执行情况口径：预算数为调整后财政资金总额。2.定量指标完成数汇总原则：绝对值直接累加计算。", "<", "<", "<", "<", "<", "<");
        Reading reading = read("自评表");
        Form form = only(reading);
        assertMoney(form, facts.money());
        MoneyRow total = form.budget().total().orElseThrow();
        assertThat(total.marks().weight().require()).isEqualTo(Points.of("20"));
        assertThat(total.initial().is(FromCell.State.ABSENT)).isTrue();
        assertRows(form, facts.rows());
        assertThat(form.indicators())
                .extracting(row -> row.marks().weight().require())
                .containsExactly(points("10", "10", "10", "10", "10", "10", "20", "20"));
        assertThat(form.indicators().get(0).level1().typed()).isEqualTo("产出指标\n（60分）");
        assertThat(reading.findings())
                .extracting(Finding::message)
                .containsExactly(
                        "'自评表'!B7 分值 60 由 6 行共用，已按行平均分摊，各行分值不同的，请在指标名称后写明，如“培训人数（10分）”",
                        "'自评表'!B13 分值 40 由 2 行共用，已按行平均分摊，各行分值不同的，请在指标名称后写明，如“培训人数（10分）”");
        assertThat(form.closing().total().require()).isEqualTo(Points.of("100"));
    }

    @Test
    void pointsInLevelLabelsOfAnhui() {
        PublishedCase facts = PublishedCase.of("ah-guichi-commission-2022");
        row("", "项目支出绩效自评表", "<", "<", "<", "<", "<", "<", "<", "<");
        row("", "（2022年度）", "<", "<", "<", "<", "<", "<", "<", "<");
        row("", "项目名称", "<", "基建委托业务", "<", "<", "<", "<", "<", "<");
        row("", "主管部门", "<", "区财政局", "<", "<", "实施单位", "区财政局", "<", "<");
        row("", "项目资金（万元）", "<", "", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分");
        moneyRows(facts, "", money -> new String[] {
            "",
            "^",
            "<",
            money.label(),
            money.initial(),
            money.adjusted(),
            money.executed(),
            money.weight(),
            money.rate(),
            money.score()
        });
        rows.get(5)[2] = "^";
        rows.get(6)[2] = "^";
        row("", "绩效指标", "一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施");
        for (int at = 0; at < facts.rows().size(); at++) {
            PublishedCase.Row row = facts.rows().get(at);
            String[] levels = levels(facts.rows(), at);
            levels[0] = levels[0].equals("产出指标") ? "产出指标(50分)" : levels[0].equals("效益指标") ? "效益指标(30分)" : levels[0];
            row("", "^", levels[0], levels[1], levels[2], row.target(), row.actual(), row.weight(), row.score(), "");
        }
        row("", "总分", "<", "<", "<", "<", "<", "100", "", "");
        Reading reading = read("自评表");
        Form form = only(reading);
        assertMoney(form, facts.money());
        assertRows(form, facts.rows());
        assertWeights(form, facts.rows());
        assertThat(reading.findings())
                .extracting(Finding::message)
                .containsExactly("'自评表'!E15 这一行“对维护基建市场公平的影响程度”没有填完整，未作为指标，请删去该行或填写完整");
        assertThat(form.closing().total().cell().a1()).isEqualTo("I19");
    }

    @Test
    void signFirstOfSichuan() {
        PublishedCase facts = PublishedCase.of("sc-daying-library-2022");
        row("2022年度部门预算项目支出绩效自评表", "<", "<", "<", "<", "<", "<", "<", "<", "<");
        row("项目名称", "<", "免费开放", "<", "<", "<", "<", "<", "<", "<");
        row("预算单位", "<", "县图书馆", "<", "<", "<", "<", "<", "<", "<");
        row("一级指标", "二级指标", "三级指标", "指标性质", "指标值", "度量单位", "完成值", "权重", "得分", "未完成原因分析");
        for (int at = 0; at < facts.rows().size(); at++) {
            PublishedCase.Row row = facts.rows().get(at);
            String[] levels = levels(facts.rows(), at);
            row(
                    levels[0],
                    levels[1],
                    levels[2],
                    row.sign(),
                    row.value(),
                    row.unit(),
                    row.actual(),
                    row.weight(),
                    row.score(),
                    "");
        }
        for (String[] row : List.of(rows.get(6), rows.get(7))) {
            row[3] = "≥";
            row[4] = "95";
            row[5] = "%";
        }
        row("合计", "<", "<", "<", "<", "<", "<", "20", facts.total(), "");
        row("评价结论", "项目完成较好。", "<", "<", "<", "<", "<", "<", "<", "<");
        row("存在问题", "无", "<", "<", "<", "<", "<", "<", "<", "<");
        row("改进措施", "无", "<", "<", "<", "<", "<", "<", "<", "<");
        row("项目负责人：", "", "", "", "", "财务负责人：", "", "", "", "");
        Form form = only(read("Sheet1"));
        assertThat(form.indicators()).hasSize(4);
        assertThat(form.indicators())
                .extracting(row -> row.plan().target().typed())
                .containsExactly("=100%", "好坏", "≥95%", "≥95%");
        assertThat(form.indicators())
                .extracting(row -> row.result().actual().typed())
                .containsExactly("100", "好坏", "95", "95");
        assertWeights(form, facts.rows());
        assertThat(form.heading().unit().require()).isEqualTo("县图书馆");
        assertThat(form.closing().total().require()).isEqualTo(Points.of("100"));
        assertThat(form.budget().rows()).isEmpty();
    }

    @Test
    void wholeUnitFormOfXinjiang() {
        PublishedCase facts = PublishedCase.of("xj-redcross-2023");
        row("部门单位整体支出绩效自评表", "<", "<", "<", "<", "<", "<", "<", "<", "<");
        row("（2023年度）", "<", "<", "<", "<", "<", "<", "<", "<", "<");
        row("部门单位名称", "<", "区红十字会", "<", "<", "<", "<", "<", "<", "<");
        row("资金来源", "<", "<", "年初预算数", "全年预算数", "全年执行数", "分值权重", "执行率", "得分", "<");
        moneyRows(facts, "", money -> new String[] {
            money.label(),
            "<",
            "<",
            money.initial(),
            money.adjusted(),
            money.executed(),
            money.weight(),
            money.rate(),
            money.score(),
            "<"
        });
        row("指标名", "<", "预期指标值", "年中监控实际完成值", "本次评价（实际完成值）", "完成率", "偏差原因", "改进措施", "权重分值", "自评得分");
        for (PublishedCase.Row row : facts.rows()) {
            row(
                    row.name(),
                    "<",
                    row.target(),
                    row.midYear(),
                    row.actual(),
                    row.completion(),
                    row.reason(),
                    "",
                    row.weight(),
                    row.score());
        }
        row("总分", "<", "", "", "", "", "", "", "100", facts.total());
        row("评价结果", "<", facts.rating(), "<", "<", "<", "<", "<", "<", "<");
        Reading reading = read("自评表");
        Form form = only(reading);
        assertThat(reading.findings()).isEmpty();
        assertThat(form.kind()).isEqualTo(FormKind.WHOLE_UNIT);
        assertMoney(form, facts.money());
        assertThat(form.budget().rows())
                .extracting(MoneyRow::kind)
                .containsExactly(
                        MoneyRow.Kind.TOTAL,
                        MoneyRow.Kind.BASIC,
                        MoneyRow.Kind.PERSONNEL,
                        MoneyRow.Kind.OPERATING,
                        MoneyRow.Kind.PROJECTS);
        assertRows(form, facts.rows());
        assertWeights(form, facts.rows());
        assertThat(form.indicators())
                .extracting(row -> row.result().midYear().typed())
                .containsExactlyElementsOf(
                        facts.rows().stream().map(PublishedCase.Row::midYear).toList());
        assertThat(form.closing().total().require()).isEqualTo(Points.of("86.57"));
        assertThat(form.closing().rating().require()).isEqualTo("良");
    }

    private static Points[] points(String... digits) {
        return List.of(digits).stream().map(Points::of).toArray(Points[]::new);
    }
}
