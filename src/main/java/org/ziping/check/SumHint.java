package org.ziping.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ziping.model.FromCell;
import org.ziping.model.MoneyRow;
import org.ziping.model.MoneyUnit;

/**
 * Why a sum may be out: what people do to amounts leaves the same traces again and again.
 *
 * @param column the column that does not add up
 * @param whole the row that should be the sum
 * @param parts the rows that should make it, all given
 */
record SumHint(ColumnSums column, MoneyRow whole, List<MoneyRow> parts) {

    private static final int YUAN_OF_TEN_THOUSAND = 4;

    /** Money of less than this many 元 has no row of its own. */
    private static final BigDecimal LEAST_IN_YUAN = BigDecimal.valueOf(1000);

    /** A half sentence that begins with its comma; empty if nothing is known. */
    String words() {
        return Stream.of(addsTexts(), inOtherUnit(), inYuan(), countedTwice(), rounded())
                .flatMap(Optional::stream)
                .findFirst()
                .orElse("");
    }

    /** A sheet's sum passes over numbers that are stored as text. */
    private Optional<String> addsTexts() {
        return column.amount(whole).signum() == 0 ? Optional.of("，这一格如果是求和公式，多半是明细的数字存成了文本") : Optional.empty();
    }

    /** Total and parts are the same figures in 元 and in 万元. */
    private Optional<String> inOtherUnit() {
        return isClose(column.amount(whole), column.sum(parts).movePointRight(YUAN_OF_TEN_THOUSAND))
                        || isClose(column.amount(whole).movePointRight(YUAN_OF_TEN_THOUSAND), column.sum(parts))
                ? Optional.of("，正好差一万倍，像是一个以元、一个以万元填写的")
                : Optional.empty();
    }

    /** One part ten thousand times too large in a form in 万元. */
    private Optional<String> inYuan() {
        return column.subject().form().budget().unit() == MoneyUnit.TEN_THOUSAND_YUAN
                ? parts.stream()
                        .filter(part -> column.amount(part).compareTo(LEAST_IN_YUAN) >= 0)
                        .filter(part -> isClose(surplus(), column.amount(part).subtract(inTenThousands(part))))
                        .findFirst()
                        .map(part -> "，" + part.name() + " "
                                + Wording.typed(column.column().of(part)) + " 像是以元填写的")
                : Optional.empty();
    }

    private BigDecimal inTenThousands(MoneyRow part) {
        return column.amount(part).movePointLeft(YUAN_OF_TEN_THOUSAND);
    }

    private Optional<String> countedTwice() {
        return parts.stream()
                .skip(1)
                .filter(part -> isClose(surplus(), column.amount(part)))
                .findFirst()
                .map(part -> "，差额正好是" + part.name() + "，像是合计漏加或者重复计算");
    }

    private Optional<String> rounded() {
        List<FromCell<BigDecimal>> all = Stream.concat(Stream.of(whole), parts.stream())
                .map(column.column()::of)
                .toList();
        BigDecimal allowed = Rounded.most(all, column.subject().form().budget().unit());
        return surplus().abs().compareTo(allowed) <= 0 ? Optional.of("，像是四舍五入的差") : Optional.empty();
    }

    /** By how much the parts are more than the whole. */
    private BigDecimal surplus() {
        return column.sum(parts).subtract(column.amount(whole));
    }

    private boolean isClose(BigDecimal one, BigDecimal other) {
        return one.subtract(other).abs().compareTo(column.subject().thresholds().moneyTolerance()) <= 0;
    }
}
