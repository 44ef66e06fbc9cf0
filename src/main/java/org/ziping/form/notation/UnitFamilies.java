package org.ziping.form.notation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.Map;
import org.ziping.model.Quantity;

/** Units that mean the same thing or can be converted: 个 and 项, 分钟 and 小时. */
final class UnitFamilies {

    private static final Map<String, String> SAME = Vocabulary.canonical("同类单位");
    private static final Map<String, Member> CONVERTIBLE = convertible();

    private UnitFamilies() {}

    /**
     * @param family the quantity measured
     * @param size how many of the family's smallest unit it is
     */
    private record Member(String family, BigDecimal size) {}

    private static Map<String, Member> convertible() {
        Map<String, Member> members = new HashMap<>();
        Vocabulary.canonical("换算").forEach((word, family) -> {
            int colon = word.indexOf(':');
            if (colon > 0) {
                members.put(word.substring(0, colon), new Member(family, new BigDecimal(word.substring(colon + 1))));
            }
        });
        return members;
    }

    /** The quantity in the other unit; as it is if the two units are of different kinds. */
    static Quantity convert(Quantity quantity, String unit) {
        String own = quantity.unit();
        if (own.equals(unit)) {
            return quantity;
        }
        if (SAME.containsKey(own) && SAME.get(own).equals(SAME.get(unit))) {
            return new Quantity(quantity.number(), unit, quantity.shift());
        }
        Member from = CONVERTIBLE.get(own);
        Member to = CONVERTIBLE.get(unit);
        if (from == null || to == null || !from.family().equals(to.family())) {
            return quantity;
        }
        return new Quantity(quantity.number().multiply(from.size()).divide(to.size(), MathContext.DECIMAL128), unit);
    }
}
