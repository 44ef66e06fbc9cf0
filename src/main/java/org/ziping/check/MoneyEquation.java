package org.ziping.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ziping.model.Finding;
import org.ziping.model.FindingCode;
import org.ziping.model.FromCell;
import org.ziping.model.MoneyRow;
import org.ziping.model.MoneyUnit;
import org.ziping.model.rules.Thresholds;

/**
 * Amounts of one row that should be equal: 全年预算数 = 年初预算数 + 调整数.
 *
 * @param stated what the form says, mostly one amount
 * @param terms what it should be made of
 * @param besides by which amounts it may be off, since forms count them in or not
 */
record MoneyEquation(List<Term> stated, List<Term> terms, List<BigDecimal> besides) {

    /** An amount with its sign in the equation. */
    record Term(String title, FromCell<BigDecimal> amount, boolean isTaken) {

        static Term plus(String title, FromCell<BigDecimal> amount) {
            return new Term(title, amount, false);
        }

        static Term minus(String title, FromCell<BigDecimal> amount) {
            return new Term(title, amount, true);
        }

        BigDecimal value() {
            return isTaken ? amount.require().negate() : amount.require();
        }
    }

    /** Whether both sides differ by more than what is let pass, and than what rounding each amount can make. */
    boolean isOut(MoneyUnit unit, Thresholds thresholds) {
        BigDecimal allowed = thresholds.moneyTolerance().max(Rounded.most(amounts(), unit));
        return Stream.concat(Stream.of(BigDecimal.ZERO), besides.stream())
                .noneMatch(amount -> difference().subtract(amount).abs().compareTo(allowed) <= 0);
    }

    private List<FromCell<BigDecimal>> amounts() {
        return Stream.concat(stated.stream(), terms.stream()).map(Term::amount).toList();
    }

    private BigDecimal difference() {
        return sum(stated).subtract(sum(terms));
    }

    private static BigDecimal sum(List<Term> terms) {
        return terms.stream().map(Term::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The finding at the first of the amounts that are stated. */
    Finding finding(MoneyRow row, MoneyUnit unit) {
        String said = stated.size() == 1
                ? stated.get(0).title() + "为 " + Wording.typed(stated.get(0).amount())
                : written(stated) + " = " + sum(stated).toPlainString();
        return Finding.at(
                stated.get(0).amount().cell(),
                FindingCode.MONEY_COLUMNS_DIFFER,
                "“" + row.name() + "”的" + said + " " + unit.word() + "，而" + written(terms) + " = "
                        + sum(terms).toPlainString() + " " + unit.word() + "，相差 "
                        + difference().abs().toPlainString() + " " + unit.word() + "，请核对各列金额");
    }

    private static String written(List<Term> terms) {
        String joined = terms.stream()
                .map(term -> (term.isTaken() ? " - " : " + ") + term.title() + " " + Wording.typed(term.amount()))
                .collect(Collectors.joining());
        return joined.substring(" + ".length());
    }
}
