package org.ziping.form.notation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.ziping.model.Actual;
import org.ziping.model.Actual.Band;
import org.ziping.model.Quantity;
import org.ziping.model.Target;

/**
 * The number that the text of an actual value states.
 *
 * @param text in plain spelling
 * @param beside what stands beside it
 */
record ActualNumber(String text, Beside beside) {

    private static final Words COMPARED = Vocabulary.words("与上年比");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The number as an actual value; empty if none is stated, or what it is worth only a person can say. */
    Optional<Actual> find() {
        Optional<Actual> part = PartOfWhole.of(text)
                .flatMap(found -> found.beside(beside))
                .map(reached -> new Actual.Measured(reached, false));
        return part.isPresent()
                ? part
                : stated().filter(measure -> !isTakenBack(measure) && !isPartly(measure))
                        .filter(measure -> !isOfOtherWhole() && !isOfOtherRate())
                        .flatMap(measure -> new ActualMeasure(measure, beside).actual());
    }

    /** Whether it is understood, though only a person can say what it is worth: 94%-98%, 96%?, 4.6 of five. */
    boolean isForPerson() {
        return isOfOtherWhole()
                || stated().filter(measure ->
                                measure.to().isPresent() || !measure.tail().isEmpty())
                        .isPresent();
    }

    /** 4.6 of five beside ≥90%, 80% beside 50 of what is counted: what it is worth only a person can say. */
    private boolean isOfOtherWhole() {
        Optional<Satisfaction> satisfaction = Satisfaction.of(beside);
        if (satisfaction.isEmpty() && !isCounted()) {
            return false;
        }
        return stated().map(Measure::quantity)
                .filter(reached -> satisfaction
                        .map(target -> target.isOfOther(reached))
                        .orElseGet(() -> reached.unit().equals(Quantity.PERCENT)))
                .isPresent();
    }

    /** 覆盖率100% in a row about 合格率: the number answers another question. */
    private boolean isOfOtherRate() {
        return NamedRates.in(text).areOthersThan(beside.row());
    }

    /** Whether a target without unit counts something: of 100 it makes no difference. */
    private boolean isCounted() {
        String name = beside.row().indicatorName();
        return beside.measured()
                .map(Target.Measured::quantity)
                .filter(wanted -> !wanted.hasUnit() && wanted.number().compareTo(BigDecimal.ONE) > 0)
                .filter(wanted -> wanted.number().compareTo(HUNDRED) != 0)
                .filter(wanted -> !name.isEmpty() && !Tendency.isRate(name) && !Satisfaction.isNamed(name))
                .isPresent();
    }

    /** 50台，未达标: what such a number is worth only a person can say; of 0台，未开展 both parts say that nothing was done. */
    private boolean isTakenBack(Measure measure) {
        boolean lessBetter =
                beside.measured().filter(wanted -> wanted.sign().isUpperBound()).isPresent();
        boolean nothingDone = measure.quantity().number().signum() == 0 && !lessBetter;
        return !nothingDone
                && Texts.pieces(text.replace('(', ' ').replace(')', ' ')).stream()
                        .map(Achievement::of)
                        .flatMap(Optional::stream)
                        .anyMatch(band -> band != Band.MET);
    }

    /**
     * The number of a text, phrases such as 达成预期指标 beside it not counted. Of 3个，完成率100% it is the one in the unit of
     * the target.
     */
    private Optional<Measure> stated() {
        return Thereof.whole(text).flatMap(Measure::of).or(this::statedAlone);
    }

    private Optional<Measure> statedAlone() {
        boolean changeWanted = beside.wantsChange();
        List<String> pieces = Texts.pieces(text).stream()
                .filter(piece -> Achievement.of(piece).isEmpty() && (changeWanted || !isComparison(piece)))
                .toList();
        if (pieces.size() == 1) {
            return Measure.of(pieces.get(0)).or(() -> Measure.of(text));
        }
        return Measure.of(text)
                .or(() -> amongRates(pieces))
                .or(() -> ownRate(pieces))
                .or(() -> AmongOthers.of(pieces, beside));
    }

    /** Of 合格率98%，满意率95% the one that the row counts. */
    private Optional<Measure> ownRate(List<String> pieces) {
        String name = Spelling.squeezed(beside.row().indicatorName());
        List<String> own = pieces.stream()
                .filter(piece -> NamedRates.in(piece).areOf(name))
                .toList();
        boolean named =
                pieces.stream().noneMatch(piece -> NamedRates.in(piece).stems().isEmpty());
        return named && own.size() == 1 ? Measure.of(own.get(0)) : Optional.empty();
    }

    /** 较上年提高2个百分点, beside what was reached; where a rise is wanted it is itself what was reached. */
    private static boolean isComparison(String piece) {
        return COMPARED.findAt(piece, 0).isPresent() && Changes.in(piece) != Target.Change.NONE;
    }

    /** 50台，到位率80%, 2座，完成80%, 50台，故障率5%: not all of them are there, or in order. */
    private boolean isPartly(Measure measure) {
        return !measure.quantity().unit().equals(Quantity.PERCENT)
                && Texts.pieces(text).stream().anyMatch(ActualNumber::isRateOfLess);
    }

    private static boolean isRateOfLess(String piece) {
        NamedRates rates = NamedRates.in(piece);
        if (Changes.in(piece) != Target.Change.NONE) {
            return false;
        }
        boolean bad = LessBetter.word(piece).isPresent();
        return (bad || rates.stems().isEmpty() || rates.areOfDoing())
                && Measure.of(piece)
                        .map(Measure::quantity)
                        .filter(rate -> rate.unit().equals(Quantity.PERCENT))
                        .filter(rate ->
                                bad ? rate.number().signum() > 0 : rate.number().compareTo(HUNDRED) < 0)
                        .isPresent();
    }

    private Optional<Measure> amongRates(List<String> pieces) {
        List<Optional<Measure>> stated = pieces.stream().map(Measure::of).toList();
        boolean understood = stated.stream().allMatch(Optional::isPresent);
        boolean rateWanted = beside.target()
                .filter(wanted -> UnitOfTarget.unitOf(wanted).equals(Quantity.PERCENT))
                .isPresent();
        List<Measure> counts = stated.stream()
                .flatMap(Optional::stream)
                .filter(measure -> !measure.quantity().unit().equals(Quantity.PERCENT))
                .toList();
        return understood && !rateWanted && counts.size() == 1 ? Optional.of(counts.get(0)) : Optional.empty();
    }
}
