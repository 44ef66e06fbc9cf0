package org.ziping.form.notation.wording;

import java.util.Optional;
import org.ziping.form.notation.text.Spelling;
import org.ziping.form.notation.text.Vocabulary;
import org.ziping.form.notation.text.Words;

/** Names of the kind of which less is better: 投诉次数, 培训成本 and 办结时间, but not 投诉办结率, 费用报销比例, 免学费学生数 or 开放时间. */
public final class LessBetter {

    private static final Words COSTS = Vocabulary.words("花费");
    private static final Words BEHIND_COSTS = Vocabulary.words("花费之后");
    private static final Words WAIVED = Vocabulary.words("花费·免去");
    private static final Words BAD_NAMES = Vocabulary.words("越少越好");
    private static final Words BAD_THINGS = Vocabulary.words("坏事");
    /** All of both. */
    static final Words BAD = BAD_NAMES.and(BAD_THINGS);

    private static final Words HANDLING = Vocabulary.words("处理");
    private static final Words MORE = Vocabulary.words("越多越好");
    private static final Words MORE_MONEY = Vocabulary.words("金额越多越好");
    private static final Words SERVED = Vocabulary.words("时间·办事");
    private static final Words LASTING = Vocabulary.words("时间·长短");

    private LessBetter() {}

    /** The word of a name by which less of it is better; empty if more of it is, or nothing says so. */
    public static Optional<String> word(String name) {
        String plain = withoutBracket(Spelling.squeezed(name));
        Optional<Words.Place> saved = MORE_MONEY.findLast(plain);
        if (saved.isPresent() && !coveredByBadName(saved.get(), plain)) {
            return Optional.empty();
        }
        Optional<Words.Place> last = last(COSTS, plain)
                .filter(cost -> isLast(cost, BEHIND_COSTS.findLast(plain)))
                .filter(cost -> WAIVED.findLast(plain)
                        .filter(waived -> waived.covers(cost))
                        .isEmpty())
                .or(() -> last(BAD_NAMES, plain))
                .or(() -> servingTime(plain))
                .or(() -> badThing(plain));
        return last.map(place -> plain.substring(place.from(), place.to()));
    }

    /** 结余 is money saved, 结转结余率 what was not spent in time. */
    private static boolean coveredByBadName(Words.Place saved, String name) {
        return BAD_NAMES.findLast(name).filter(bad -> bad.covers(saved)).isPresent();
    }

    /** The last of the words, if no word for what is done with it stands behind it: 运行成本补贴覆盖率 is no cost. */
    private static Optional<Words.Place> last(Words words, String name) {
        return words.findLast(name)
                .filter(word -> isLast(word, MORE.findLast(name)))
                .filter(word -> isLast(word, HANDLING.findLast(name)));
    }

    private static boolean isLast(Words.Place word, Optional<Words.Place> other) {
        return other.filter(rival -> rival.to() >= word.to() && !word.covers(rival))
                .isEmpty();
    }

    /** 平均办结时间: how long somebody has to wait; 开放时间 is not of that kind. */
    private static Optional<Words.Place> servingTime(String name) {
        return LASTING.findBefore(name, name.length())
                .map(time -> name.length() - time.length())
                .flatMap(at ->
                        SERVED.findBefore(name, at).map(verb -> new Words.Place(at - verb.length(), name.length())));
    }

    /** Whether a number of that name counts something bad that is not to happen: 责任事故数, 投诉件数. */
    public static boolean isOfIncidents(String name) {
        return badThing(withoutBracket(Spelling.squeezed(name))).isPresent();
    }

    /** The same, and what is to be rare though it is no incident: 差错率, 逾期件数. */
    public static boolean isOfBad(String name) {
        return isOfIncidents(name)
                || last(BAD_NAMES, withoutBracket(Spelling.squeezed(name))).isPresent();
    }

    /** 投诉件数; of 投诉处理件数 and 调解案件数 it is the work done that is counted. */
    private static Optional<Words.Place> badThing(String name) {
        return BAD_THINGS.findLast(name).filter(thing -> !MORE.anyIn(name) && !HANDLING.anyIn(name));
    }

    private static String withoutBracket(String name) {
        int open = name.lastIndexOf('(');
        return open > 0 && name.endsWith(")") ? name.substring(0, open) : name;
    }
}
