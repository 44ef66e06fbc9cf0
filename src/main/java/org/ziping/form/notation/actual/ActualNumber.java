package org.ziping.form.notation.actual;

import java.math.BigDecimal;
import java.util.Optional;
import org.ziping.form.notation.measure.Measure;
import org.ziping.form.notation.row.BareFraction;
import org.ziping.form.notation.row.Beside;
import org.ziping.form.notation.row.Satisfaction;
import org.ziping.form.notation.row.Tendency;
import org.ziping.form.notation.text.Texts;
import org.ziping.form.notation.wording.Achievement;
import org.ziping.form.notation.wording.Changes;
import org.ziping.form.notation.wording.LessBetter;
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
public record ActualNumber(String text, Beside beside) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The number as an actual value; empty if none is stated, or what it is worth only a person can say. */
    public Optional<Actual> find() {
        Optional<Actual> part = PartOfWhole.of(text)
                .or(() -> CountedRate.of(text, beside))
                .flatMap(found -> found.beside(beside))
                .map(reached -> new Actual.Measured(reached, false));
        return part.isPresent()
                ? part
                : stated().filter(measure -> !isTakenBack(measure) && !isPartly(measure))
                        .filter(measure -> !isOfOtherWhole() && !isOfOtherRate())
                        .flatMap(measure -> new ActualMeasure(measure, beside).actual());
    }

    /** Whether it is understood, though only a person can say what it is worth: 94%-98%, 96%?, 4.6 of five. */
    public boolean isForPerson() {
        return isOfOtherWhole()
                || stated().filter(measure ->
                                measure.to().isPresent() || !measure.tail().isEmpty())
                        .isPresent();
    }

    /** 4.6 of five beside ≥90%, 80% beside 50 of what is counted, 0.35 beside ≤30%: what it is worth only a person can say. */
    private boolean isOfOtherWhole() {
        if (stated().filter(measure -> new BareFraction(measure.quantity(), beside).isOpen())
                .isPresent()) {
            return true;
        }
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
                && Texts.pieces(withoutBrackets()).stream()
                        .map(Achievement::of)
                        .flatMap(Optional::stream)
                        .anyMatch(band -> band != Band.MET);
    }

    private Optional<Measure> stated() {
        return new StatedNumber(text, beside).find();
    }

    private String withoutBrackets() {
        return text.replace('(', ' ').replace(')', ' ');
    }

    /** 50台，到位率80%, 2座（完成80%）, 50台，故障率5%: not all of them are there, or in order. */
    private boolean isPartly(Measure measure) {
        return !measure.quantity().unit().equals(Quantity.PERCENT)
                && Texts.pieces(withoutBrackets()).stream().anyMatch(ActualNumber::isRateOfLess);
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
}
