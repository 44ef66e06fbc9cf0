package org.ziping.report.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ziping.form.Drawing;
import org.ziping.model.Finding;
import org.ziping.model.FindingCode;

/** Sources of money that have no kind of their own are told apart by what the form calls them. */
class SourcesTest {

    private static final String FORM = """
            转移支付绩效自评表（2023年度）||||
            项目名称|养护|资金使用单位|公路站|
            资金情况（万元）||全年预算数|全年执行数|执行率
            |年度资金总额|100|90|90%
            |其中：地方资金|60|54|90%
            |社会捐赠资金|40|36|90%
            一级指标|二级指标|三级指标|指标值|全年实际完成值
            产出指标|数量指标|里程|≥50公里|60公里
            """;

    @Test
    void eachGoesByTheNameThatTheFormGivesIt() {
        assertThat(told("地方资金全年预算数60万元，社会捐赠资金全年预算数40万元。")).isEmpty();
        assertThat(told("地方资金全年预算数61万元。")).singleElement().asString().endsWith("，“地方资金”的全年预算数写为 61万元，按自评表应为 60万元，请核对");
    }

    /** 中央补助资金 is one part of 财政拨款, so that the whole may well be another figure. */
    @Test
    void aPartOfTheAppropriationIsNoMeasureForTheWhole() {
        String form = FORM.replace("地方资金", "中央补助资金").replace("社会捐赠资金", "省级补助资金");
        assertThat(told(form, "财政拨款全年预算数100万元，中央补助资金全年预算数60万元。")).isEmpty();
        assertThat(told(form, "省级补助资金全年预算数41万元。")).singleElement().asString().endsWith("按自评表应为 40万元，请核对");
    }

    private static List<String> told(String report) {
        return told(FORM, report);
    }

    private static List<String> told(String form, String report) {
        return ScoredForm.of(Drawing.grid("自评表", form))
                .against(new WordDocument().line(report).text())
                .stream()
                .filter(finding -> finding.code() != FindingCode.REPORT_WITHOUT_INDICATOR)
                .map(Finding::message)
                .toList();
    }
}
