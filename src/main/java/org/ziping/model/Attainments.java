package org.ziping.model;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;

/**
 * How many indicators reached their targets; rows that are not assessed are not counted.
 *
 * @param met 0 or more
 * @param missed 0 or more
 * @param unclear those a person has to judge, 0 or more
 */
public record Attainments(int met, int missed, int unclear) {

    public Attainments {
        if (met < 0 || missed < 0 || unclear < 0) {
            throw new IllegalArgumentException("a negative count");
        }
    }

    public static Attainments of(Collection<IndicatorScore> rows) {
        return new Attainments(
                count(rows, Attainment.MET), count(rows, Attainment.MISSED), count(rows, Attainment.UNCLEAR));
    }

    private static int count(Collection<IndicatorScore> rows, Attainment attainment) {
        return (int) rows.stream().filter(row -> row.attainment() == attainment).count();
    }

    /** All that are assessed. */
    public int all() {
        return met + missed + unclear;
    }

    /** How much of all is met, 指标完成率; empty if nothing is assessed. */
    public Optional<Ratio> share() {
        return all() == 0
                ? Optional.empty()
                : Optional.of(Ratio.of(BigDecimal.valueOf(met), BigDecimal.valueOf(all())));
    }

    /** 指标 12 个中 11 个完成，1 个需人工判断. */
    @Override
    public String toString() {
        return "指标 " + all() + " 个中 " + met + " 个完成" + (unclear == 0 ? "" : "，" + unclear + " 个需人工判断");
    }
}
