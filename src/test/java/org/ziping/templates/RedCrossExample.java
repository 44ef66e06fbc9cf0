package org.ziping.templates;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ziping.model.Profile.Topic;
import org.ziping.templates.FormDraft.Amounts;
import org.ziping.templates.FormDraft.Closing;
import org.ziping.templates.FormDraft.Goal;
import org.ziping.templates.FormDraft.Heading;
import org.ziping.templates.FormDraft.Level1;
import org.ziping.templates.FormDraft.Level2;
import org.ziping.templates.FormDraft.Plan;
import org.ziping.templates.FormDraft.Remark;
import org.ziping.templates.FormDraft.Result;
import org.ziping.templates.FormDraft.Row;

/**
 * The whole-unit template filled with the facts and figures of a published report, its contradictions included: 557 households in the
 * text and 447 in the form, no idle funds claimed where a project paid nothing, an effect of that project, an unmet row without a reason.
 */
final class RedCrossExample {

    private static final String UNIT = "乌鲁木齐高新技术产业开发区（乌鲁木齐市新市区）红十字会";
    private static final Remark NONE = new Remark("", "");

    private static final Map<Topic, String> ANSWERS = Map.ofEntries(
            Map.entry(Topic.FUNCTIONS, """
                    1.宣传、执行红十字会法和红十字标志使用办法。
                    2.备灾救灾：制定应急预案，组建应急救援队伍，储备救灾物资，管理备灾设施；发生自然灾害和突发事件时参加救护救助，依法接受捐赠，及时把急需的物资送给受灾群众，参与灾后重建。
                    3.普及应急救护和防病知识，在机关、企事业单位、社区、农村、学校和容易发生意外伤害的行业开展初级救护培训，组织群众参加现场救护，提高应急救助能力。"""),
            Map.entry(Topic.ORGANISATION, "本单位隶属行政部门，没有内设处室。"),
            Map.entry(Topic.OFFICES, "0"),
            Map.entry(Topic.ADMINISTRATIVE_POSTS, "3"),
            Map.entry(Topic.INSTITUTION_POSTS, "0"),
            Map.entry(Topic.STAFF, "3"),
            Map.entry(Topic.KEY_WORK, """
                    1.慈善募捐：动员辖区乡镇、街道、机关、人民团体和企事业单位参加“爱心大礼包”认捐，共收到认捐款1.75万余元。
                    2.“红十字博爱送万家”：走访慰问困难家庭、造血干细胞捐献者和遗体捐献者共557户，送去自治区、市、高新区三级红十字会筹资购买的慰问品，价值9.92万元。"""),
            Map.entry(Topic.BASIC_SPENDING_USE, "人员工资、社会保险缴费和日常公用支出，其中公用支出包括邮电费、办公用品和耗材，以及公务用车的加油、维修和保险。"),
            Map.entry(Topic.PROJECT_SPENDING_USE, "保障单位完成本年度核定的职能工作。"),
            Map.entry(Topic.BASIC_SPENDING_MANAGEMENT, "基本支出执行本单位财务管理制度。工资按月申报、按月发放，由编制、人社、社保、医保、公积金管理和财政等部门逐项审核。"),
            Map.entry(
                    Topic.REGULATIONS,
                    "已制定《" + UNIT + "单位预算绩效管理工作实施办法》《" + UNIT + "单位财务管理制度》和各项业务管理制度，涵盖预算、收支、资产、政府采购和合同管理，内容合法、合规、完整。"),
            Map.entry(
                    Topic.COMPLIANCE,
                    "资金使用遵守国家法规和财务管理制度，拨付的审批程序和手续完整，用途与预算批复、合同约定相符；没有截留、挤占、挪用和虚列支出，本年度不存在闲置、浪费资金的情况。"),
            Map.entry(Topic.PROBLEMS, """
                    1.整体绩效目标完成得不理想，经费和项目资金没有全部支出，绩效管理的经验不足。
                    2.部分指标不够明确、不便衡量，与工作的关联不够紧密；预算编制还不够精细。
                    3.评价时带着问题去查的意识不强，后续效益评价缺少具体的办法。"""),
            Map.entry(Topic.MEASURES, """
                    1.做实年初预算，提高资金配置效率和使用效益。
                    2.加强绩效宣传，树立绩效理念，完善绩效指标，提高绩效目标的质量。
                    3.健全预算绩效管理制度，把绩效管理贯穿预算的全过程。"""),
            Map.entry(Topic.SUGGESTIONS, """
                    1.明确绩效目标的编制要求，分类建立科学、量化、可比的指标体系，突出结果、注重实绩。
                    2.通过培训、考察和交流，提高工作人员的绩效管理能力。
                    3.由专人负责监督预算执行，从源头抓好绩效评价，必要时借助第三方机构的力量。"""),
            Map.entry(Topic.FILLED_IN_ON, "2024-04-15"));

    private RedCrossExample() {}

    static WorkbookDraft workbook() {
        FormDraft form = new FormDraft(
                new Heading(BlankForms.WHOLE_UNIT_TITLE, "（2023年度）", BlankForms.wholeUnitNames(UNIT)),
                BlankForms.wholeUnitMoney(List.of(
                        Amounts.of("83.81", "89.01", "85.58"),
                        Amounts.of("", "82.89", ""),
                        Amounts.of("", "6.12", ""),
                        Amounts.of("12.00", "0.45", "0.00"))),
                goal(),
                levels(),
                new Closing("无", "2024年4月15日", BlankForms.NOTES));
        return new WorkbookDraft(BlankForms.WHOLE_UNIT_TITLE + "（2023年度）", form, profile());
    }

    private static Goal goal() {
        return new Goal("""
                1.全年支出控制在预算以内，项目支出执行率达到100%；
                2.应急救护人员培训考核合格率达到100%；
                3.慰问贫困人员不少于90户，开展艾滋病宣传活动不少于1次；
                4.采集造血干细胞样本不少于60份，群众满意度不低于95%。""", """
                1.全年支出85.58万元，没有超出预算；驻社区人员补助项目没有支出，项目支出执行率为0%；
                2.应急救护人员培训考核合格率为100%；
                3.慰问贫困人员447户，开展艾滋病宣传活动1次；
                4.采集造血干细胞样本60份，群众满意度为97%。""");
    }

    private static List<Level1> levels() {
        return List.of(
                new Level1("成本指标\n（10分）", List.of(new Level2("经济成本指标", List.of(spending())))),
                new Level1(
                        "产出指标\n（50分）",
                        List.of(
                                new Level2("质量指标", List.of(passRate())),
                                new Level2("时效指标", List.of(executionOfProjects())),
                                new Level2("数量指标", List.of(households(), campaigns())))),
                new Level1("效益指标\n（20分）", List.of(new Level2("社会效益指标", List.of(samples())))),
                new Level1("满意度指标\n（10分）", List.of(new Level2("服务对象满意度指标", List.of(satisfaction())))));
    }

    private static Row spending() {
        return new Row(
                "人员经费支出总金额",
                new Plan("≤95.81万元", "≤89.46万元"),
                new Result("58.38万元", "85.58万元"),
                points("10"),
                new Remark("人员的实际考勤情况与年初测算不同，实际支出与预期有偏差", "做实年初预算测算，提高财政资金的配置效率和使用效益，加强预算绩效管理"));
    }

    private static Row passRate() {
        return new Row("应急救护人员培训考核合格率", new Plan("=100%", ""), new Result("0%", "100%"), points("12"), NONE);
    }

    private static Row executionOfProjects() {
        return new Row("项目支出执行率", new Plan("=100%", ""), new Result("62.25%", "0%"), points("13"), NONE);
    }

    private static Row households() {
        return new Row(
                "慰问贫困人员户数",
                new Plan("≥90户", ""),
                new Result("90户", "447户"),
                points("10"),
                new Remark("自治区、市两级红十字会下拨的慰问物资比预计的多，慰问户数相应增加", "参照全年实际慰问户数，合理确定下一年度的绩效目标"));
    }

    private static Row campaigns() {
        return new Row("开展艾滋病宣传活动次数", new Plan("≥1次", ""), new Result("0次", "1次"), points("15"), NONE);
    }

    private static Row samples() {
        return new Row("造血干细胞采样份数", new Plan("≥60份", ""), new Result("60份", "60份"), points("20"), NONE);
    }

    private static Row satisfaction() {
        return new Row(
                "群众满意度",
                new Plan("≥95%", ""),
                new Result("95%", "97%"),
                points("10"),
                new Remark("群众工作做得较好，满意度有所提高", ""));
    }

    private static Optional<BigDecimal> points(String digits) {
        return FormDraft.number(digits);
    }

    private static ProfileDraft profile() {
        ProfileDraft.Project project = new ProfileDraft.Project(
                "驻社区人员补助项目",
                "本级财力",
                new ProfileDraft.Spending(FormDraft.number("0.45"), FormDraft.number("0.00")),
                "居民的生活水平和幸福感得到提高");
        return new ProfileDraft(
                "部门（单位）基本情况",
                Questions.WHOLE_UNIT,
                ANSWERS,
                new ProfileDraft.Projects("五、项目清单（合计应与自评表的项目支出一致）", List.of(project), 0));
    }
}
