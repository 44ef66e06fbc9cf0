package org.ziping.form.notation.wording;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ziping.form.notation.text.Vocabulary;
import org.ziping.form.notation.text.Words;

/**
 * Words of one kind that do not mean each other: how a thing was come by, 租赁 and 采购, what was counted, 成本 and 收入, who, 学生 and 教师, of
 * which years, 小学 and 中学, or what became of it, 安装 and 拆除.
 *
 * @param canonical each word with the one that stands for it
 * @param words the same words
 */
public record Topics(Map<String, String> canonical, Words words) {

    private static final Topics WAYS = in("做法");
    private static final Topics SUBJECTS = in("说的什么");
    private static final Topics PEOPLE = in("说的是谁");
    private static final Topics STAGES = in("说的哪一段");
    private static final Topics SECONDARY_STAGES = in("说的哪一段·中学");
    private static final Topics NEWNESS = in("新添还是原有");
    private static final Topics FITTING = in("装还是拆");
    private static final Topics COUNTING = in("怎么数的");
    private static final String ANY = "不分";
    private static final String NET = "净增";

    private static Topics in(String section) {
        return new Topics(Vocabulary.canonical(section), Vocabulary.words(section));
    }

    /** Whether the words in front of a number speak of another thing than the name does: 租赁50台 of 采购设备. */
    public static boolean differ(String lead, String name) {
        return isOtherWay(lead, name)
                || SUBJECTS.areOther(lead, name)
                || PEOPLE.areOther(lead, name)
                || STAGES.areOther(lead, name)
                || SECONDARY_STAGES.areOther(lead, name)
                || FITTING.areOther(lead, name)
                || isOfOld(lead, name)
                || isGross(lead, name);
    }

    /** Whether words tell of another way to come by a thing than the name does: 租赁 of 采购设备. */
    public static boolean isOtherWay(String words, String name) {
        return WAYS.areOther(words, name);
    }

    /** Whether words tell of what there was before, where the name counts what is new: 改造100张 of 新增床位. */
    public static boolean isOfOld(String words, String name) {
        return NEWNESS.areOther(words, name) || COUNTING.areOther(words, name);
    }

    /** 新增500人 may be 净增 no more than 300. */
    private static boolean isGross(String lead, String name) {
        return name.contains(NET) && !lead.contains(NET) && COUNTING.words.anyIn(lead);
    }

    private boolean areOther(String lead, String name) {
        Set<String> said = of(lead);
        Set<String> wanted = of(name);
        boolean any = said.contains(ANY) || wanted.contains(ANY);
        return !any && !said.isEmpty() && !wanted.isEmpty() && Collections.disjoint(said, wanted);
    }

    private Set<String> of(String text) {
        return words.all(text).stream().map(canonical::get).collect(Collectors.toSet());
    }
}
