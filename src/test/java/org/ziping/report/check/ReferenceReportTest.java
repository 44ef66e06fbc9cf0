package org.ziping.report.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ziping.model.Finding;
import org.ziping.model.FindingCode;

/** The published report of 2023 against its form: the one contradiction that it truly holds, and whatever is altered in it. */
class ReferenceReportTest {

    private static final ScoredForm FORM = ScoredForm.example();
    private static final String HOUSEHOLDS =
            "“一、单位概况”的“（二）重点工作”中写“全年走访慰问困难家庭和捐献者557户”，而“三、绩效分析”的“（四）指标四”中" + "指标“慰问贫困人员户数”写“全年实际完成447户”，请核对两处数字";

    @Test
    void onlyTheTwoNumbersOfHouseholdsContradictEachOther() {
        List<Finding> findings = FORM.against(ReferenceReport.document().text());

        assertThat(findings).extracting(Finding::message).containsExactly(HOUSEHOLDS);
        assertThat(findings).extracting(Finding::code).containsExactly(FindingCode.REPORT_CONTRADICTS_ITSELF);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = ';', textBlock = """
            全年预算数89.46万元; 全年预算数89.64万元; REPORT_FIGURE_DIFFERS; “一、单位概况”的“3.预算执行”中写“全年预算数89.64万元，实际支出85.58万元，执行率95.66%”，全年预算数写为 89.64万元，按自评表应为 89.46万元，请核对
            执行率95.66%; 执行率96.66%; REPORT_FIGURE_DIFFERS; “一、单位概况”的“3.预算执行”中写“全年预算数89.46万元，实际支出85.58万元，执行率96.66%”，执行率写为 96.66%，按自评表应为 95.66%，请核对
            调整率6.63%; 调整率6.36%; REPORT_FIGURE_DIFFERS; “一、单位概况”的“2.预算调整”中写“…年中调减6.35万元，调整后预算89.46万元，调整率6.36%”，预算调整率写为 6.36%，按自评表应为 6.63%，请核对
            不少于90户; 不少于80户; REPORT_FIGURE_DIFFERS; “三、绩效分析”的“（四）指标四”中写“慰问贫困人员户数：预期指标值不少于80户，年中监控完成值90户…”，指标“慰问贫困人员户数”的指标值写为 80户，按自评表应为 90户，请核对
            全年实际完成97%; 全年实际完成98%; REPORT_FIGURE_DIFFERS; “三、绩效分析”的“（七）指标七”中写“群众满意度：预期指标值不低于95%，年中监控完成值95%，全年实际完成98%…”，指标“群众满意度”的实际完成值写为 98%，按自评表应为 97%，请核对
            完成率102.11%; 完成率112.11%; REPORT_FIGURE_DIFFERS; “三、绩效分析”的“（七）指标七”中写“…年中监控完成值95%，全年实际完成97%，完成率112.11%”，指标“群众满意度”的完成率写为 112.11%，按自评表应为 102.11%，请核对
            分值12分; 分值11分; REPORT_FIGURE_DIFFERS; “三、绩效分析”的“（二）指标二”中写“该指标权重分值11分，自评得分12分”，指标“应急救护人员培训考核合格率”的分值写为 11分，按自评表应为 12分，请核对
            自评得分20分; 自评得分19.5分; REPORT_FIGURE_DIFFERS; “三、绩效分析”的“（六）指标六”中写“该指标权重分值20分，自评得分19.5分”，指标“造血干细胞采样份数”的得分写为 19.5分，按自评表应为 20分，请核对
            综合得分86.57分; 综合得分96.57分; REPORT_FIGURE_DIFFERS; “四、评价结论”中写“综合得分96.57分，评价等级为“良””，总分写为 96.57分，按自评表应为 86.57分，请核对
            等级为“良”; 等级为“优”; REPORT_RATING_DIFFERS; “四、评价结论”中写“综合得分86.57分，评价等级为“优””，等级写为“优”，按自评表应为“良”（总分 86.57），请核对
            得9.57分; 得9.75分; REPORT_FIGURE_DIFFERS; “三、绩效分析”中写“全年预算89.46万元，执行85.58万元，执行率95.66%，得9.75分”，预算执行得分写为 9.75分，按自评表应为 9.57分，请核对
            """)
    void whateverIsAlteredIsNamedOnceWithWhatShouldStandThere(
            String from, String to, FindingCode code, String message) {
        List<Finding> findings =
                FORM.against(ReferenceReport.document().altered(from, to).text());

        assertThat(findings)
                .filteredOn(finding -> !finding.message().equals(HOUSEHOLDS))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.message()).isEqualTo(message);
                    assertThat(finding.code()).isEqualTo(code);
                });
    }

    @Test
    void tenAlteredFiguresAreTenFindings() {
        WordDocument altered = ReferenceReport.document()
                .altered("全年预算数89.46万元", "全年预算数89.64万元")
                .altered("执行率95.66%", "执行率96.66%")
                .altered("调整率6.63%", "调整率6.36%")
                .altered("不少于90户", "不少于80户")
                .altered("全年实际完成97%", "全年实际完成98%")
                .altered("完成率102.11%", "完成率112.11%")
                .altered("分值12分", "分值11分")
                .altered("自评得分20分", "自评得分19.5分")
                .altered("综合得分86.57分", "综合得分96.57分")
                .altered("等级为“良”", "等级为“优”");

        assertThat(FORM.messages(altered.text())).hasSize(11).contains(HOUSEHOLDS);
    }

    @Test
    void anIndicatorThatIsNotWrittenAboutIsNoted() {
        WordDocument report = ReferenceReport.document().altered("造血干细胞采样份数：", "采样：");

        assertThat(FORM.against(report.text()))
                .filteredOn(finding -> finding.code() == FindingCode.REPORT_WITHOUT_INDICATOR)
                .extracting(Finding::message)
                .containsExactly("报告没有写到自评表的指标“造血干细胞采样份数”，请核对是否漏写");
    }
}
