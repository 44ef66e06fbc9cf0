package org.ziping.report.content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.ziping.model.MoneyRow;
import org.ziping.model.Profile.Topic;
import org.ziping.report.content.Tag.Sort;

/** Every tag that a template may use; docs/report-tags.md lists them for whoever edits one. */
public final class Vocabulary {

    /** Kinds of money whose figures have tags of their own. */
    static final List<MoneyRow.Kind> KINDS = List.of(
            MoneyRow.Kind.BASIC,
            MoneyRow.Kind.PERSONNEL,
            MoneyRow.Kind.OPERATING,
            MoneyRow.Kind.PROJECTS,
            MoneyRow.Kind.APPROPRIATION,
            MoneyRow.Kind.CARRIED_OVER,
            MoneyRow.Kind.OTHER);

    private static final List<Tag> TAGS = new Vocabulary().tags;

    private final List<Tag> tags = new ArrayList<>();

    private Vocabulary() {
        cover();
        texts();
        money();
        moneyOfKinds();
        moneyRows();
        goals();
        outcome();
        lists();
        indicators();
        projects();
        suggestions();
    }

    /** All of them, in the order in which a person is told of them. */
    public static List<Tag> tags() {
        return List.copyOf(TAGS);
    }

    /** The tag of that name that may stand within these places, the innermost last. */
    public static Optional<Tag> find(String name, Collection<Place> open) {
        return TAGS.stream()
                .filter(tag -> tag.name().equals(name) && open.contains(tag.place()))
                .findFirst();
    }

    /** Where a name is known that is not known here. */
    public static Optional<Place> elsewhere(String name) {
        return TAGS.stream()
                .filter(tag -> tag.name().equals(name))
                .map(Tag::place)
                .findFirst();
    }

    /** The tag of a topic: its label without the unit of measure. */
    static String name(Topic topic) {
        return topic.label().replaceFirst("（.*）$", "");
    }

    private void cover() {
        add("单位名称", Sort.TEXT, "部门（单位）或实施单位名称");
        add("项目名称", Sort.TEXT, "项目支出自评表上的项目名称");
        add("主管部门", Sort.VALUE, "主管部门名称");
        add("年度", Sort.TEXT, "评价年度，如 2023");
        add("自评表名称", Sort.VALUE, "自评表的标题");
    }

    private void texts() {
        for (Topic topic : Topic.values()) {
            String otherwise = topic == Topic.KEY_WORK ? "；那里没有填写的，是自评表“年度主要任务”的各行" : "";
            add(name(topic), Sort.TEXT, "“基本情况”一页的“" + topic.label() + "”" + otherwise);
        }
    }

    private void money() {
        add("金额单位", Sort.VALUE, "自评表的金额单位，如 万元");
        add("年初预算数", Sort.VALUE, "资金合计的年初预算数，带单位");
        add("全年预算数", Sort.VALUE, "资金合计的全年预算数（调整后），带单位");
        add("全年执行数", Sort.VALUE, "资金合计的全年执行数，带单位");
        add("预算执行率", Sort.VALUE, "全年执行数÷全年预算数");
        add("预算调整方向", Sort.VALUE, "调增 或 调减");
        add("预算调整额", Sort.VALUE, "全年预算数与年初预算数之差，不带正负号");
        add("预算调整率", Sort.VALUE, "预算调整额÷年初预算数");
        add("预算分值", Sort.VALUE, "预算执行的分值");
        add("预算得分", Sort.VALUE, "预算执行的得分");
        add("预算有调整", Sort.CONDITION, "全年预算数与年初预算数不同");
        add("预算无调整", Sort.CONDITION, "全年预算数与年初预算数相同");
    }

    private void moneyOfKinds() {
        for (MoneyRow.Kind kind : KINDS) {
            add(kind.title() + "年初预算数", Sort.VALUE, "“" + kind.title() + "”一行的年初预算数，带单位");
            add(kind.title() + "全年预算数", Sort.VALUE, "“" + kind.title() + "”一行的全年预算数，带单位");
            add(kind.title() + "全年执行数", Sort.VALUE, "“" + kind.title() + "”一行的全年执行数，带单位");
            add(kind.title() + "执行率", Sort.VALUE, "“" + kind.title() + "”一行的执行率");
            add("有" + kind.title() + "执行数", Sort.CONDITION, "“" + kind.title() + "”一行填了全年执行数");
        }
    }

    private void moneyRows() {
        add("有资金情况", Sort.CONDITION, "自评表列了资金");
        add("缺资金情况", Sort.CONDITION, "自评表没有列资金");
        add("资金情况说明", Sort.TEXT, "提示补充资金情况，用在“缺资金情况”里面");
        add("资金构成", Sort.VALUE, "全年执行数由哪些资金构成，照自评表的名称，如 财政拨款120.00万元，其他资金5.00万元");
        open("资金表", Sort.ROWS, Place.MONEY_ROW, "自评表资金情况的每一行");
        add("资金名称", Place.MONEY_ROW, "该行的名称");
        add("年初数", Place.MONEY_ROW, "年初预算数，不带单位");
        add("全年数", Place.MONEY_ROW, "全年预算数，不带单位");
        add("执行数", Place.MONEY_ROW, "全年执行数，不带单位");
        add("执行率", Place.MONEY_ROW, "执行率");
        add("资金分值", Place.MONEY_ROW, "该行的分值，自评表单独给了分值的才有");
        add("资金得分", Place.MONEY_ROW, "该行的得分，自评表单独给了分值的才有");
        add("资金图", Sort.CHART, "各项资金的年初预算、全年预算和执行");
    }

    private void goals() {
        open("年度目标", Sort.LOOP, Place.GOAL, "自评表的每一条年度总体目标");
        text("预期目标", Place.GOAL, "预期目标");
        text("目标完成情况", Place.GOAL, "实际完成情况");
    }

    private void outcome() {
        add("总分", Sort.VALUE, "自评总分");
        add("等级", Sort.VALUE, "评价等级");
        add("指标数", Sort.VALUE, "指标的个数");
        add("得分图", Sort.CHART, "各指标的分值与得分");
        add("有未达满分的指标", Sort.CONDITION, "至少有一个指标的得分低于分值；不计分的表，至少有一个没有完成");
        open("未达满分的指标", Sort.LOOP, Place.INDICATOR, "得分低于分值的指标；不计分的表，没有完成的指标");
        add("计分", Sort.CONDITION, "表中有分值和得分");
        add("不计分", Sort.CONDITION, "表中没有分值和得分，如国家的转移支付绩效目标自评表");
        add("参评指标数", Sort.VALUE, "不计分的表填了指标值或完成值的指标个数；计分的表没有");
        add("完成指标数", Sort.VALUE, "不计分的表已完成的指标个数；计分的表没有");
        add("未完成指标数", Sort.VALUE, "不计分的表未完成的指标个数；一个都没有时省去");
        add("需人工判断指标数", Sort.VALUE, "不计分的表需人工判断的指标个数；一个都没有时省去");
        add("指标完成率", Sort.VALUE, "完成指标数÷参评指标数");
        add("完成图", Sort.CHART, "不计分的表各类指标完成的个数");
    }

    private void lists() {
        open("指标", Sort.LOOP, Place.INDICATOR, "每一个指标；写在“指标类别”里面时，只是该类的指标");
        open("指标表", Sort.ROWS, Place.INDICATOR, "每一个指标");
        open("指标类别", Sort.LOOP, Place.LEVEL, "每一个一级指标");
        add("类别序号", Place.LEVEL, "1、2、3……");
        add("类别名称", Place.LEVEL, "一级指标的名称");
        add("类别分值", Place.LEVEL, "该类指标的分值之和");
        add("类别得分", Place.LEVEL, "该类指标的得分之和");
        add("类别指标数", Place.LEVEL, "不计分的表该类参评的指标个数");
        add("类别完成数", Place.LEVEL, "不计分的表该类已完成的指标个数");
    }

    private void indicators() {
        add("序号", Place.INDICATOR, "1、2、3……");
        add("序号汉字", Place.INDICATOR, "一、二、三……");
        add("一级指标", Place.INDICATOR, "一级指标名称");
        add("二级指标", Place.INDICATOR, "二级指标名称");
        text("指标名称", Place.INDICATOR, "三级指标名称");
        add("指标值", Place.INDICATOR, "年初指标值，符号写成文字，如 大于等于90户");
        add("调整后指标值", Place.INDICATOR, "年中调整过的指标值，写法相同");
        add("指标值调整方向", Place.INDICATOR, "调增 或 调减");
        add("指标值调整额", Place.INDICATOR, "指标值调整了多少，带单位");
        add("指标值原文", Place.INDICATOR, "起作用的指标值，照自评表的写法，如 ≥90户");
        add("年中完成值", Place.INDICATOR, "年中监控完成值");
        add("实际完成值", Place.INDICATOR, "全年实际完成值");
        add("完成率", Place.INDICATOR, "完成率");
        add("分值", Place.INDICATOR, "分值");
        add("得分", Place.INDICATOR, "得分");
        add("完成情况", Place.INDICATOR, "不计分的表：已完成、未完成、需人工判断 或 不参评；计分的表没有");
        text("偏差原因", Place.INDICATOR, "偏差原因；没有就连同句子省去，该写而没有写的提示补充");
        text("指标改进措施", Place.INDICATOR, "改进措施；同上");
    }

    private void projects() {
        add("有项目清单", Sort.CONDITION, "“基本情况”一页列了项目");
        add("缺项目清单", Sort.CONDITION, "有项目支出而没有列项目");
        add("没有项目支出", Sort.CONDITION, "自评表的项目支出为零，也没有列项目");
        add("项目情况说明", Sort.TEXT, "提示补充项目清单，用在“缺项目清单”里面");
        add("项目数", Sort.VALUE, "项目的个数");
        add("项目预算合计", Sort.VALUE, "各项目预算金额之和，带单位");
        add("项目执行合计", Sort.VALUE, "各项目执行金额之和，带单位");
        open("项目分组", Sort.LOOP, Place.SOURCE, "资金来源相同的一组项目");
        add("分组序号", Place.SOURCE, "1、2、3……");
        text("资金来源", Place.SOURCE, "资金来源，如 本级财力");
        add("分组项目数", Place.SOURCE, "该组项目的个数");
        add("分组预算数", Place.SOURCE, "该组预算金额之和，带单位");
        add("分组执行数", Place.SOURCE, "该组执行金额之和，带单位");
        open("项目清单", Sort.LOOP, Place.PROJECT, "每一个项目；写在“项目分组”里面时，只是该组的项目");
        text("清单项目", Place.PROJECT, "项目名称");
        add("清单预算数", Place.PROJECT, "预算金额，带单位");
        add("清单执行数", Place.PROJECT, "执行金额，带单位");
        text("清单项目效益", Place.PROJECT, "项目效益");
    }

    private void suggestions() {
        add("可提示预算安排", Sort.CONDITION, "金额齐全、勾稽相符，调整和执行都没有问题，可以考虑写预算安排合理");
        add("可提示预算调整", Sort.CONDITION, "预算有调整，幅度不大，可以考虑写调整与履职相匹配");
        add("可提示预算执行", Sort.CONDITION, "每一项资金都有支出，执行率不低，可以考虑写没有闲置");
    }

    private void text(String name, Place place, String meaning) {
        tags.add(new Tag(name, Sort.TEXT, place, Optional.empty(), meaning));
    }

    private void add(String name, Sort sort, String meaning) {
        tags.add(new Tag(name, sort, Place.REPORT, Optional.empty(), meaning));
    }

    private void add(String name, Place place, String meaning) {
        tags.add(new Tag(name, Sort.VALUE, place, Optional.empty(), meaning));
    }

    private void open(String name, Sort sort, Place opens, String meaning) {
        tags.add(new Tag(name, sort, Place.REPORT, Optional.of(opens), meaning));
    }
}
