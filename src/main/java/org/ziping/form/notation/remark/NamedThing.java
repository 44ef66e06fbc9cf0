package org.ziping.form.notation.remark;

import java.util.Map;
import java.util.stream.Collectors;
import org.ziping.form.notation.row.Beside;
import org.ziping.form.notation.text.Texts;
import org.ziping.form.notation.text.Vocabulary;
import org.ziping.form.notation.text.Words;
import org.ziping.model.Quantity;

/**
 * The thing that words around a number name, 显示器 of 购置显示器50台: all that is neither what was done with it nor how it is counted.
 *
 * @param name without those; empty if the words name none
 * @param general whether it is named so generally that any thing may be meant, 设备
 */
public record NamedThing(String name, boolean general) {

    private static final Words GENERAL = Vocabulary.words("东西·泛称");
    private static final Map<String, String> SAME = Vocabulary.canonical("东西·同义");
    private static final Words SAME_WORDS = Vocabulary.words("东西·同义");
    private static final Words NONE = Vocabulary.words("东西·不是")
            .and(Vocabulary.words("数前·无妨"))
            .and(Vocabulary.words("数前·动词"))
            .and(Vocabulary.words("做法"))
            .and(Vocabulary.words("数后·无妨"))
            .and(Vocabulary.words("级别"));
    private static final Words COUNTED_OTHERWISE = Vocabulary.words("东西·不问的单位");
    private static final char PER = '/';
    private static final int LONGEST = 40;

    private static NamedThing in(String words) {
        String thing = NONE.without(GENERAL.without(words))
                + SAME_WORDS.all(words).stream().map(SAME::get).collect(Collectors.joining());
        return new NamedThing(thing, GENERAL.anyIn(words));
    }

    /**
     * Whether words around a number name a thing that has not a character in common with the one that the row is about: 50台显示器
     * beside 购置电脑50台. Of people, events, times and money other words tell, and 设备 is everything.
     *
     * @param number in the unit of the target, where it can be told in it
     */
    public static boolean isOther(String words, Quantity number, Beside beside) {
        String unit = number.unit();
        boolean ofThings =
                unit.equals(beside.wantedUnit()) && !COUNTED_OTHERWISE.contains(unit) && unit.indexOf(PER) < 0;
        if (!ofThings || unit.isEmpty() || words.isEmpty() || words.length() > LONGEST) {
            return false;
        }
        NamedThing said = in(words);
        NamedThing aim = in(beside.aim());
        NamedThing named = in(beside.row().indicatorName());
        boolean known = !aim.name.isEmpty() || !named.name.isEmpty() && !named.general;
        return known && !aim.general && Texts.chinese(said.name) > 0 && !said.isLike(aim) && !said.isLike(named);
    }

    private boolean isLike(NamedThing other) {
        return name.chars().anyMatch(character -> Texts.isChinese(other.name, other.name.indexOf(character)));
    }
}
