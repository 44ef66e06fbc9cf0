package org.ziping.form.notation.actual;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ziping.form.notation.measure.Measure;
import org.ziping.form.notation.measure.Nearness;
import org.ziping.form.notation.measure.UnitFamilies;
import org.ziping.form.notation.row.Beside;
import org.ziping.form.notation.row.Tendency;
import org.ziping.form.notation.text.Texts;
import org.ziping.form.notation.wording.LessBetter;
import org.ziping.model.Quantity;
import org.ziping.model.Sign;

/**
 * Several numbers in one cell, each with a unit of its own: ≥5期，≥300人次.
 *
 * @param parts in the order written
 */
public record Several(List<Measure> parts) {

    private static final int FEWEST = 2;

    public Several {
        parts = List.copyOf(parts);
    }

    /** The numbers of a text in plain spelling; empty if it has but one, or something else besides them. */
    public static Optional<Several> of(String plain) {
        List<Optional<Measure>> read =
                Texts.pieces(plain).stream().map(Measure::of).toList();
        List<Measure> parts = read.stream().flatMap(Optional::stream).toList();
        boolean units = parts.stream()
                .allMatch(part -> part.quantity().hasUnit()
                        && part.to().isEmpty()
                        && part.tail().isEmpty());
        boolean different =
                parts.stream().map(part -> part.quantity().unit()).distinct().count() == parts.size();
        return read.size() >= FEWEST && parts.size() == read.size() && units && different
                ? Optional.of(new Several(parts))
                : Optional.empty();
    }

    /**
     * Whether each number is kept by the one at its place, in the same unit.
     *
     * @param reached the numbers reached
     * @param beside what stands beside them
     */
    public boolean isMetBy(Several reached, Beside beside) {
        return parts.size() == reached.parts.size()
                && IntStream.range(0, parts.size()).allMatch(at -> isMet(parts.get(at), reached.parts.get(at), beside));
    }

    private static boolean isMet(Measure wanted, Measure reached, Beside beside) {
        Quantity target = wanted.quantity();
        Sign sign = wanted.sign().orElseGet(() -> sign(wanted, reached, beside));
        return !isBeyond(reached, sign)
                && new ActualMeasure(reached, beside.alsoAbout(wanted.lead()))
                        .quantity()
                        .map(stated -> UnitFamilies.convert(stated, target.unit()))
                        .filter(stated -> stated.unit().equals(target.unit()))
                        .filter(stated -> sign.holds(stated.number().compareTo(target.number())))
                        .isPresent();
    }

    /** 近5期 has not reached 5期, and 5万余元 is more than 5万元. */
    private static boolean isBeyond(Measure reached, Sign sign) {
        return reached.nearness() == Nearness.SHORT_OF || reached.nearness() == Nearness.BEYOND && sign.isUpperBound();
    }

    /** Without a sign: ≤ where the words in front say what it counts, 投诉3起, else what the row as a whole suggests. */
    private static Sign sign(Measure wanted, Measure reached, Beside beside) {
        boolean less = Stream.of(wanted.lead(), reached.lead())
                .anyMatch(words -> LessBetter.word(words).isPresent());
        return less
                ? Sign.AT_MOST
                : Tendency.of(beside.row(), wanted.quantity()).sign();
    }
}
