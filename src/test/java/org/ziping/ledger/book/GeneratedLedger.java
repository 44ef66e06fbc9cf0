package org.ziping.ledger.book;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.ziping.ledger.FailureRow;
import org.ziping.ledger.FindingCount;
import org.ziping.ledger.FindingRow;
import org.ziping.ledger.FormRow;
import org.ziping.ledger.IndicatorRow;
import org.ziping.ledger.LedgerRows;
import org.ziping.ledger.Money;
import org.ziping.model.FindingCode;
import org.ziping.model.FormKind;
import org.ziping.model.Grade;
import org.ziping.model.Points;
import org.ziping.model.Rating;
import org.ziping.model.Ratio;

/**
 * As many rows as wanted, the same in every pass, none held: each form is made anew from its number.
 *
 * @param forms how many, of two years
 * @param indicatorsOfForm how many each has
 */
record GeneratedLedger(int forms, int indicatorsOfForm) implements LedgerRows {

    private static final long SEED = 20_260_301;
    private static final Instant NOON = Instant.parse("2026-03-05T04:00:00Z");
    private static final List<String> PLACES = List.of("青山", "临江", "北河", "东湖", "石桥", "云岭", "平川", "新安");
    private static final List<String> OFFICES =
            List.of("教育局", "民政局", "档案馆", "卫生健康局", "农业农村局", "红十字会", "文化馆", "水利局", "统计局", "疾病预防控制中心");
    private static final List<String> PROJECTS = List.of("设备购置", "场馆免费开放", "困难群众救助", "河道整治", "信息系统运行维护");
    private static final List<FindingCode> CODES = List.of(
            FindingCode.REASON_MISSING,
            FindingCode.EXECUTION_LOW,
            FindingCode.PRINTED_TOTAL_DIFFERS,
            FindingCode.MEASURE_MISSING,
            FindingCode.OVER_FULFILMENT,
            FindingCode.WEIGHTS_SUM);

    @Override
    public void forms(Consumer<FormRow> each) {
        forEach((form, random) -> each.accept(form));
    }

    @Override
    public void indicators(Consumer<IndicatorRow> each) {
        forEach((form, random) -> {
            for (int number = 0; number < indicatorsOfForm; number++) {
                each.accept(indicator(form, number, random));
            }
        });
    }

    @Override
    public void findings(Consumer<FindingRow> each) {
        forEach((form, random) -> {
            for (int number = 0; number < form.findings().all(); number++) {
                boolean isError = number < form.findings().errors();
                FindingCode code = isError ? FindingCode.WEIGHTS_SUM : CODES.get(random.nextInt(5));
                each.accept(new FindingRow(
                        form.file(),
                        form.unit(),
                        code.severity(),
                        code.code(),
                        "'自评表'!F" + (8 + number),
                        "'自评表'!F" + (8 + number) + " " + code.title() + "，" + code.remedy()));
            }
        });
    }

    @Override
    public void failures(Consumer<FailureRow> each) {
        for (int number = 0; number < forms / 50; number++) {
            each.accept(new FailureRow(
                    "坏文件/扫描件" + number + ".xlsx", NOON.plusSeconds(number), "不是 Excel 文件，请在 Excel 或 WPS 中另存为 .xlsx"));
        }
    }

    private void forEach(BiConsumer<FormRow, Random> each) {
        for (int number = 0; number < forms; number++) {
            Random random = new Random(SEED + number);
            each.accept(form(number, random), random);
        }
    }

    private static FormRow form(int number, Random random) {
        int subject = number / 2;
        String year = number % 2 == 0 ? "2024" : "2025";
        FormKind kind = subject % 4 == 0 ? FormKind.WHOLE_UNIT : FormKind.PROJECT;
        String unit = PLACES.get(subject % PLACES.size()) + "市" + (subject / 80 + 1) + "区"
                + OFFICES.get(subject / PLACES.size() % OFFICES.size());
        String project = kind == FormKind.WHOLE_UNIT ? "" : PROJECTS.get(subject % PROJECTS.size());
        boolean isReturned = random.nextInt(12) == 0;
        Grade grade = isReturned
                ? Grade.WITHHELD
                : grade(new Points(BigDecimal.valueOf(10_000 - random.nextInt(70) * random.nextInt(70), 2)));
        String file = year + "/" + unit + project + number + ".xlsx";
        return new FormRow(
                file,
                "自评表",
                kind,
                unit,
                project,
                year,
                money(random),
                grade,
                new FindingCount(isReturned ? 1 : 0, random.nextInt(3), random.nextInt(2)),
                Optional.of((isReturned ? "退回/" : "已完成/") + file),
                number % 3 == 0 ? Optional.of(NOON.plusSeconds(number)) : Optional.empty());
    }

    private static Money money(Random random) {
        BigDecimal initial = BigDecimal.valueOf(1_000 + random.nextInt(900_000), 2);
        BigDecimal adjusted = initial.add(BigDecimal.valueOf(random.nextInt(50_000), 2));
        BigDecimal executed = adjusted.multiply(BigDecimal.valueOf(80 + random.nextInt(21), 2))
                .setScale(2, RoundingMode.HALF_UP);
        return new Money(
                Optional.of(initial),
                Optional.of(adjusted),
                Optional.of(executed),
                Optional.of(Ratio.of(executed, adjusted)));
    }

    private static Grade grade(Points total) {
        return new Grade.Given(total, Optional.of(new Rating(rating(total))));
    }

    private static String rating(Points total) {
        int whole = total.value().intValue();
        return whole >= 90 ? "优" : whole >= 80 ? "良" : whole >= 60 ? "中" : "差";
    }

    private static IndicatorRow indicator(FormRow form, int number, Random random) {
        BigDecimal score = BigDecimal.valueOf(1_000 - random.nextInt(3) * random.nextInt(200), 2);
        return new IndicatorRow(
                form.file(),
                form.unit(),
                form.project(),
                form.year(),
                number < 4 ? "产出指标" : "效益指标",
                "数量指标",
                "完成事项" + (number + 1),
                "≥" + (number + 10) + "件",
                number + 9 + "件",
                Optional.of(Ratio.of(BigDecimal.valueOf(number + 9), BigDecimal.valueOf(number + 10))),
                Optional.of(Points.of("10")),
                Optional.of(new Points(score)),
                "完成率" + (number + 9) + "/" + (number + 10) + "，按完成率计" + score + "分（national 3.2）");
    }
}
