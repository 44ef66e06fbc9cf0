package org.ziping.form.notation.actual;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ziping.form.notation.measure.Measure;
import org.ziping.form.notation.measure.Nearness;
import org.ziping.form.notation.row.Beside;
import org.ziping.form.notation.text.Vocabulary;
import org.ziping.form.notation.text.Words;
import org.ziping.model.Quantity;

/**
 * What a sentence tells of one thing part by part: 线上120人次，线下200人次，共320人次; 学生满意度95%，家长满意度88%.
 *
 * @param pieces of the sentence
 * @param beside what stands beside the actual value
 */
record PartByPart(List<String> pieces, Beside beside) {

    private static final Words PARTS = Vocabulary.words("各部分");
    private static final Words TOTAL = Vocabulary.words("总数");
    private static final int FEWEST = 2;

    PartByPart {
        pieces = List.copyOf(pieces);
    }

    /** The total if the parts make it, or of several rates the one that is worth least if all of them meet the target. */
    Optional<Measure> find() {
        List<Measure> parts = pieces.stream()
                .map(piece -> Measure.of(piece.substring(PARTS.skipFrom(piece, 0))))
                .flatMap(Optional::stream)
                .toList();
        boolean alone = parts.size() == pieces.size() && parts.size() >= FEWEST;
        boolean done = parts.stream().allMatch(this::isDone);
        if (!alone || !done) {
            return Optional.empty();
        }
        boolean rates = parts.stream().allMatch(part -> part.quantity().unit().equals(Quantity.PERCENT));
        return rates ? worst(parts) : total(parts);
    }

    /** Whether a part is told as one number that was reached, in the unit of the target. */
    private boolean isDone(Measure part) {
        return part.quantity().unit().equals(beside.wantedUnit())
                && part.tail().isEmpty()
                && part.nearness() == Nearness.EXACT
                && new ActualMeasure(part, beside).quantity().isPresent();
    }

    /** Of 学生满意度95%，家长满意度88% the lower; empty if one of them misses the target: nobody knows how they are weighed. */
    private Optional<Measure> worst(List<Measure> rates) {
        Comparator<Measure> byNumber =
                Comparator.comparing(rate -> rate.quantity().number());
        Stream<Measure> ordered = rates.stream().sorted(beside.least().isPresent() ? byNumber : byNumber.reversed());
        return rates.stream().allMatch(rate -> beside.isMet(rate.quantity())) ? ordered.findFirst() : Optional.empty();
    }

    /** The last number if it is said to be the total, or the first with the parts behind it; empty if they do not make it. */
    private static Optional<Measure> total(List<Measure> numbers) {
        Measure last = numbers.get(numbers.size() - 1);
        boolean said = TOTAL.findBefore(last.lead(), last.lead().length()).isPresent();
        Measure total = said ? last : numbers.get(0);
        BigDecimal all =
                numbers.stream().map(part -> part.quantity().number()).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean made =
                all.compareTo(total.quantity().number().add(total.quantity().number())) == 0;
        return made && numbers.size() > FEWEST ? Optional.of(total) : Optional.empty();
    }
}
