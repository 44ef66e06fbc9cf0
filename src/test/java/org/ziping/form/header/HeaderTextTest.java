package org.ziping.form.header;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "执行率（B/A）             | 执行率(B/A)          | 执行率      | 执行率",
                "` 部 门\n（单位）名　称 ` | 部门(单位)名称       | 部门名称    | 部门单位名称",
                "一、项目名称：            | 一、项目名称:        | 项目名称    | 项目名称",
                "1.项目名称                | 1.项目名称           | 项目名称    | 项目名称",
                "十二、备注                | 十二、备注           | 备注        | 备注",
                "2023                      | 2023                 | `          `| ``",
                "三公经费                  | 三公经费             | 三公经费    | 三公经费",
                "得分率=得分/分值          | 得分率=得分/分值     | 得分率      | 得分率",
                "=分值                     | =分值                | =分值       | =分值",
                "全年预算数A               | 全年预算数A          | 全年预算数  | 全年预算数",
                "得分③                     | 得分③                | 得分        | 得分",
                "执行率①÷②×100％           | 执行率①÷②×100%       | 执行率      | 执行率",
                "【指标】〔值〕            | 【指标】〔值〕       | ``          | 指标值",
                "分值）                    | 分值)                | 分值        | 分值",
                "分值（（满分）10分        | 分值((满分)10分      | 分值        | 分值满分10分",
                "分值）（满分）            | 分值)(满分)          | 分值        | 分值满分",
                "*★得分·                   | *★得分·              | ★得分       | ★得分",
                "“自评得分”                | “自评得分”           | 自评得分    | 自评得分",
                "ＡＢ～！指标              | AB~!指标             | AB~!指标    | AB~!指标",
                "（1）指标                 | (1)指标              | 指标        | 1指标"
            })
    void headerIsReadWhole(String shown, String plain, String core, String whole) {
        HeaderText text = HeaderText.of(shown);

        assertThat(text.plain()).isEqualTo(plain);
        assertThat(text.core()).isEqualTo(core.strip());
        assertThat(text.whole()).isEqualTo(whole);
        assertThat(text).hasToString(plain);
        assertThat(text.isSentence()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "单位：某局     | 单位 | 某局",
                "单位：甲：乙   | 单位 | 甲:乙",
                "：某局         | ''   | 某局",
                "单位：         | 单位 | ''",
                "单位           | 单位 | ''"
            })
    void colonParts(String shown, String before, String after) {
        HeaderText text = HeaderText.of(shown);

        assertThat(text.beforeColon().plain()).isEqualTo(before);
        assertThat(text.afterColon()).isEqualTo(after);
    }

    @ParameterizedTest
    @ValueSource(ints = {79, 80})
    void longestLabelIsNoSentence(int length) {
        assertThat(HeaderText.of("标".repeat(length)).isSentence()).isFalse();
        assertThat(HeaderText.of("标 ".repeat(length)).isSentence()).isFalse();
    }

    @Test
    void whatIsLongerIsASentenceInWhichNothingIsLookedUp() {
        HeaderText sentence = HeaderText.of("（" + "标".repeat(80) + "）");

        assertThat(sentence.isSentence()).isTrue();
        assertThat(sentence.isEmpty()).isFalse();
        assertThat(sentence.core()).startsWith("(");
        assertThat(sentence.whole()).startsWith("(");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000\n\t", "\u200b\ufeff"})
    void blanksOfEveryWidthAreNothing(String shown) {
        assertThat(HeaderText.of(shown).isEmpty()).isTrue();
        assertThat(HeaderText.of(shown)).isEqualTo(HeaderText.NONE).hasSameHashCodeAs(HeaderText.NONE);
    }

    @Test
    void sameWordsAreTheSameHoweverTheyAreSpaced() {
        assertThat(HeaderText.of("执 行 率（%）"))
                .isEqualTo(HeaderText.of("执行率(%)"))
                .hasSameHashCodeAs(HeaderText.of("执行率(%)"))
                .isNotEqualTo(HeaderText.of("执行率"))
                .isNotEqualTo("执行率(%)");
    }

    @Test
    void headerBelowAnotherIsReadAsOne() {
        assertThat(HeaderText.of("得 分").below(HeaderText.of("单位自评"))).isEqualTo(HeaderText.of("单位自评得分"));
    }
}
