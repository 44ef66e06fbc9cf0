package org.ziping.form.notation.remark;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.ziping.form.notation.measure.Measure;
import org.ziping.form.notation.row.Beside;
import org.ziping.form.notation.text.Numeral;

/** Parts that have each as much of a number as the others: 2场（春季、秋季各1场）. */
final class Shares {

    private static final String EACH = "各";
    private static final int FEWEST = 2;

    private Shares() {}

    /**
     * Whether such parts make a number.
     *
     * @param stated the text that states it
     * @param parts what is said behind it, mark by mark; false if one of them was only planned or begun
     */
    static boolean make(String stated, List<String> parts, Beside beside) {
        int last = parts.size() - 1;
        if (parts.size() < FEWEST || parts.subList(0, last).stream().anyMatch(Numeral::hasDigit)) {
            return false;
        }
        String part = parts.get(last);
        boolean safe = parts.stream()
                .map(words -> words.split(EACH, 2)[0])
                .allMatch(words -> new Told(words, beside).isSafe());
        Optional<Measure> each = Measure.of(part.substring(part.indexOf(EACH) + 1))
                .filter(share -> part.contains(EACH)
                        && share.lead().isEmpty()
                        && share.tail().isEmpty());
        return safe
                && each.isPresent()
                && Measure.of(stated)
                        .map(Measure::quantity)
                        .filter(whole ->
                                whole.unit().equals(each.get().quantity().unit()))
                        .filter(whole -> whole.number()
                                        .compareTo(each.get()
                                                .quantity()
                                                .number()
                                                .multiply(BigDecimal.valueOf(parts.size())))
                                == 0)
                        .isPresent();
    }
}
