package org.ziping.form.notation.actual;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ziping.form.notation.measure.Measure;
import org.ziping.form.notation.measure.Nearness;
import org.ziping.form.notation.measure.UnitFamilies;
import org.ziping.form.notation.row.Beside;
import org.ziping.form.notation.text.Vocabulary;
import org.ziping.form.notation.text.Words;
import org.ziping.model.Quantity;

/**
 * Numbers that are added up where they stand: 98场+2场, 98+2.
 *
 * @param parts in the order written
 */
record Sum(List<Measure> parts) {

    private static final Words PARTS = Vocabulary.words("各部分");
    private static final String PLUS = "\\+";
    private static final String METRE = "米";
    private static final int METRES_OF_STAKE = 3;
    private static final int LONGEST = 60;

    Sum {
        parts = List.copyOf(parts);
    }

    /** What they make; empty of anything else, of parts that are not counted alike, 98场+2次, and of rates. */
    static Optional<Measure> of(String plain, Beside beside) {
        if (plain.indexOf('+') <= 0 || plain.length() > LONGEST) {
            return Optional.empty();
        }
        String[] written = plain.replace(" ", "").split(PLUS, -1);
        List<Measure> parts = Stream.of(written)
                .map(part -> Measure.of(part.substring(PARTS.skipFrom(part, 0))))
                .flatMap(Optional::stream)
                .toList();
        return parts.size() == written.length
                        && !isStake(written, beside)
                        && beside.least().isPresent()
                ? new Sum(parts).total()
                : Optional.empty();
    }

    /** 3+500 of a road is a place on it, three kilometres and 500 metres. */
    private static boolean isStake(String[] written, Beside beside) {
        boolean ofLength = UnitFamilies.convert(new Quantity(BigDecimal.ONE, beside.wantedUnit()), METRE)
                .unit()
                .equals(METRE);
        return ofLength
                && written[1].length() == METRES_OF_STAKE
                && written[1].chars().allMatch(Character::isDigit);
    }

    private Optional<Measure> total() {
        String unit = parts.get(parts.size() - 1).quantity().unit();
        boolean alike = parts.stream().allMatch(part -> isPlain(part, unit));
        BigDecimal all = parts.stream().map(part -> part.quantity().number()).reduce(BigDecimal.ZERO, BigDecimal::add);
        Measure first = parts.get(0);
        return alike && !unit.equals(Quantity.PERCENT)
                ? Optional.of(new Measure(
                        first.lead(),
                        Optional.empty(),
                        false,
                        new Quantity(all, unit),
                        Optional.empty(),
                        Nearness.EXACT,
                        "",
                        false))
                : Optional.empty();
    }

    /** Words stand only before the first: 完成98场+2场; of 98+2场 the last unit is that of both. */
    private boolean isPlain(Measure part, String unit) {
        String own = part.quantity().unit();
        return (own.isEmpty() || own.equals(unit))
                && (part == parts.get(0) || part.lead().isEmpty())
                && part.tail().isEmpty()
                && part.sign().isEmpty()
                && part.to().isEmpty()
                && part.quantity().shift() == 0
                && part.quantity().number().signum() >= 0
                && part.nearness() == Nearness.EXACT;
    }
}
