package org.ziping.report.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ziping.report.content.Scope;

/** What remains of a paragraph in which figures are missing (＿). */
class WholeSentencesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "全年预算数10万元，全年执行数9万元，执行率90%。 | 全年预算数10万元，全年执行数9万元，执行率90%。",
                "全年预算数10万元，全年执行数＿，执行率＿。 | 全年预算数10万元。",
                "全年预算数＿，全年执行数9万元。 | 全年执行数9万元。",
                "年初预算数10万元，其中：基本支出＿，项目支出2万元。 | 年初预算数10万元，其中：项目支出2万元。",
                "年初预算数10万元，其中：基本支出＿，项目支出＿。 | 年初预算数10万元。",
                "年初预算数＿，其中：基本支出8万元，项目支出2万元。 | 基本支出8万元，项目支出2万元。",
                "完成值为3户。偏差原因：＿。该指标得9分。 | 完成值为3户。该指标得9分。",
                "下设3个处室；实有＿人。 | 下设3个处室。",
                "得＿分，等级为“＿”。 | ''",
                "甲项目：预算＿，执行＿。项目效益：方便群众。 | 项目效益：方便群众。",
                "＿ | ''",
            })
    void onlyWholePartsRemain(String paragraph, String remaining) {
        String gapped = paragraph.replace("＿", Scope.GAP);

        assertThat(new WholeSentences(gapped).remaining(0, gapped.length())).isEqualTo(remaining);
    }

    @ParameterizedTest
    @CsvSource({"0, 5", "5, 12", "0, 12"})
    void partsOfAParagraphAreAskedForOneByOne(int from, int to) {
        String paragraph = "预算10万元，" + "执行" + Scope.GAP + "，完。";

        assertThat(new WholeSentences(paragraph).remaining(from, to))
                .isEqualTo(new WholeSentences(paragraph)
                        .remaining(0, to)
                        .substring(
                                new WholeSentences(paragraph).remaining(0, from).length()));
    }
}
