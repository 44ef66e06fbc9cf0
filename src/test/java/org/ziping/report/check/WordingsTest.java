package org.ziping.report.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ziping.model.FindingCode;

/** Sentences as reports of other places word them, against the form of the example; lines are parted by /. */
class WordingsTest {

    private static final ScoredForm FORM = ScoredForm.example();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023年，区财政局批复我单位年初预算958100元，其中基本支出838100元，项目支出120000元。",
                "截至2023年12月31日，我单位累计支出85.58万元，预算执行率为95.7%。",
                "预算调整率6.6%，调减6.4万元；全年预算89.46万元，执行进度约96%。",
                "产出指标分值50分，自评得分37分；效益指标（20分）：得分20分。",
                "预算执行率：分值10分，得分9.6分。",
                "满分100分，自评得分86.57分，等级为良好。",
                "慰问贫困人员户数≥90户，实际完成447户，得10分。",
                "项目支出执行率为0%，分值13分，得0分，扣13分。",
                "资金（单位：元）/项目|年初预算数|全年预算数|执行数|执行率/资金总额|958,100|894,600|855,800|95.66%",
                "单位编制3名，其中行政编制3名，事业编制0名，年末实有3人。"
            })
    void whatAgreesIsSilent(String lines) {
        assertThat(told(lines)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "培训费年初预算5万元，全年支出4.8万元，执行率96%。",
                "办公楼维修项目，全年预算数5万元，实际支出4万元，执行率80%。",
                "（1）慰问项目。/全年预算2万元，实际支出2万元，执行率100%。",
                "基本支出中的培训费年初预算数为5万元。",
                "公用经费支出中办公费2万元、差旅费1万元。",
                "全年“三公”经费预算2万元，支出1.5万元。",
                "2022年全年预算数80万元，执行数70万元，执行率87.5%。",
                "上半年支出58.38万元，执行率62.25%。",
                "年初预算比上年增加3万元，增长3.5%。",
                "开展慰问活动，支出0.8万元。",
                "全年预算数89.46万元，其中财政拨款80万元，执行率100%。",
                "2023年度一般公共预算支出80万元，政府性基金支出3万元。",
                "全年预算89.46万元，支付85.58万元，结余3.88万元，结转率4.34%。",
                "90（含）-100分为优、80（含）-90分为良、60（含）-80分为中、60分以下为差。",
                "群众满意度调查共发放问卷100份，回收率98%。",
                "群众满意度较上年提高3个百分点。",
                "群众满意度：实际完成值97%。原因：上年实际完成值90%，目标值85%。",
                "四、存在的问题/部分资金执行率仅为10%，支出3万元。"
            })
    void whatMayBeOfSomethingElseIsSilent(String lines) {
        assertThat(told(lines)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            部门整体支出年初预算安排95.80万元，调整后预算数89.46万元。; 年初预算数写为 95.80万元，按自评表应为 95.81万元，请核对
            2023年度区财政批复我单位部门预算89.46万元，实际支出86.58万元。; 全年执行数写为 86.58万元，按自评表应为 85.58万元，请核对
            年初预算95.81万元，其中：基本支出831800元，项目支出12万元。; “基本支出”的年初预算数写为 831800元，按自评表应为 838100元，请核对
            数量指标：慰问贫困人员户数447户，开展艾滋病宣传活动次数2次，均已完成。; 指标“开展艾滋病宣传活动次数”的实际完成值写为 2次，按自评表应为 1次，请核对
            年初批复预算数95.81万元，年中没有调整，全年预算数95.81万元。; 全年预算数写为 95.81万元，按自评表应为 89.46万元，请核对
            慰问贫困人员户数目标值不低于100户。; 指标“慰问贫困人员户数”的指标值写为 100户，按自评表应为 90户，请核对
            效益指标分值20分，自评得分18分。; 效益指标的得分写为 18分，按自评表应为 20分，请核对
            共有2个项目，项目总金额0.45万元。; “项目支出”的项目个数写为 2个，按自评表应为 1个，请核对
            驻社区人员补助项目预算0.54万元。; “驻社区人员补助项目”的全年预算数写为 0.54万元，按自评表应为 0.45万元，请核对
            单位编制3名，其中行政编制5名。; 行政编制写为 5名，按自评表应为 3名，请核对
            指标名称|指标值|实际完成值|得分/群众满意度|≥95%|98%|10; 指标“群众满意度”的实际完成值写为 98%，按自评表应为 97%，请核对
            （2022年度）; 年度写为 2022，按自评表应为 2023，请核对
            自评得分：86.57分，自评等级：优秀。; 等级写为“优秀”，按自评表应为“良”（总分 86.57），请核对
            """)
    void whatDiffersIsTold(String lines, String words) {
        assertThat(told(lines)).singleElement().asString().endsWith("”，" + words);
    }

    private static List<String> told(String lines) {
        return FORM.against(new WordDocument().line(lines.split("/")).text()).stream()
                .filter(finding -> finding.code() != FindingCode.REPORT_WITHOUT_INDICATOR)
                .map(finding -> finding.message())
                .toList();
    }
}
