package org.ziping.form;

import java.util.List;
import java.util.Random;
import org.ziping.form.header.MoneyColumn;

/** The headers and labels of real forms, as they are printed, and the ways in which they are spelled. */
final class Wordings {

    private final Random random;

    Wordings(Random random) {
        this.random = random;
    }

    private static final List<String> LEVEL1 = List.of("一级指标", "一级绩效指标", "一级\n指标", "一级指标名称");
    private static final List<String> LEVEL2 = List.of("二级指标", "二级绩效指标", "二级\n指标", "二级指标名称");
    private static final List<String> NAME = List.of("三级指标", "三级指标", "指标名称", "三级绩效指标", "三级\n指标", "具体指标", "指标内容");
    private static final List<String> TARGET = List.of(
            "年度指标值",
            "指标值",
            "预期指标值",
            "目标值",
            "年初目标值(A)",
            "年初指标值",
            "绩效目标值",
            "预期指标值(A)",
            "指标值（A）",
            "年度\n指标值",
            "目标值（计划）",
            "计划指标值",
            "年度目标值",
            "预期目标值",
            "指标值(包含数字及文字描述)");
    private static final List<String> ACTUAL = List.of(
            "实际完成值",
            "全年实际完成值",
            "全年完成值",
            "完成值",
            "实际完成指标值(B)",
            "年终完成值",
            "全年实际值(B)",
            "指标实际完成值",
            "单项指标实际完成值",
            "实际\n完成值",
            "实际完成值（B）",
            "实际值",
            "完成情况",
            "当前完成值(定量填数字, 定性填达成、部分达成、未达成)",
            "实际完成情况");
    private static final List<String> WEIGHT = List.of(
            "分值", "权重", "权重分值", "指标分值", "参考分值", "指标权重(分)", "指标分值权重", "分值权重", "分 值", "分值（90分）", "标准分值", "权重（%）", "权数",
            "满分");
    private static final List<String> SCORE =
            List.of("得分", "自评得分", "自评分", "指标得分", "指标得分(分)", "单项指标得分", "得 分", "自评分数", "实际得分", "得分（90分）", "自评\n得分");
    private static final List<String> REASON = List.of(
            "偏差原因分析及改进措施", "未完成原因和改进措施", "未完成原因分析", "偏差原因", "原因", "原因分析", "说明", "偏差大或目标未完成原因分析", "偏差原因分析\n及改进措施");
    private static final List<String> MEASURE = List.of("改进措施", "整改措施", "下一步改进措施");
    private static final List<String> COMPLETION = List.of("完成率", "指标完成率", "完成率(%)", "完成比例", "完成率（B/A）");
    private static final List<String> MID_YEAR = List.of("年中监控完成值", "年中监控实际完成值", "年中完成值", "监控完成值（1-7月）");
    private static final List<String> LAST_YEAR = List.of("上年完成值", "上年实际值", "历史完成值");
    private static final List<String> REVIEW = List.of("复核分", "财政评审得分", "核查分数", "主管部门复核得分", "复核得分");
    private static final List<String> FOREIGN =
            List.of("佐证资料", "指标值设置依据", "数据来源", "备注", "指标解释", "责任科室", "凭证号", "Q1", "指标编码");
    private static final List<String> SIGN = List.of("指标性质", "指标方向", "符号", "指标值类型", "运算符号", "定量/定性");
    private static final List<String> UNIT = List.of("度量单位", "计量单位", "单位", "单位(文字描述)");
    private static final List<String> INITIAL =
            List.of("年初预算数", "年初部门预算安排", "年初预算", "年初批复预算", "年初\n预算数", "年初预算安排", "年初预算数（A）");
    private static final List<String> ADJUSTED =
            List.of("全年预算数", "调整后预算数", "调整预算数", "预算数(A)", "全年预算数(A)", "预算安排(调整后)", "全年\n预算数", "小计③=①+②", "预算数");
    private static final List<String> EXECUTED =
            List.of("全年执行数", "执行数", "预算执行数", "实际支出", "资金执行", "年度拨付金额", "全年执行数(B)", "全年\n执行数", "实际支出数", "支出数");
    private static final List<String> RATE =
            List.of("执行率", "预算执行率", "执行率(B/A)", "预算执行率(B/A×100%)", "支出实现率(%)", "预算执行进度(%)", "执行率（％）", "执行率=B/A");
    private static final List<String> MONEY_WEIGHT = List.of("分值", "权重", "分值权重", "权重分值", "分 值");
    private static final List<String> MONEY_SCORE = List.of("得分", "自评得分", "得分(10分*执行率)", "得 分");
    private static final List<String> TOTAL = List.of("总分", "合计", "自评总分", "总  分", "总 计", "总得分", "合 计");
    private static final List<String> RATING = List.of("自评等级", "评价结果", "评价等级", "自评结论", "绩效等级", "等级");

    String level1() {
        return spelled(LEVEL1);
    }

    String level2() {
        return spelled(LEVEL2);
    }

    String indicatorName() {
        return spelled(NAME);
    }

    String indicator(GeneratedColumn column) {
        return spelled(
                switch (column) {
                    case TARGET -> TARGET;
                    case ACTUAL -> ACTUAL;
                    case WEIGHT -> WEIGHT;
                    case SCORE -> SCORE;
                    case REASON -> REASON;
                    case MEASURE -> MEASURE;
                    case COMPLETION -> COMPLETION;
                    case MID_YEAR -> MID_YEAR;
                    case LAST_YEAR -> LAST_YEAR;
                    case REVIEW -> REVIEW;
                    case FOREIGN -> FOREIGN;
                });
    }

    String sign() {
        return spelled(SIGN);
    }

    String unit() {
        return spelled(UNIT);
    }

    String money(MoneyColumn column) {
        return spelled(
                switch (column) {
                    case INITIAL -> INITIAL;
                    case ADJUSTED -> ADJUSTED;
                    case EXECUTED -> EXECUTED;
                    case RATE -> RATE;
                    case WEIGHT -> MONEY_WEIGHT;
                    case SCORE -> MONEY_SCORE;
                    case REVIEW -> REVIEW;
                    case REASON -> REASON;
                    case LABEL, CARRIED_IN, CHANGE, ADDED, TAKEN, LEFT, CARRIED_OUT, OTHER ->
                        throw new IllegalArgumentException(column.name());
                });
    }

    String total() {
        return pick(TOTAL);
    }

    String rating() {
        return pick(RATING);
    }

    String pick(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    /** A header with what typists do to it: blanks, line breaks, full-width brackets. */
    private String spelled(List<String> words) {
        String word = pick(words);
        return switch (random.nextInt(12)) {
            case 0 -> word.length() > 2 ? word.substring(0, 2) + "\n" + word.substring(2) : word;
            case 1 -> " " + word + "　";
            case 2 -> word.replace("(", "（").replace(")", "）");
            case 3 -> String.join(" ", word.split(""));
            case 4 -> "\n" + word + "\n";
            default -> word;
        };
    }
}
