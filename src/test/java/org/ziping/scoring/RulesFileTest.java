package org.ziping.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.ziping.model.Points;
import org.ziping.model.Rating;
import org.ziping.model.Ratio;
import org.ziping.model.rules.BudgetRule;
import org.ziping.model.rules.Clause;
import org.ziping.model.rules.MeasuredRule;
import org.ziping.model.rules.RuleKey;
import org.ziping.model.rules.Rules;
import org.ziping.settings.SettingsException;

class RulesFileTest {

    private static final String OWN = "extends: national\nname: 本局规则\ntitle: 本局2024年度自评规则\neffective: 2024-01-01\n";

    @TempDir
    private Path folder;

    @Test
    void nationalRulesAreComplete() {
        Rules national = RulesFile.named("national");

        assertThat(national.name()).isEqualTo("国家统一规则");
        assertThat(national.budget())
                .isEqualTo(
                        new BudgetRule(Points.of("10"), true, BudgetRule.Base.ADJUSTED, BudgetRule.ZeroBudget.REFUSE));
        assertThat(national.measured().overFulfilment().from()).isEqualTo(Ratio.ofPercent(new BigDecimal("130")));
        assertThat(national.closing().rounding().mode()).isEqualTo(RoundingMode.HALF_UP);
        assertThat(national.closing().ratings().of(Points.of("90"))).contains(new Rating("优"));
        assertThat(national.closing().ratings().of(Points.of("89.99"))).contains(new Rating("良"));
        assertThat(national.closing().ratings().of(Points.of("59.99"))).contains(new Rating("差"));
        assertThat(national.weights()).hasSize(3);
        assertThat(national.thresholds().executionNeedsReason()).isEqualTo(Ratio.ofPercent(new BigDecimal("90")));
    }

    @ParameterizedTest
    @MethodSource("org.ziping.scoring.RulesFile#names")
    void everyRulesFileBuiltInIsCalledByAShortChineseName(String name) {
        assertThat(RulesFile.named(name).name()).matches("[\\p{IsHan}0-9、]{2,12}规则");
    }

    @Test
    void noTwoRulesFilesBuiltInAreCalledTheSame() {
        assertThat(RulesFile.names().stream().map(name -> RulesFile.named(name).name()))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("org.ziping.scoring.RulesFile#names")
    void everyNumberOfARulesFileBuiltInNamesItsSource(String name) {
        Rules rules = RulesFile.named(name);

        assertThat(RuleKey.values())
                .filteredOn(key -> key != RuleKey.NAME && key != RuleKey.TITLE && key != RuleKey.EFFECTIVE)
                .allSatisfy(key -> assertThat(rules.clause(key).document()).isNotEqualTo("规则文件本身"));
    }

    @Test
    void variantSaysOnlyWhatDiffers() throws IOException {
        Rules own = load(OWN + "measured:\n  missed-lower: linear-decline\n");
        Rules national = RulesFile.named("national");

        assertThat(own.measured().missedLower()).isEqualTo(MeasuredRule.MissedLower.LINEAR_DECLINE);
        assertThat(own.measured().missedHigher()).isEqualTo(national.measured().missedHigher());
        assertThat(own.budget()).isEqualTo(national.budget());
        assertThat(own.clause(RuleKey.BUDGET_CAP)).isEqualTo(national.clause(RuleKey.BUDGET_CAP));
    }

    @Test
    void keyWithoutClauseIsItsOwnClause() throws IOException {
        Rules own = load(OWN + "budget:\n  weight: 15\n");

        assertThat(own.clause(RuleKey.BUDGET_WEIGHT).cited()).isEqualTo("（依据本局规则：budget.weight: 15）");
    }

    @Test
    void fileExtendedIsCitedByItsOwnName() throws IOException {
        Rules own = load("extends: hubei\nname: 某市规则\ntotal: {of: indicators}\n");

        assertThat(Clause.cited(List.of(
                        own.clause(RuleKey.BUDGET_CAP),
                        own.clause(RuleKey.BUDGET_WEIGHT),
                        own.clause(RuleKey.TOTAL_OF))))
                .isEqualTo("（依据国家统一规则：预算执行率乘分值，不超过分值；湖北省规则：预算执行率占20分；某市规则：total.of: indicators）");
    }

    @ParameterizedTest
    @CsvSource({
        "own.yaml, 'name: 本局规则\ntitle: 全称', 本局规则",
        "own.yaml, title: 某区财政局规则, 某区财政局规则",
        "某区规则.yaml, effective: 2024-01-01, 某区规则",
        "某区规则.yml, effective: 2024-01-01, 某区规则",
        ".yaml, effective: 2024-01-01, .yaml"
    })
    void rulesGoByTheirNameElseTheirTitleElseTheirFile(String file, String lines, String name) throws IOException {
        Path path = Files.writeString(folder.resolve(file), "extends: national\n" + lines + "\n");

        assertThat(RulesFile.load(path).name()).isEqualTo(name);
    }

    @Test
    void fileMayBeginWithAByteOrderMark() throws IOException {
        assertThat(load("\uFEFF" + OWN).name()).isEqualTo("本局规则");
    }

    @Test
    void nameOrFileIsTakenForWhatItIs() throws IOException {
        Path file = Files.writeString(folder.resolve("本局.yaml"), OWN);

        assertThat(RulesFile.of("hubei").name()).isEqualTo("湖北省规则");
        assertThat(RulesFile.of(file.toString()).name()).isEqualTo("本局规则");
    }

    @Test
    void unknownNameIsAnsweredWithTheNamesThereAre() {
        assertThatThrownBy(() -> RulesFile.of("hubie"))
                .isInstanceOf(SettingsException.class)
                .hasMessage(
                        "没有名为“hubie”的内置规则，可用的有：national、hubei、provincial-system、guangxi、indicators-only、one-decimal、"
                                + "integer、integer-cut、bands-80-70-60、linear-decline、equal-exact；自己的规则请给出 .yaml 文件的路径");
    }

    @Test
    void missingFileIsNamed() {
        assertThatThrownBy(() -> RulesFile.of("没有/这个.yaml")).hasMessage("找不到规则文件“没有/这个.yaml”，请核对文件名和路径");
    }

    @Test
    void otherEncodingIsRefusedWithAWayOut() throws IOException {
        Path file = Files.write(folder.resolve("旧.yaml"), OWN.getBytes(Charset.forName("GBK")));

        assertThatThrownBy(() -> RulesFile.load(file)).hasMessage("规则文件“旧.yaml”不是 UTF-8 编码，请用记事本“另存为”，编码选 UTF-8");
    }

    @Test
    void fileThatExtendsNothingMustSayEverything() {
        assertThatThrownBy(() -> load("name: own\ntitle: 本局规则\neffective: 2024-01-01\n"))
                .hasMessage("own.yaml：缺少 budget.weight，请写上，或在文件开头写 extends: national");
    }

    /** What a person writes below the four opening lines, and the answer. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "budget: {wieght: 20} | 第 5 行：没有“budget.wieght”这一项，此处可写的有：weight、cap、base、zero",
                "bugdet: 20 | 第 5 行：没有“bugdet”这一项，此处可写的有：name、title、effective、budget、measured、range、deadline、qualitative、"
                        + "row-rule、total、rounding、ratings、weights、thresholds、extends、clauses",
                "budget: 20 | 第 5 行：budget 写的是“20”，下面应有缩进的各项",
                "budget: {weight: 十} | 第 5 行：budget.weight 写的是“十”，应为不小于 0 的数字，如 10 或 0.005",
                "budget: {weight: 2000} | 第 5 行：budget.weight 写的是“2000”，应为 0 到 1000 的分数",
                "budget: {cap: yes} | 第 5 行：budget.cap 写的是“yes”，只能是 true、false 之一",
                "budget: {base: 全年} | 第 5 行：budget.base 写的是“全年”，只能是 adjusted、initial 之一",
                "budget: {zero: 1} | 第 5 行：budget.zero 写的是“1”，只能是 refuse、zero 之一",
                "measured: {met: half} | 第 5 行：measured.met 写的是“half”，只能是 full 之一",
                "measured: {over-fulfilment: {from: 90%}} | 第 5 行：measured.over-fulfilment.from 写的是“90%”，应为不小于 100% 的百分数",
                "measured: {over-fulfilment: {from: 1.3}} | 第 5 行：measured.over-fulfilment.from 写的是“1.3”，应为百分数，如 80%",
                "qualitative: {bands: [{band: met, from: 80%, to: 100%}]} | 第 5 行：qualitative.bands 写的是“列表”，应为 met、partly、missed 三档，每档写一次",
                "qualitative: {bands: [{band: met, from: 80%, to: 70%}]} | 第 5 行：qualitative.bands.to 写的是“70%”，应大于 from，不超过 100%",
                "qualitative: {bands: [{band: met, to: 70%}]} | 第 5 行：qualitative.bands 里缺少 from，请写上",
                "qualitative: {bands: [{from: 1%, from: 2%}]} | 第 5 行：qualitative.bands 的项名 写的是“from”，写了两次，请删去一处",
                "row-rule: {satisfaction-steps: [{from: 90%, share: 120%}]} | 第 5 行：row-rule.satisfaction-steps.share 写的是“120%”，应为不超过 100% 的百分数",
                "row-rule: {pass-mark: 60} | 第 5 行：row-rule.pass-mark 写的是“60”，应为百分数，如 80%",
                "rounding: {decimals: 3} | 第 5 行：rounding.decimals 写的是“3”，应为 0 到 2 的整数",
                "rounding: {decimals: 1.5} | 第 5 行：rounding.decimals 写的是“1.5”，应为 0 到 2 的整数",
                "rounding: {mode: even} | 第 5 行：rounding.mode 写的是“even”，只能是 half-up、down 之一",
                "ratings: 优 | 第 5 行：ratings 写的是“优”，应为列表，每行以“- ”开头；没有则写 []",
                "'ratings: [{label: 优, from: 80}, {label: 良, from: 90}]' | 第 5 行：ratings 写的是“多项”，from 应小于上一档，由高到低排列",
                "'ratings: [{label: 优, form: 80}]' | 第 5 行：ratings 的项名 写的是“form”，只能是 label、from、inclusive 之一",
                "'clauses: [{key: budget.wieght, words: 甲, document: 乙, verified: true}]' | 第 5 行：clauses.key 写的是“budget.wieght”，不是规则文件的项，应如 budget.weight",
                "effective: 2024年 | 第 5 行：“effective”写了两次，第 4 行已有，请删去一处",
                "'a: [' | 第 6 行：不合 YAML 的写法，请核对缩进（用空格）、冒号（半角，后面空一格）和引号",
            })
    void mistakeIsNamedWithFileLineAndWhatIsAllowed(String line, String answer) {
        assertThatThrownBy(() -> load(OWN + line + "\n"))
                .isInstanceOf(SettingsException.class)
                .hasMessage("own.yaml " + answer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "extends: beijing | own.yaml 第 1 行：extends 写的是“beijing”，只能是 national、hubei、provincial-system、guangxi、indicators-only、"
                        + "one-decimal、integer、integer-cut、bands-80-70-60、linear-decline、equal-exact 之一",
                "name: ' ' | own.yaml 第 1 行：name 写的是“”，应为一行文字",
                "'extends: national\nname: own\ntitle: 本局规则\neffective: 2024年1月' | own.yaml 第 4 行：effective 写的是“2024年1月”，应为日期，如 2024-01-01",
                "'- 规则' | own.yaml 第 1 行：规则文件 写的是“列表”，下面应有缩进的各项",
            })
    void openingLinesAreCheckedToo(String text, String answer) {
        assertThatThrownBy(() -> load(text.replace("\\n", "\n") + "\n")).hasMessage(answer);
    }

    @Test
    void emptyFileIsAnsweredWithAWayOut() {
        assertThatThrownBy(() -> load("# 什么也没有\n")).hasMessage("own.yaml：文件是空的，请写入规则，如 extends: national");
    }

    private Rules load(String text) throws IOException {
        return RulesFile.load(Files.writeString(folder.resolve("own.yaml"), text, StandardCharsets.UTF_8));
    }
}
