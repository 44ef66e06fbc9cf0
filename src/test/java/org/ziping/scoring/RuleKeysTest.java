package org.ziping.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ziping.model.MoneyRow.Kind;
import org.ziping.model.Points;
import org.ziping.model.Scorecard;

/** What one's own file may set and no rules built in do: each key, what it makes of a row, and that the row says so. */
class RuleKeysTest {

    private static final String OWN = "extends: national\nname: 本局规则\ntitle: 本局2024年度自评规则\neffective: 2024-01-01\n";
    private static final String DEDUCT = "measured: {over-fulfilment: {from: 130%, effect: deduct}}\n";
    private static final String STEPS =
            "row-rule: {satisfaction-steps: [{from: 60%, share: 50%}, {from: 90%, share: 100%}, {from: 80%, share: 80%}]}\n";

    @TempDir
    private Path folder;

    /** A line of a rules file; target, actual value, printed score and rule of a row worth 10; its score and the end of its basis. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "measured: {missed-higher: nothing} | ≥100人 | 99人 | 空 | 空 | 0 | 未达到指标值，得0分（依据本局规则：measured.missed-higher: nothing）",
                "measured: {missed-higher: nothing} | ≥100人 | 100人 | 空 | 空 | 10 | 达到指标值，得满分10分（依据国家统一规则：完成指标值的记满分）",
                "measured: {missed-lower: nothing} | ≤100人 | 101人 | 空 | 空 | 0 | 超过指标值，得0分（依据本局规则：measured.missed-lower: nothing）",
                "measured: {zero-target: person} | ≤0起 | 1起 | 4 | 空 | 4 | 指标值为零，不能按比例计分，保留单位填写的得分4分（依据本局规则：measured.zero-target: person）",
                "measured: {zero-target: person} | ≤0起 | 0起 | 空 | 空 | 10 | 未超过指标值，得满分10分（依据国家统一规则：完成指标值的记满分）",
                "range: {outside: nearest-bound} | 80～90% | 60% | 空 | 空 | 7.5 | 按比例得7.5分（依据国家统一规则：未完成的按完成值与指标值的比例记分）",
                "range: {outside: nearest-bound} | 80～90% | 100% | 空 | 空 | 9 | 超过指标值，按反比例得9分（依据国家统一规则：越低越好的指标，超过的按指标值与完成值的比例记分）",
                "deadline: {late: nothing} | 2023-11-30 | 2023-12-01 | 空 | 空 | 0 | 逾期完成，得0分（依据本局规则：deadline.late: nothing）",
                "qualitative: {met: person} | 及时 | 达成预期指标 | 空 | 空 | 无 | 需由单位填写得分（依据国家统一规则：定性指标按达成、部分达成、未达成三档记分）",
                "qualitative: {met: person} | 及时 | 达成预期指标 | 9 | 空 | 9 | 保留单位填写的得分9分（依据国家统一规则：定性指标按达成、部分达成、未达成三档记分）",
                "row-rule: {pass-mark: 60%} | ≥100人 | 59人 | 空 | 按完成比例赋分 | 0 | 未达到60%，得0分（依据本局规则：row-rule.pass-mark: 60%）",
                "row-rule: {pass-mark: 60%} | ≥100人 | 60人 | 空 | 按完成比例赋分 | 6 | 按比例得6分（依据国家统一规则：未完成的按完成值与指标值的比例记分）",
                "row-rule: {pass-mark: 60%} | ≥100人 | 59人 | 空 | 空 | 5.9 | 按比例得5.9分（依据国家统一规则：未完成的按完成值与指标值的比例记分）",
            })
    void keyChangesTheRowsItSpeaksOf(
            String line, String target, String actual, String score, String rule, String points, String basis)
            throws IOException {
        Scorecard card = score(line, new Sheet.Row("甲", target, "空", actual, "10", score, rule));

        assertThat(card.indicators().get(0).score().map(Points::toString).orElse("无"))
                .isEqualTo(points);
        assertThat(card.indicators().get(0).basis()).endsWith(basis);
    }

    @ParameterizedTest
    @CsvSource({"129人,10", "130人,10", "131人,9.9", "150人,8", "230人,0", "500人,0", "100人,10", "50人,5"})
    void overFulfilmentIsDeductedFromItsThresholdOn(String actual, String points) throws IOException {
        for (String sign : new String[] {"≥", "="}) {
            Scorecard card = score(DEDUCT, new Sheet.Row("甲", sign + "100人", "空", actual, "10", "空", "空"));

            assertThat(card.indicators().get(0).score()).contains(Points.of(points));
        }
    }

    @Test
    void deductionIsExplained() throws IOException {
        Scorecard card = score(DEDUCT, new Sheet.Row("甲", "≥100人", "空", "150人", "10", "空", "空"));

        assertThat(card.indicators().get(0).basis())
                .isEqualTo(
                        "≥100人，完成150人，完成率150%，完成率超过130%，按超过部分扣减后得8分（依据本局规则：measured.over-fulfilment.effect: deduct）");
    }

    @Test
    void spendingFarBelowAnUpperBoundIsNoOverFulfilment() throws IOException {
        Scorecard card = score(DEDUCT, new Sheet.Row("甲", "≤100人", "空", "10人", "10", "空", "空"));

        assertThat(card.indicators().get(0).score()).contains(Points.of("10"));
    }

    @ParameterizedTest
    @CsvSource({"95%,10", "90%,10", "89.9%,8", "80%,8", "60%,5", "59.9%,0", "85,8", "85分,8.95"})
    void satisfactionIsScoredByTheStepsOfTheFile(String actual, String points) throws IOException {
        String target = actual.endsWith("分") ? "≥95" : "≥95%";
        Scorecard card = score(STEPS, new Sheet.Row("甲", target, "空", actual, "10", "空", "满意度赋分"));

        assertThat(card.indicators().get(0).score()).contains(Points.of(points));
    }

    @Test
    void satisfactionStepsAreCited() throws IOException {
        Scorecard card = score(STEPS, new Sheet.Row("甲", "≥95%", "空", "92%", "10", "空", "满意度赋分"));

        assertThat(card.indicators().get(0).basis()).contains("按满意度分档得满分10分（依据本局规则：row-rule.satisfaction-steps: 列表）");
        assertThat(card.findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "budget: {cap: false} | 100 | 80 | 100 | 12.5 | 全年预算数80万元，执行100万元，执行率125%，得12.5分（依据本局规则：budget.cap: false）",
                "budget: {cap: false} | 100 | 80 | 40 | 5 | 全年预算数80万元，执行40万元，执行率50%，得5分（依据本局规则：budget.cap: false）",
                "budget: {zero: zero} | 100 | 0 | 40 | 0 | 全年预算数0万元，执行40万元，执行率0%，得0分（依据本局规则：budget.zero: zero）",
                "budget: {base: initial} | 100 | 80 | 40 | 4 | 年初预算数100万元，执行40万元，执行率40%，得4分（依据国家统一规则：预算执行率乘分值，不超过分值）",
                "budget: {base: initial} | 空 | 80 | 40 | 5 | 全年预算数80万元，执行40万元，执行率50%，得5分（依据国家统一规则：预算执行率乘分值，不超过分值）",
            })
    void keyChangesTheExecution(
            String line, String initial, String adjusted, String executed, String points, String basis)
            throws IOException {
        Scorecard card = new Scoring(RulesFile.load(Files.writeString(folder.resolve("own.yaml"), OWN + line + "\n")))
                .score(Sheet.inTenThousandYuan()
                        .money(Kind.TOTAL, initial, adjusted, executed, "10")
                        .form());

        assertThat(card.budget().score().map(Points::toString)).contains(points);
        assertThat(card.budget().basis()).isEqualTo(basis);
        assertThat(card.findings()).isEmpty();
    }

    @Test
    void gradesMayBeLeftOutOrOpenAtTheirBound() throws IOException {
        Sheet.Row row = new Sheet.Row("甲", "≥1次", "空", "1次", "90", "空", "空");

        assertThat(score("ratings: []", row).rating()).isEqualTo(Optional.empty());
        assertThat(score("ratings: [{label: 优, from: 90, inclusive: false}, {label: 良, from: 80}]", row)
                        .rating()
                        .map(Object::toString))
                .contains("良");
    }

    @Test
    void boundsThatAreJustAllowedAreAccepted() throws IOException {
        Sheet.Row row = new Sheet.Row("甲", "≥1次", "空", "1次", "90", "空", "空");
        String lines = "budget: {weight: 1000}\nmeasured: {over-fulfilment: {from: 100%}}\nrounding: {decimals: 0}\n";

        assertThat(score(lines, row).indicators().get(0).score()).contains(Points.of("90"));
    }

    private Scorecard score(String lines, Sheet.Row row) throws IOException {
        Path file = Files.writeString(folder.resolve("own.yaml"), OWN + lines + "\n");
        return new Scoring(RulesFile.load(file))
                .score(Sheet.inTenThousandYuan().indicator(row).form());
    }
}
