package org.ziping.templates;

import java.util.List;
import java.util.Map;
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

/** The project template filled: amounts, indicators and weights of a published form of 2022, the names of the offices invented. */
final class VenueExample {

    private static final Map<Topic, String> ANSWERS = Map.of(
            Topic.PROJECT_OUTLINE, "依据全民健身有关规定设立，用于支付公共体育场馆向市民开放期间的运行服务费用，服务对象为全区市民，实施期限为2022年1月至12月。",
            Topic.KEY_WORK, "按合同完成全年场馆开放服务，按季考核后结算费用，年末组织了一次市民满意度调查。",
            Topic.PROJECT_ORGANISATION, "由区体育中心实施，服务单位通过公开招标选定；体育中心每季度检查开放时间和服务质量，考核合格后付款。",
            Topic.PROJECT_SPENDING_USE, "支付场馆开放期间的保洁、安保、水电和设备维护费用。",
            Topic.REGULATIONS, "《项目资金管理办法》《合同管理办法》《政府采购管理办法》。",
            Topic.COMPLIANCE, "付款审批手续完整，用途与合同约定一致，没有截留和挪用。",
            Topic.PROBLEMS, "部分季度的考核扣减了服务费，年末有结余，预算测算偏宽。",
            Topic.MEASURES, "按近三年实际结算数测算下一年度预算，年中根据执行情况及时调减。",
            Topic.SUGGESTIONS, "无",
            Topic.FILLED_IN_ON, "2023-03-10");
    private static final Remark NONE = new Remark("", "");

    private VenueExample() {}

    static WorkbookDraft workbook() {
        FormDraft form = new FormDraft(
                new Heading(
                        BlankForms.PROJECT_TITLE,
                        "（2022年度）",
                        BlankForms.projectNames("公共体育场馆开放服务", "示例区体育局", "示例区体育中心")),
                BlankForms.projectMoney(List.of(
                        Amounts.of("25.00", "25.00", "21.54576"),
                        Amounts.of("0", "0", "0"),
                        Amounts.of("0", "0", "0"))),
                new Goal("按合同完成全年场馆开放服务，费用及时足额结算，市民对场馆开放的满意度不低于90%。", "全年场馆开放服务合同已完成，费用按季及时结算，市民满意度为100%。"),
                levels(),
                new Closing("无", "2023年3月10日", BlankForms.NOTES));
        return new WorkbookDraft(
                BlankForms.PROJECT_TITLE + "（2022年度）",
                form,
                new ProfileDraft(
                        "项目基本情况",
                        Questions.PROJECT,
                        ANSWERS,
                        new ProfileDraft.Projects("五、子项目清单（没有子项目的不填）", List.of(), 2)));
    }

    private static List<Level1> levels() {
        return List.of(
                new Level1(
                        "产出指标\n（50分）",
                        List.of(
                                one("数量指标", row("结算完成率", "=100%", "100%", "10")),
                                one("质量指标", row("合同结算条款完成率", "=100%", "100%", "20")),
                                one("时效指标", row("费用结算及时性", "及时", "及时", "20")))),
                new Level1("效益指标\n（30分）", List.of(one("社会效益指标", row("合同完成率", "=100%", "100%", "30")))),
                new Level1("满意度指标\n（10分）", List.of(one("服务对象满意度指标", row("场馆开放满意度", "≥90%", "100%", "10")))));
    }

    private static Level2 one(String level2, Row row) {
        return new Level2(level2, List.of(row));
    }

    private static Row row(String name, String target, String actual, String weight) {
        return new Row(name, new Plan(target, ""), new Result("", actual), FormDraft.number(weight), NONE);
    }
}
