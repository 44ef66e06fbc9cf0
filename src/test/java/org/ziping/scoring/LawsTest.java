package org.ziping.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ziping.model.IndicatorScore;
import org.ziping.model.MoneyRow.Kind;
import org.ziping.model.Points;
import org.ziping.model.Scorecard;
import org.ziping.model.rules.Rules;

/** What holds of every row, over generated ones. */
class LawsTest {

    private static final int ROWS = 500;
    private static final long SEED = 20200225;
    private static final List<String> SIGNS = List.of("≥", "＞", "=", "≤", "＜");
    private static final List<String> UNITS = List.of("%", "户", "万元", "");
    private static final List<String> WORDS =
            List.of("达成预期指标", "部分达成预期指标", "未达成预期指标", "建设中", "/", "空", "100%", "2023-11-30");

    @ParameterizedTest
    @MethodSource("org.ziping.scoring.RulesFile#names")
    void scoreLiesBetweenNothingAndItsWeight(String rules) {
        Scoring scoring = new Scoring(RulesFile.named(rules));
        for (Sheet.Row row : rows(ROWS)) {
            IndicatorScore scored = score(scoring, row);
            scored.score()
                    .ifPresent(
                            points -> assertThat(points).as("%s", row).isBetween(Points.ZERO, Points.of(row.weight())));
        }
    }

    @ParameterizedTest
    @MethodSource("org.ziping.scoring.RulesFile#names")
    void rowWithoutScoreHasAReason(String rules) {
        Scoring scoring = new Scoring(RulesFile.named(rules));
        for (Sheet.Row row : rows(ROWS)) {
            Scorecard card =
                    scoring.score(Sheet.inTenThousandYuan().indicator(row).form());
            boolean blank = row.actual().equals("空");
            boolean scored = card.indicators().get(0).score().isPresent();
            assertThat(scored || blank || !card.findings().isEmpty())
                    .as("%s", row)
                    .isTrue();
            assertThat(card.total().isPresent()).as("%s", row).isEqualTo(scored);
        }
    }

    @ParameterizedTest
    @MethodSource("org.ziping.scoring.RulesFile#names")
    void comingNearerToTheTargetNeverScoresLess(String rules) {
        Scoring scoring = new Scoring(RulesFile.named(rules));
        Random random = new Random(SEED);
        for (int n = 0; n < ROWS; n++) {
            String sign = SIGNS.get(random.nextInt(SIGNS.size()));
            BigDecimal target = number(random);
            BigDecimal far = number(random);
            BigDecimal step = target.subtract(far)
                    .multiply(BigDecimal.valueOf(random.nextInt(100)).movePointLeft(2));
            BigDecimal near = far.add(step);
            Sheet.Row farther = measured(sign, target, far);
            Sheet.Row nearer = measured(sign, target, near);
            assertThat(score(scoring, nearer).score().orElseThrow())
                    .as("%s %s against %s", rules, nearer, farther)
                    .isGreaterThanOrEqualTo(score(scoring, farther).score().orElseThrow());
        }
    }

    @ParameterizedTest
    @MethodSource("org.ziping.scoring.RulesFile#names")
    void completingTwiceEqualsCompletingOnce(String rules) {
        Scoring scoring = new Scoring(RulesFile.named(rules));
        for (Sheet.Row row : rows(ROWS)) {
            IndicatorScore once = score(scoring, row);
            Optional<String> written = once.score().map(Points::toString);
            if (written.isEmpty()) {
                continue;
            }
            Sheet.Row completed = new Sheet.Row(
                    row.name(), row.target(), row.adjusted(), row.actual(), row.weight(), written.get(), row.rule());
            IndicatorScore twice = score(scoring, completed);
            assertThat(twice.score()).as("%s", row).isEqualTo(once.score());
            assertThat(twice.basis()).as("%s", row).isEqualTo(once.basis());
        }
    }

    @Test
    void totalIsTheSumOfTheColumn() {
        Scoring scoring = new Scoring(RulesFile.named("national"));
        Random random = new Random(SEED);
        for (int n = 0; n < 200; n++) {
            Sheet sheet = Sheet.inTenThousandYuan().money(Kind.TOTAL, "空", "100", "" + random.nextInt(120), "10");
            for (int row = 0; row < 7; row++) {
                sheet.indicator(measured("≥", number(random), number(random)));
            }
            Scorecard card = scoring.score(sheet.form());
            List<Points> column = new ArrayList<>();
            column.add(card.budget().score().orElseThrow());
            card.indicators().forEach(row -> column.add(row.score().orElseThrow()));
            assertThat(card.total()).contains(Points.sum(column));
        }
    }

    @Test
    void linearDeclineChangesOnlyWhatWasMissedBelowAnUpperBound() {
        differ("linear-decline", row -> isUpper(row) && isExceeded(row));
    }

    @Test
    void exactEqualityChangesOnlyWhatExceedsAnEqualSign() {
        differ("equal-exact", row -> row.target().startsWith("=") && isExceeded(row));
    }

    @Test
    void hubeiChangesNoNumber() {
        differ("hubei", row -> false);
    }

    @Test
    void gradesChangeNoScore() {
        differ("bands-80-70-60", row -> false);
    }

    @Test
    void oneDecimalIsTheUnroundedScoreRoundedOnce() {
        Scoring two = new Scoring(RulesFile.named("national"));
        Scoring one = new Scoring(RulesFile.named("one-decimal"));
        for (Sheet.Row row : numbers(ROWS)) {
            BigDecimal fine = score(two, row).score().orElseThrow().value();
            BigDecimal coarse = score(one, row).score().orElseThrow().value();
            assertThat(coarse.subtract(fine).abs()).as("%s", row).isLessThanOrEqualTo(new BigDecimal("0.055"));
            assertThat(coarse.scale()).isLessThanOrEqualTo(1);
        }
    }

    /** Where a row is not one of those meant, score, completion and explanation are the same under both rules. */
    private static void differ(String variant, Predicate<Sheet.Row> meant) {
        Rules national = RulesFile.named("national");
        Scoring first = new Scoring(national);
        Scoring second = new Scoring(RulesFile.named(variant));
        int changed = 0;
        for (Sheet.Row row : numbers(ROWS)) {
            IndicatorScore one = score(first, row);
            IndicatorScore other = score(second, row);
            assertThat(other.completion()).isEqualTo(one.completion());
            if (meant.test(row)) {
                changed += other.score().equals(one.score()) ? 0 : 1;
                assertThat(other.basis())
                        .as("%s", row)
                        .contains("（依据" + RulesFile.named(variant).name() + "：");
            } else {
                assertThat(other).as("%s", row).isEqualTo(one);
            }
        }
        boolean anyMeant = numbers(ROWS).stream().anyMatch(meant);
        assertThat(changed > 0).isEqualTo(anyMeant);
    }

    private static boolean isUpper(Sheet.Row row) {
        return row.target().startsWith("≤") || row.target().startsWith("＜");
    }

    private static boolean isExceeded(Sheet.Row row) {
        int order = new BigDecimal(row.actual())
                .compareTo(new BigDecimal(row.target().substring(1)));
        boolean divisible = new BigDecimal(row.target().substring(1)).signum() > 0;
        return divisible && (row.target().startsWith("＜") ? order >= 0 : order > 0);
    }

    private static IndicatorScore score(Scoring scoring, Sheet.Row row) {
        return scoring.score(Sheet.inTenThousandYuan().indicator(row).form())
                .indicators()
                .get(0);
    }

    private static List<Sheet.Row> numbers(int count) {
        Random random = new Random(SEED);
        List<Sheet.Row> rows = new ArrayList<>();
        for (int n = 0; n < count; n++) {
            rows.add(measured(SIGNS.get(random.nextInt(SIGNS.size())), number(random), number(random)));
        }
        return rows;
    }

    private static Sheet.Row measured(String sign, BigDecimal target, BigDecimal actual) {
        return new Sheet.Row("指标", sign + target.toPlainString(), "空", actual.toPlainString(), "10", "空", "空");
    }

    private static List<Sheet.Row> rows(int count) {
        Random random = new Random(SEED);
        List<Sheet.Row> rows = new ArrayList<>();
        for (int n = 0; n < count; n++) {
            rows.add(anyRow(random));
        }
        return rows;
    }

    private static Sheet.Row anyRow(Random random) {
        String unit = UNITS.get(random.nextInt(UNITS.size()));
        String target = random.nextInt(4) == 0
                ? List.of("及时", "90～95%", "2023-10-31", "0").get(random.nextInt(4))
                : SIGNS.get(random.nextInt(SIGNS.size())) + number(random).toPlainString() + unit;
        String actual = random.nextInt(3) == 0
                ? WORDS.get(random.nextInt(WORDS.size()))
                : number(random).toPlainString() + UNITS.get(random.nextInt(UNITS.size()));
        BigDecimal weight = BigDecimal.valueOf(1 + random.nextInt(40)).movePointLeft(random.nextInt(2));
        String score = random.nextInt(2) == 0
                ? "空"
                : BigDecimal.valueOf(random.nextInt(50)).movePointLeft(1).toPlainString();
        String rule = List.of("空", "空", "直接赋分", "按完成比例赋分", "按评判等级赋分", "满意度赋分").get(random.nextInt(6));
        return new Sheet.Row("指标", target, "空", actual, weight.toPlainString(), score, rule);
    }

    /** From 0 to 200 with up to two decimals, now and then exactly a hundred or nothing. */
    private static BigDecimal number(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> new BigDecimal("100");
            case 1 -> BigDecimal.ZERO;
            default ->
                BigDecimal.valueOf(random.nextInt(20_000))
                        .movePointLeft(2)
                        .setScale(random.nextInt(3), RoundingMode.DOWN);
        };
    }
}
