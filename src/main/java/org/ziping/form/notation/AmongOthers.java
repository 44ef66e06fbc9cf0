package org.ziping.form.notation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The one number in the unit of the target, where a sentence tells others as well: 举办培训班5期，培训320人次. */
final class AmongOthers {

    private static final Words PLANS = Vocabulary.words("打算·前");
    private static final Words NOT_DONE = Vocabulary.words("不是做成的数");
    private static final Words UNDONE = Vocabulary.words("没有做成·前");
    private static final Words WORK = Vocabulary.words("打算·动词");
    private static final int A_WORD = 2;

    private AmongOthers() {}

    /**
     * The number that a sentence tells of what is wanted.
     *
     * @param pieces of the sentence
     * @return empty if there are several, if the words before it say nothing of the indicator, or if any of the pieces is not
     *     understood, or speaks of plans or of what was not done
     */
    static Optional<Measure> of(List<String> pieces, Beside beside) {
        String unit = beside.target().map(UnitOfTarget::unitOf).orElse("");
        boolean told = !unit.isEmpty() && pieces.stream().allMatch(AmongOthers::isTold);
        List<Measure> numbers =
                pieces.stream().map(Measure::of).flatMap(Optional::stream).toList();
        boolean units = numbers.stream().allMatch(number -> number.quantity().hasUnit());
        List<Measure> meant = numbers.stream()
                .filter(number ->
                        UnitFamilies.convert(number.quantity(), unit).unit().equals(unit))
                .toList();
        return told && units && meant.size() == 1
                ? Optional.of(meant.get(0))
                        .filter(AmongOthers::isDone)
                        .filter(number -> isMeant(number.lead(), beside))
                        .map(number -> number.behind(front(pieces)))
                : Optional.empty();
    }

    /** 举办文艺汇演 of 举办文艺汇演、运动会等活动6场: what the sentence says before its first number. */
    private static String front(List<String> pieces) {
        return pieces.stream().takeWhile(piece -> !Numeral.hasDigit(piece)).collect(Collectors.joining());
    }

    /** 培训320人次; not 10个村 of 个, nor 全县总人数320人, 规划10公里. */
    private static boolean isDone(Measure number) {
        return number.tail().isEmpty() && !NOT_DONE.anyIn(number.lead());
    }

    /** 培训320人次 of 培训人次, 举办3期 of whatever is counted; 登记320人次 may be anything. */
    private static boolean isMeant(String lead, Beside beside) {
        String last = lead.substring(Math.max(0, lead.length() - A_WORD));
        return WORK.findBefore(lead, lead.length()).isPresent()
                || Spelling.squeezed(beside.row().indicatorName()).contains(last);
    }

    /** A number that is understood, or words without one; nothing that is planned, denied, done in part or still under way. */
    private static boolean isTold(String piece) {
        return (Measure.of(piece).isPresent() || !Numeral.hasDigit(piece))
                && !PLANS.anyIn(piece)
                && !UNDONE.anyIn(piece)
                && !Weakening.isIn(piece)
                && !Achievement.isUnderWay(piece);
    }
}
