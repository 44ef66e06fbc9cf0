package org.ziping.form.notation.wording;

import java.util.Optional;
import org.ziping.form.notation.text.Texts;
import org.ziping.form.notation.text.Vocabulary;
import org.ziping.form.notation.text.Words;

/**
 * What a text denies: 提升 in 无明显提升, 事故 in 未发生事故, nothing named in 未发生 and 无.
 *
 * @param front what stands before the denial
 * @param body what is denied, 发生 and 出现 not counted
 */
public record Denial(String front, String body) {

    private static final Words DENYING = Vocabulary.words("否定");
    private static final Words OTHER_WORDS = Vocabulary.words("不算否定");
    private static final Words OCCURRING = Vocabulary.words("发生");
    private static final Words DEGREES = Vocabulary.words("否定·程度");
    private static final Words UNDONE = Vocabulary.words("否定·没有做");
    private static final Words NARROWER = Vocabulary.words("否定·缩小");
    private static final Words CONSEQUENCES = Vocabulary.words("旁注·后果");
    private static final Words BEFORE = Vocabulary.words("旁注·否定之前");
    private static final Words BAD = LessBetter.BAD.and(Vocabulary.words("旁注·坏事"));
    private static final Words AFTER_BAD = Vocabulary.words("旁注·坏事之后");
    /** Words that say no more of what is denied than that it is bad. */
    public static final Words AMONG_BAD = BAD.and(NARROWER).and(AFTER_BAD).and(Vocabulary.words("旁注·坏事之间"));

    private static final String PEOPLE = "人员";
    private static final char LISTING = '、';
    private static final char AND = '和';
    private static final int FEWEST = 2;
    private static final int LONGEST = 8;
    private static final int LONGEST_BAD = 16;

    /** The first denial of a text in plain spelling without blanks; words such as 不断 are none. */
    public static Optional<Denial> in(String text) {
        int at = 0;
        while (at < text.length()) {
            int other = OTHER_WORDS.skipFrom(text, at);
            if (other == at) {
                int from = at;
                Optional<String> word = DENYING.findAt(text, at);
                if (word.isPresent()) {
                    return word.map(found -> new Denial(
                            text.substring(0, from), withoutOccurring(text.substring(from + found.length()))));
                }
                other = at + 1;
            }
            at = other;
        }
        return Optional.empty();
    }

    private static String withoutOccurring(String text) {
        String thing = text.substring(OCCURRING.skipFrom(text, 0));
        return OCCURRING
                .findBefore(thing, thing.length())
                .map(word -> thing.substring(0, thing.length() - word.length()))
                .orElse(thing);
    }

    /** Whether the text as a whole is denied. */
    public boolean isWhole() {
        return front.isEmpty();
    }

    /** Whether it says that nothing is there, or no accident, complaint or the like. */
    public boolean isOfIncidents() {
        return isWhole()
                && (body.isEmpty() || isSimple() && LessBetter.word(body).isPresent());
    }

    /** Whether what it denies ends in something bad: 无违规, 审计未发现问题, 未超预算; not 未入库 nor 未整改问题. */
    public boolean isOfBad() {
        return body.length() <= LONGEST_BAD
                && BEFORE.skipFrom(front, 0) == front.length()
                && UNDONE.findAt(body, 0).isEmpty()
                && BAD.findBefore(body, AFTER_BAD.skipBefore(body, body.length()))
                        .isPresent();
    }

    /** 无截留和挪用 of 无截留、挪用: the mark between two bad things parts no sentences. */
    public static String joined(String text) {
        StringBuilder joined = new StringBuilder(text);
        for (int at = text.indexOf(LISTING); at >= 0; at = text.indexOf(LISTING, at + 1)) {
            if (BAD.findBefore(text, at).isPresent() && BAD.findAt(text, at + 1).isPresent()) {
                joined.setCharAt(at, AND);
            }
        }
        return joined.toString();
    }

    /** Whether it denies one thing and says no more: not 未整改隐患, 未能避免事故 or 未发生重大事故，一般事故2起. */
    public boolean isSimple() {
        return body.length() <= LONGEST
                && Texts.chinese(body) == body.length()
                && UNDONE.findAt(body, 0).isEmpty()
                && !NARROWER.anyIn(body)
                && Denial.in(body).isEmpty();
    }

    /** Whether it denies just what a name names: 未发生越级上访 of 越级上访. */
    public boolean isOfAll(String name) {
        return isWhole()
                && !body.isEmpty()
                && body.length() <= LONGEST
                && name.contains(body)
                && UNDONE.findAt(body, 0).isEmpty()
                && Denial.in(body).isEmpty()
                && Denial.in(name).isEmpty();
    }

    /** Whether it denies what a name counts, with no more than 人员 before it: 无人员伤亡 of 伤亡人数; not 无人员死亡. */
    public boolean isOfPeopleIn(String name) {
        return isWhole() && body.startsWith(PEOPLE) && new Denial("", body.substring(PEOPLE.length())).isOfAll(name);
    }

    /** What bad things lead to and are not themselves: 伤亡 of 未造成人员伤亡. */
    public Optional<String> consequence() {
        return CONSEQUENCES.findBefore(body, body.length());
    }

    /** Whether words speak only of one kind of what is wanted: 重大 of 事故. */
    public static boolean isNarrower(String words, String wanted) {
        return NARROWER.all(words).stream().anyMatch(word -> !wanted.contains(word));
    }

    /** Whether it says that work was not done: 未验收, 尚未完工. */
    boolean isOfWork() {
        return isWhole() && UNDONE.findAt(body, 0).isPresent();
    }

    /** Whether it denies what was wanted, or a part or the degree of it: 未提升, 提升不明显 of 显著提升. */
    public boolean takesBack(String wanted) {
        String thing = body.substring(DEGREES.skipFrom(body, 0));
        return isOf(body, wanted)
                || isOf(thing, wanted)
                || thing.isEmpty() && !body.isEmpty() && front.endsWith(wanted);
    }

    private static boolean isOf(String thing, String wanted) {
        return thing.startsWith(wanted) || thing.length() >= FEWEST && wanted.contains(thing);
    }

    /** Whether another text denies as much: 未超预算 of 不超预算, 未发生 of 零事故; not 未整改隐患 of 无隐患. */
    public boolean saysAsMuchAs(Denial other) {
        boolean incidents = isOfIncidents() && other.isOfIncidents() && (body.isEmpty() || other.body.isEmpty());
        boolean same = !other.body.isEmpty()
                && !body.isEmpty()
                && (body.endsWith(other.body) || other.isSimple() && other.body.endsWith(body));
        return isWhole() && other.isWhole() && (incidents || same);
    }
}
