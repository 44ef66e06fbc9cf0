package org.ziping.templates;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.ziping.templates.FormDraft.Amounts;
import org.ziping.templates.FormDraft.Closing;
import org.ziping.templates.FormDraft.Goal;
import org.ziping.templates.FormDraft.Heading;
import org.ziping.templates.FormDraft.Level1;
import org.ziping.templates.FormDraft.Level2;
import org.ziping.templates.FormDraft.MoneyLine;
import org.ziping.templates.FormDraft.MoneyLine.Role;
import org.ziping.templates.FormDraft.Name;

/** The two templates that the program hands out. */
final class BlankForms {

    static final String WHOLE_UNIT_TITLE = "部门（单位）整体支出绩效自评表";
    static final String PROJECT_TITLE = "项目支出绩效自评表";
    static final String NOTES = """
            注：1.金额单位为万元；执行率＝全年执行数÷全年预算数，预算执行得分＝执行率×分值，最高不超过分值。
            2.预算执行与各指标的分值合计应为100分，一般为预算执行10分、产出指标50分、效益指标30分、满意度指标10分；财政或主管部门另有规定的，按规定改写一级指标中标明的分值。
            3.定量指标达到指标值得满分，没有达到的按完成比例计分；定性指标按达成、部分达成并具有一定效果、未达成且效果较差三档，分别得分值的100%～80%（含80%）、80%～60%（含60%）、60%～0。
            4.白色单元格由填报人填写，浅蓝色单元格由程序计算填写；写法示例和增删行的方法见“填表说明”。""";

    private static final String YEAR_TO_FILL_IN = "（    年度）";
    private static final Goal NO_GOAL = new Goal("", "");
    private static final Closing CLOSING = new Closing("", "        年    月    日", NOTES);
    private static final List<Level1> NATIONAL_SCHEME = List.of(
            new Level1(
                    "产出指标\n（50分）",
                    List.of(
                            Level2.blank("数量指标", 3),
                            Level2.blank("质量指标", 2),
                            Level2.blank("时效指标", 2),
                            Level2.blank("成本指标", 2))),
            new Level1(
                    "效益指标\n（30分）",
                    List.of(
                            Level2.blank("经济效益指标", 2),
                            Level2.blank("社会效益指标", 2),
                            Level2.blank("生态效益指标", 2),
                            Level2.blank("可持续影响指标", 2))),
            new Level1("满意度指标\n（10分）", List.of(Level2.blank("服务对象满意度指标", 2))));

    private BlankForms() {}

    static WorkbookDraft wholeUnit() {
        FormDraft form = new FormDraft(
                new Heading(WHOLE_UNIT_TITLE, YEAR_TO_FILL_IN, wholeUnitNames("")),
                wholeUnitMoney(Collections.nCopies(4, Amounts.BLANK)),
                NO_GOAL,
                NATIONAL_SCHEME,
                CLOSING);
        return new WorkbookDraft(
                WHOLE_UNIT_TITLE,
                form,
                new ProfileDraft(
                        "部门（单位）基本情况",
                        Questions.WHOLE_UNIT,
                        Map.of(),
                        new ProfileDraft.Projects("五、项目清单（合计应与自评表的项目支出一致）", List.of(), 8)));
    }

    static WorkbookDraft project() {
        FormDraft form = new FormDraft(
                new Heading(PROJECT_TITLE, YEAR_TO_FILL_IN, projectNames("", "", "")),
                projectMoney(Collections.nCopies(3, Amounts.BLANK)),
                NO_GOAL,
                NATIONAL_SCHEME,
                CLOSING);
        return new WorkbookDraft(
                PROJECT_TITLE,
                form,
                new ProfileDraft(
                        "项目基本情况",
                        Questions.PROJECT,
                        Map.of(),
                        new ProfileDraft.Projects("五、子项目清单（没有子项目的不填）", List.of(), 5)));
    }

    static List<List<Name>> wholeUnitNames(String unit) {
        return List.of(List.of(new Name("部门（单位）名称", unit)));
    }

    static List<List<Name>> projectNames(String project, String department, String unit) {
        return List.of(
                List.of(new Name("项目名称", project)), List.of(new Name("主管部门", department), new Name("实施单位", unit)));
    }

    /**
     * @param amounts of 基本支出, 人员经费, 公用经费, 项目支出
     */
    static List<MoneyLine> wholeUnitMoney(List<Amounts> amounts) {
        return List.of(
                new MoneyLine("资金总额", Role.TOTAL, true, Amounts.BLANK),
                new MoneyLine("基本支出", Role.PART, true, amounts.get(0)),
                new MoneyLine("其中：人员经费", Role.WITHIN, false, amounts.get(1)),
                new MoneyLine("　　　公用经费", Role.WITHIN, false, amounts.get(2)),
                new MoneyLine("项目支出", Role.PART, true, amounts.get(3)));
    }

    /**
     * @param amounts of 当年财政拨款, 上年结转资金, 其他资金
     */
    static List<MoneyLine> projectMoney(List<Amounts> amounts) {
        return List.of(
                new MoneyLine("年度资金总额", Role.TOTAL, true, Amounts.BLANK),
                new MoneyLine("其中：当年财政拨款", Role.PART, false, amounts.get(0)),
                new MoneyLine("　　　上年结转资金", Role.PART, false, amounts.get(1)),
                new MoneyLine("　　　其他资金", Role.PART, false, amounts.get(2)));
    }
}
