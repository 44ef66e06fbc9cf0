package org.ziping.form.notation.actual;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ziping.form.notation.measure.Measure;
import org.ziping.form.notation.measure.UnitFamilies;
import org.ziping.form.notation.remark.Told;
import org.ziping.form.notation.row.Beside;
import org.ziping.form.notation.text.Numeral;
import org.ziping.form.notation.text.Spelling;
import org.ziping.form.notation.text.Vocabulary;
import org.ziping.form.notation.text.Words;
import org.ziping.model.Quantity;

/**
 * The one number in the unit of the target, where a sentence tells others as well: 举办培训班5期，培训320人次.
 *
 * @param pieces of the sentence
 * @param beside what stands beside the actual value
 */
record AmongOthers(List<String> pieces, Beside beside) {

    private static final Words NOT_DONE = Vocabulary.words("不是做成的数");
    private static final Words WORK = Vocabulary.words("打算·动词");
    private static final Words DONE = Vocabulary.words("数前·动词");
    private static final Words TOTAL = Vocabulary.words("总数");
    private static final int A_WORD = 2;

    AmongOthers {
        pieces = List.copyOf(pieces);
    }

    /**
     * The number that the sentence tells of what is wanted.
     *
     * @return empty if there are several, if the words before it say nothing of the indicator, or if any of the pieces is not
     *     understood, or speaks of plans or of what was not done
     */
    Optional<Measure> find() {
        String unit = beside.wantedUnit();
        List<Measure> numbers = numbers(pieces);
        boolean told = !unit.isEmpty() && pieces.stream().allMatch(piece -> new Told(piece, beside).isSafe());
        boolean units = numbers.stream().allMatch(number -> number.quantity().hasUnit());
        List<Measure> meant =
                numbers(pieces.stream()
                                .filter(piece -> !new Told(piece, beside).isOfOther())
                                .toList())
                        .stream()
                        .filter(number -> UnitFamilies.convert(number.quantity(), unit)
                                .unit()
                                .equals(unit))
                        .toList();
        return told && units && areOne(meant) && !hidesRate(unit)
                ? Optional.of(meant.get(0))
                        .filter(AmongOthers::isDone)
                        .filter(number -> isMeant(number.lead()))
                        .map(number -> number.behind(front()))
                : Optional.empty();
    }

    /** Whether they are one number: 63人，合格63人 tells it twice. */
    private static boolean areOne(List<Measure> meant) {
        return meant.stream()
                        .map(number -> number.quantity().number().stripTrailingZeros())
                        .distinct()
                        .count()
                == 1;
    }

    private static List<Measure> numbers(List<String> pieces) {
        return pieces.stream().map(Measure::of).flatMap(Optional::stream).toList();
    }

    /** 95%，发放问卷100份，满意85份: beside a rate two counts of one kind may make another; of a survey they only tell its size. */
    private boolean hidesRate(String unit) {
        List<Measure> counts = numbers(pieces).stream()
                .filter(number -> !number.quantity().unit().equals(Quantity.PERCENT))
                .toList();
        long kinds =
                counts.stream().map(count -> count.quantity().unit()).distinct().count();
        boolean another = kinds < counts.size() && !counts.stream().allMatch(Told::isOfSurvey);
        return unit.equals(Quantity.PERCENT)
                && (another || counts.stream().filter(Told::isOfSurvey).anyMatch(this::isOfTooFew));
    }

    /** 95% of 样本5人: so few answers do not make such a rate. */
    private boolean isOfTooFew(Measure count) {
        BigDecimal asked = count.quantity().number();
        boolean few = asked.signum() > 0 && asked.compareTo(BigDecimal.TEN) < 0;
        return few
                && numbers(pieces).stream()
                        .map(Measure::quantity)
                        .filter(quantity -> quantity.unit().equals(Quantity.PERCENT))
                        .anyMatch(rate -> !PartOfWhole.isMade(rate.number(), asked));
    }

    /** 举办文艺汇演 of 举办文艺汇演、运动会等活动6场: what the sentence says before its first number. */
    private String front() {
        return pieces.stream().takeWhile(piece -> !Numeral.hasDigit(piece)).collect(Collectors.joining());
    }

    /** 培训320人次; not 10个村 of 个, nor 全县总人数320人, 规划10公里. */
    private static boolean isDone(Measure number) {
        return number.tail().isEmpty() && !NOT_DONE.anyIn(number.lead());
    }

    /**
     * 培训320人次 of 培训人次, 检查企业30家 of 检查家数, 举办3期 of whatever is counted, 共320人次 of what was told before;
     * 登记320人次 may be anything.
     */
    private boolean isMeant(String lead) {
        String total = TOTAL.findBefore(lead, lead.length()).orElse("");
        String words = lead.substring(0, lead.length() - total.length());
        String last = words.substring(Math.max(0, words.length() - A_WORD));
        return WORK.findBefore(words, words.length()).isPresent()
                || DONE.findAt(words, 0).filter(beside::isCounted).isPresent()
                || Spelling.squeezed(beside.row().indicatorName()).contains(last);
    }
}
