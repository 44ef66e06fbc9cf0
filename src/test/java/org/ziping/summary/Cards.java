package org.ziping.summary;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ziping.model.Assessment;
import org.ziping.model.Attainment;
import org.ziping.model.Budget;
import org.ziping.model.BudgetScore;
import org.ziping.model.Closing;
import org.ziping.model.Finding;
import org.ziping.model.FindingCode;
import org.ziping.model.Form;
import org.ziping.model.FormKind;
import org.ziping.model.FromCell;
import org.ziping.model.Grade;
import org.ziping.model.Heading;
import org.ziping.model.Indicator;
import org.ziping.model.IndicatorScore;
import org.ziping.model.MoneyRow;
import org.ziping.model.MoneyUnit;
import org.ziping.model.Narrative;
import org.ziping.model.Points;
import org.ziping.model.Rating;
import org.ziping.model.Ratio;
import org.ziping.model.Scorecard;
import org.ziping.model.grid.Cell;
import org.ziping.model.grid.CellAddress;

/** Scorecards made by hand: the published one of 2023, and others of any size. */
final class Cards {

    static final String SHEET = "自评表";
    private static final int FIRST_ROW = 15;

    private Cards() {}

    /** The self-evaluation of 2023 with its published figures. */
    static Scorecard published() {
        return card(
                List.of(
                        row("成本指标", "预算经费：人员经费支出总金额", 10, "0.9566", "10", "≤95.81万元，完成85.58万元，达到指标值，得满分10分"),
                        row("产出指标", "应急救护人员培训考核合格率", 12, "1", "12", "=100%，完成100%，完成率100%，达到指标值，得满分12分"),
                        row("产出指标", "项目支出执行率", 13, "0", "0", "=100%，完成0%，完成率0%，低于60%，不得分"),
                        row("产出指标", "慰问贫困人员户数", 10, "4.96666666", "10", "≥90户，完成447户，完成率496.67%，达到指标值，得满分10分"),
                        row("效益指标", "开展艾滋病宣传活动次数", 15, "1", "15", "≥1次，完成1次，完成率100%，达到指标值，得满分15分"),
                        row("效益指标", "造血干细胞采样份数", 20, "1", "20", "≥60份，完成60份，完成率100%，达到指标值，得满分20分"),
                        row("满意度指标", "群众满意度指标", 10, "1.02105263", "10", "≥95%，完成97%，完成率102.11%，达到指标值，得满分10分")),
                published("86.57", "良"));
    }

    private static Grade published(String total, String rating) {
        return new Grade.Given(Points.of(total), Optional.of(new Rating(rating)));
    }

    /** A scorecard of so many indicators with long names, in three groups. */
    static Scorecard ofSize(int indicators) {
        List<Row> rows = new ArrayList<>();
        for (int number = 1; number <= indicators; number++) {
            String level = number <= indicators / 2 ? "产出指标（50分）" : number < indicators ? "效益指标" : "满意度指标";
            rows.add(row(
                    level,
                    "第" + number + "项：农村饮水安全巩固提升工程覆盖行政村数量",
                    2,
                    "0.875",
                    number % 4 == 0 ? "1.75" : "2",
                    "≥80个，完成70个，完成率87.5%，按完成率计分，得1.75分"));
        }
        BigDecimal sum =
                rows.stream().map(row -> new BigDecimal(row.score)).reduce(new BigDecimal("9.57"), BigDecimal::add);
        return card(rows, published(sum.toPlainString(), "优"));
    }

    /** A scorecard of one indicator with this name. */
    static Scorecard named(String name) {
        return card(List.of(row("产出指标", name, 90, "1", "90", "达到指标值，得满分90分")), published("99.57", "优"));
    }

    /** The published scorecard, its form without a money block. */
    static Scorecard withoutMoney() {
        BudgetScore none = new BudgetScore(Optional.empty(), Optional.empty(), Optional.empty(), "表中没有资金信息");
        return with(new Budget(MoneyUnit.TEN_THOUSAND_YUAN, List.of()), none);
    }

    /** The published scorecard, its form without a column for the budget of the beginning of the year. */
    static Scorecard withoutInitialBudget() {
        List<MoneyRow> rows = published().form().budget().rows().stream()
                .map(row -> new MoneyRow(
                        row.label(),
                        row.kind(),
                        FromCell.absent(),
                        row.adjusted(),
                        row.executed(),
                        row.flows(),
                        row.marks()))
                .toList();
        return with(new Budget(MoneyUnit.TEN_THOUSAND_YUAN, rows), published().budget());
    }

    private static Scorecard with(Budget budget, BudgetScore score) {
        Scorecard card = published();
        Form form = card.form();
        Form other = new Form(
                form.kind(),
                form.assessment(),
                form.sheet(),
                form.heading(),
                budget,
                form.narrative(),
                form.indicators(),
                form.closing());
        return new Scorecard(other, card.rules(), score, card.indicators(), card.grade(), List.of());
    }

    static List<Finding> someFindings() {
        return List.of(
                Finding.at(
                        CellAddress.of(SHEET, "D18"),
                        FindingCode.TARGET_NOT_ADJUSTED,
                        "指标值95.81万元与年初预算数相同，而全年预算数已调整为89.46万元，请核对是否需要填写调整后指标值"),
                Finding.at(
                        CellAddress.of(SHEET, "L20"), FindingCode.REASON_MISSING, "“项目支出执行率”得0分而没有说明偏差原因，请填写偏差原因和改进措施"),
                Finding.at(CellAddress.of(SHEET, "M24"), FindingCode.MEASURE_MISSING, "有偏差原因而没有改进措施，请填写改进措施"));
    }

    record Row(String level1, String name, String weight, String completion, String score, String basis) {}

    static Row row(String level1, String name, int weight, String completion, String score, String basis) {
        return new Row(level1, name, String.valueOf(weight), completion, score, basis);
    }

    private static Scorecard card(List<Row> rows, Grade grade) {
        List<IndicatorScore> scores = new ArrayList<>();
        for (int number = 0; number < rows.size(); number++) {
            scores.add(score(FIRST_ROW + number, rows.get(number)));
        }
        List<Indicator> indicators =
                scores.stream().map(IndicatorScore::indicator).toList();
        int last = FIRST_ROW + rows.size() + 1;
        Form form = new Form(
                FormKind.WHOLE_UNIT,
                Assessment.POINTS,
                SHEET,
                new Heading(
                        words("A1", "部门整体支出绩效自评表"),
                        words("B3", "乌鲁木齐高新技术产业开发区（乌鲁木齐市新市区）红十字会"),
                        FromCell.absent(),
                        FromCell.absent(),
                        FromCell.given(text("A2", "（2023年度）"), 2023)),
                money(),
                Narrative.NONE,
                indicators,
                new Closing(
                        FromCell.absent(),
                        FromCell.blank(Cell.blank(CellAddress.of(SHEET, "J" + last))),
                        FromCell.blank(Cell.blank(CellAddress.of(SHEET, "C" + (last + 1))))));
        BudgetScore budget = new BudgetScore(
                Optional.of(Ratio.of(new BigDecimal("85.58"), new BigDecimal("89.46"))),
                Optional.of(Points.of("10")),
                Optional.of(Points.of("9.57")),
                "全年预算数89.46万元，执行数85.58万元，执行率95.66%，乘以分值10分，得9.57分");
        return new Scorecard(form, "国家统一规则", budget, scores, grade, List.of());
    }

    private static IndicatorScore score(int row, Row given) {
        FromCell<String> none = FromCell.absent();
        Indicator indicator = new Indicator(
                row,
                words("A" + (row + 1), given.level1),
                none,
                words("C" + (row + 1), given.name),
                new Indicator.Plan(FromCell.absent(), FromCell.absent(), none),
                new Indicator.Result(FromCell.absent(), FromCell.absent(), FromCell.absent()),
                new Indicator.Marks(
                        FromCell.given(number("I" + (row + 1), given.weight), Points.of(given.weight)),
                        FromCell.blank(Cell.blank(CellAddress.of(SHEET, "J" + (row + 1)))),
                        FromCell.blank(Cell.blank(CellAddress.of(SHEET, "H" + (row + 1))))),
                new Indicator.Remark(none, none));
        return new IndicatorScore(
                indicator,
                Optional.of(Ratio.ofFraction(new BigDecimal(given.completion))),
                Attainment.MET,
                Optional.of(Points.of(given.score)),
                given.basis);
    }

    private static Budget money() {
        return new Budget(
                MoneyUnit.TEN_THOUSAND_YUAN,
                List.of(
                        money(5, MoneyRow.Kind.TOTAL, "95.81", "89.46", "85.58"),
                        money(6, MoneyRow.Kind.BASIC, "83.81", "89.01", "85.58"),
                        money(7, MoneyRow.Kind.PERSONNEL, "77.69", "82.89", "79.46"),
                        money(8, MoneyRow.Kind.OPERATING, "6.12", "6.12", "6.12"),
                        money(9, MoneyRow.Kind.PROJECTS, "12.00", "0.45", "0.00")));
    }

    private static MoneyRow money(int row, MoneyRow.Kind kind, String initial, String adjusted, String executed) {
        boolean isTotal = kind == MoneyRow.Kind.TOTAL;
        return new MoneyRow(
                words("A" + row, kind.title()),
                kind,
                amount("C" + row, initial),
                amount("D" + row, adjusted),
                amount("E" + row, executed),
                Map.of(),
                new MoneyRow.Marks(
                        isTotal ? FromCell.given(number("G5", "10"), Points.of("10")) : FromCell.absent(),
                        isTotal ? FromCell.blank(Cell.blank(CellAddress.of(SHEET, "H5"))) : FromCell.absent(),
                        isTotal ? FromCell.blank(Cell.blank(CellAddress.of(SHEET, "J5"))) : FromCell.absent()));
    }

    private static FromCell<BigDecimal> amount(String a1, String amount) {
        return FromCell.given(number(a1, amount), new BigDecimal(amount));
    }

    private static FromCell<String> words(String a1, String words) {
        return FromCell.words(text(a1, words));
    }

    private static Cell text(String a1, String words) {
        return Cell.text(CellAddress.of(SHEET, a1), words);
    }

    private static Cell number(String a1, String number) {
        return Cell.number(CellAddress.of(SHEET, a1), new BigDecimal(number));
    }
}
