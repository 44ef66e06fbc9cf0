package org.ziping.scoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ziping.model.Actual;
import org.ziping.model.Excerpt;
import org.ziping.model.FromCell;
import org.ziping.model.Indicator;
import org.ziping.model.Quantity;
import org.ziping.model.Ratio;
import org.ziping.model.Target;

/** The first half of an explanation: target and actual of a row in words. */
final class Facts {

    private static final int LONGEST = 20;

    private Facts() {}

    /** ≥90户，完成447户，完成率496.67%. */
    static String of(Indicator row, Target.Measured target, Amounts amounts, Optional<Ratio> completion) {
        return adjusted(row) + change(target) + target.sign().symbol()
                + target.quantity().asWritten() + "，" + done(row, amounts.shownActual())
                + completion.map(rate -> "，完成率" + rate.toShortPercent()).orElse("");
    }

    /** 90～95%，完成93%. */
    static String of(Indicator row, Target.Range target, Quantity actual) {
        Quantity to = new Quantity(target.to(), target.unit(), target.shift());
        BigDecimal from = target.from().movePointLeft(Math.max(target.shift(), 0));
        return adjusted(row) + plain(from) + "～" + to.asWritten() + "，" + done(row, actual);
    }

    /** 期限2023年11月30日，完成2023年10月31日. */
    static String of(Indicator row, LocalDate deadline, LocalDate done) {
        return adjusted(row) + "期限" + day(deadline) + "，完成" + day(done);
    }

    /** 指标值“及时”，完成“达成预期指标”: whatever stands there, as typed; empty if nothing does. */
    static String typed(Indicator row) {
        String prefix = adjusted(row).isEmpty() ? "指标值" : adjusted(row);
        return Stream.of(
                        said(prefix, row.plan().inForce()),
                        said("完成", row.result().actual()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("，"));
    }

    private static String said(String prefix, FromCell<?> value) {
        return value.typed().isBlank() ? "" : prefix + quoted(value);
    }

    static String quoted(FromCell<?> value) {
        return "“" + Excerpt.of(value.typed(), LONGEST) + "”";
    }

    /** The cell of the row's own rule: that of its column, else of the target in whose place it stands. */
    static FromCell<?> ownRule(Indicator row) {
        return row.plan().scoring().find().isPresent()
                ? row.plan().rule()
                : row.plan().inForce();
    }

    static String name(Indicator row) {
        return row.name().find().isPresent() ? "指标" + quoted(row.name()) : "该行指标";
    }

    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static String adjusted(Indicator row) {
        return row.plan().adjusted().find().isPresent() ? "调整后指标值" : "";
    }

    private static String change(Target.Measured target) {
        return switch (target.change()) {
            case NONE -> "";
            case RISE -> "增长";
            case FALL -> "下降";
        };
    }

    private static String done(Indicator row, Quantity actual) {
        boolean about = row.result()
                .actual()
                .find()
                .filter(value -> value instanceof Actual.Measured measured && measured.approximate())
                .isPresent();
        return "完成" + (about ? "约" : "") + actual.asWritten();
    }

    private static String day(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }
}
