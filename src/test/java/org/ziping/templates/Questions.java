package org.ziping.templates;

import java.util.List;
import org.ziping.model.Profile.Topic;
import org.ziping.templates.ProfileDraft.Question;
import org.ziping.templates.ProfileDraft.Section;
import org.ziping.templates.ProfileDraft.Sort;

/** What the two templates ask on the sheet 基本情况. */
final class Questions {

    private static final Section SPENDING_MANAGEMENT = new Section(
            "三、资金使用与管理",
            List.of(
                    words(Topic.BUDGET_CHANGE, "全年预算数与年初预算数不同时填写：调增、调减各多少，为什么调整"),
                    words(Topic.BASIC_SPENDING_USE, "基本支出的钱主要花在哪些方面"),
                    words(Topic.PROJECT_SPENDING_USE, "项目支出的钱主要花在哪些方面；全年没有支出的，写明原因"),
                    words(Topic.BASIC_SPENDING_MANAGEMENT, "人员经费、公用经费怎样审核、怎样支付"),
                    words(Topic.REGULATIONS, "已经制定的预算、收支、资产、采购、合同等管理制度，写明制度名称"),
                    words(Topic.COMPLIANCE, "资金拨付审批是否完整、用途是否合规；说“没有闲置”之前，请先核对各项目的执行数")));
    private static final Section CONCLUSIONS = new Section(
            "四、问题、改进和填报",
            List.of(
                    words(Topic.PROBLEMS, "预算执行和绩效管理中的主要问题，逐条写明原因"),
                    words(Topic.MEASURES, "针对上面的问题，准备怎么做、何时做完"),
                    words(Topic.SUGGESTIONS, "对预算绩效管理工作的建议；没有的填“无”"),
                    new Question(Topic.FILLED_IN_ON, Sort.DATE, "按“2024-4-15”的样子填写")));

    static final List<Section> WHOLE_UNIT = List.of(
            new Section(
                    "一、单位概况",
                    List.of(
                            words(Topic.FUNCTIONS, "按“三定”规定填写本单位的主要职责"),
                            words(Topic.ORGANISATION, "隶属关系、单位性质、内设机构和下属单位"),
                            count(Topic.OFFICES, "内设处（科）室个数，没有的填0"),
                            count(Topic.ADMINISTRATIVE_POSTS, "编制部门核定的行政编制数"),
                            count(Topic.INSTITUTION_POSTS, "编制部门核定的事业编制数，没有的填0"),
                            count(Topic.STAFF, "年末实有在编人数"))),
            new Section("二、年度工作", List.of(words(Topic.KEY_WORK, "本年度做了哪几件主要的事，结果如何；数字应与自评表一致"))),
            SPENDING_MANAGEMENT,
            CONCLUSIONS);

    static final List<Section> PROJECT = List.of(
            new Section(
                    "一、项目概况",
                    List.of(
                            words(Topic.PROJECT_OUTLINE, "立项依据、实施内容、服务对象和实施期限"),
                            words(Topic.KEY_WORK, "本年度围绕项目做了哪些工作，结果如何；数字应与自评表一致"))),
            new Section("二、组织实施", List.of(words(Topic.PROJECT_ORGANISATION, "由谁实施、怎样采购和验收、怎样监督检查"))),
            new Section(
                    "三、资金使用与管理",
                    List.of(
                            words(Topic.BUDGET_CHANGE, "全年预算数与年初预算数不同时填写：调增、调减各多少，为什么调整"),
                            words(Topic.PROJECT_SPENDING_USE, "项目资金主要花在哪些方面；全年没有支出的，写明原因"),
                            words(Topic.REGULATIONS, "适用于本项目的资金、采购、合同等管理制度，写明制度名称"),
                            words(Topic.COMPLIANCE, "资金拨付审批是否完整、用途是否合规"))),
            CONCLUSIONS);

    private Questions() {}

    private static Question words(Topic topic, String advice) {
        return new Question(topic, Sort.WORDS, advice);
    }

    private static Question count(Topic topic, String advice) {
        return new Question(topic, Sort.COUNT, advice);
    }
}
