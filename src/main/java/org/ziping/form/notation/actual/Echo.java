package org.ziping.form.notation.actual;

import java.util.Optional;
import org.ziping.form.notation.row.Beside;
import org.ziping.form.notation.text.Spelling;
import org.ziping.form.notation.text.Texts;
import org.ziping.form.notation.text.Vocabulary;
import org.ziping.form.notation.text.Words;
import org.ziping.form.notation.wording.Achievement;
import org.ziping.form.notation.wording.Changes;
import org.ziping.form.notation.wording.Degrees;
import org.ziping.form.notation.wording.Denial;
import org.ziping.form.notation.wording.Effect;
import org.ziping.form.notation.wording.Ladder;
import org.ziping.form.notation.wording.SameWords;
import org.ziping.form.notation.wording.Scale;
import org.ziping.form.notation.wording.Weakening;
import org.ziping.model.Actual.Band;
import org.ziping.model.Target;

/**
 * How an actual value takes up the words of a qualitative target: it repeats them, chooses the best of the grades they
 * name, denies them, or says something else.
 *
 * @param wanted the words of the target
 * @param said the words of the actual value
 * @param name of the indicator
 */
public record Echo(String wanted, String said, String name) {

    private static final Words AFFIRMING = Vocabulary.words("肯定");
    private static final Words AMONG = Vocabulary.words("肯定·中间");
    private static final Words STATES = Vocabulary.words("状态·前");
    private static final Words LASTING = Vocabulary.words("持续");
    private static final Words CONFIRMING = Vocabulary.words("是");
    private static final Words UNTIMED = Vocabulary.words("达成·没有说何时");
    private static final String IN_TIME = "及时";
    private static final String WHETHER = "是否";
    private static final String NO = "否";
    private static final String UNDER_WAY = "中";
    private static final String NAMES_A_MEASURE = "度率性";
    private static final int FEWEST = 2;
    private static final int A_WORD = 2;
    private static final int A_STATE = 4;
    private static final int LONGEST = 14;

    /** The band that the words name beside a target; empty if the target is no words, or they say something else. */
    public static Optional<Band> of(String plain, Beside beside) {
        return beside.words()
                .map(words -> new Echo(
                        bare(Spelling.squeezed(words)),
                        bare(plain.replace(" ", "")),
                        beside.row().indicatorName()))
                .flatMap(echo -> echo.band().or(() -> echo.inSameWords().band()).or(() -> echo.ofCourse()));
    }

    /** Whether it is less than what was wanted, though it sounds well of itself: 按期完成 of 提前完成, 已拨付 of 及时拨付. */
    public static boolean isBelow(String plain, Beside beside) {
        return beside.words()
                .map(words -> new Echo(bare(Spelling.squeezed(words)), bare(plain.replace(" ", "")), "").inSameWords())
                .filter(echo -> echo.isLowerRung() || echo.wanted.contains(IN_TIME) && UNTIMED.contains(echo.said))
                .isPresent();
    }

    private boolean isLowerRung() {
        return !Ladder.isAsHigh(said, wanted) && Ladder.isAsHigh(wanted, said);
    }

    /** 由46%提高到47.2% of 提高 is 提高1.2%. */
    private Optional<Band> ofCourse() {
        return Course.in(said)
                .flatMap(change -> new Echo(wanted, change, name).inSameWords().band());
    }

    private Echo inSameWords() {
        return new Echo(SameWords.in(wanted), SameWords.in(said), name);
    }

    private static String bare(String text) {
        return Texts.trimMarks(text);
    }

    private Optional<Band> band() {
        Optional<Integer> degree = Degrees.compare(said, wanted);
        if (degree.isPresent()) {
            return degree.filter(this::isEnough).map(enough -> Band.MET);
        }
        if (isSame() || isTurnedRound() || isHeldTo() || Ladder.isAsHigh(said, wanted)) {
            return Optional.of(Band.MET);
        }
        Optional<Scale> scale = Scale.of(wanted);
        if (scale.isPresent()) {
            return scale.filter(grades -> grades.isBest(said, name)).map(best -> Band.MET);
        }
        if (isConfirmed()) {
            return Optional.of(Band.MET);
        }
        Optional<Denial> denied = Denial.in(said);
        Optional<Denial> unwanted = Denial.in(state()).filter(Denial::isWhole);
        if (unwanted.isPresent()) {
            return denied.filter(unwanted.get()::saysAsMuchAs).map(same -> Band.MET);
        }
        return denied.isPresent()
                ? denied.filter(own -> own.takesBack(wanted)).map(back -> Band.MISSED)
                : Optional.of(Band.MET).filter(met -> isRepeated() || isBroughtAbout());
    }

    /** 新建1个，提升3个 of 新建1个、提升3个 as well. */
    private boolean isSame() {
        return said.equals(wanted)
                || AMONG.without(said).equals(wanted)
                || Texts.pieces(said).equals(Texts.pieces(wanted))
                || RateWords.areSame(wanted, said)
                || QualityClass.isAsGood(said, wanted, name);
    }

    /** 高 of 较高 where much is good, 低 of 中 where little is; nobody wants much of what is bad, whatever he writes. */
    private boolean isEnough(int above) {
        Optional<Boolean> muchIsGood = Degrees.isMuchGood(name);
        boolean wantedMuch = Degrees.isMuch(wanted);
        return muchIsGood
                .map(good -> good ? above >= 0 : above <= 0 && !wantedMuch)
                .orElse(above == 0);
    }

    /** 运行正常 of 正常运行. */
    private boolean isTurnedRound() {
        return wanted.length() == 2 * A_WORD
                && said.equals(wanted.substring(A_WORD) + wanted.substring(0, A_WORD))
                && Denial.in(wanted).isEmpty();
    }

    /** 稳定 of 保持稳定, 正常运转 of 保障单位正常运转: what is left of the target without the word that affirms it. */
    private boolean isHeldTo() {
        String core = state();
        boolean shorter = core.length() < wanted.length()
                && said.length() >= A_STATE
                && core.endsWith(said)
                && Denial.in(core).isEmpty();
        return core.length() >= FEWEST && said.equals(core) || shorter;
    }

    /** 不发生事故 of 确保不发生事故. */
    private String state() {
        return wanted.substring(Math.max(AFFIRMING.skipFrom(wanted, 0), STATES.skipFrom(wanted, 0)));
    }

    /** 群众获得感明显提升 of 提升群众获得感, 提高5% of 提高; not 有所提升, nor 保障80% of 保障. */
    private boolean isBroughtAbout() {
        return Effect.verb(wanted).filter(this::isBroughtAbout).isPresent();
    }

    private boolean isBroughtAbout(String verb) {
        boolean change = Changes.in(verb) != Target.Change.NONE;
        Optional<Effect> effect = Effect.of(said, verb);
        return Effect.of(wanted, verb)
                .flatMap(aim -> effect.filter(own -> own.isAsMuchAs(aim) || change && own.isMeasured(aim)))
                .isPresent();
    }

    /** 是 of 专款专用 and of 健全 in a row 制度是否健全; not of 否, nor of what 是否超预算 asks. */
    private boolean isConfirmed() {
        boolean asked = !name.contains(WHETHER) || name.contains(WHETHER + wanted);
        return CONFIRMING.contains(said) && asked && !wanted.contains(NO);
    }

    /** 得到提升 of 提升, 有效保障机关正常运转 of 有效保障; not 有所提升, and not of words that say no more than 完成. */
    private boolean isRepeated() {
        int at = said.indexOf(wanted);
        if (at < 0) {
            return false;
        }
        String front = said.substring(0, at);
        String behind = said.substring(at + wanted.length());
        boolean affirmed = behind.isEmpty() && AFFIRMING.skipFrom(front, 0) == at;
        return affirmed
                || wanted.length() >= FEWEST
                        && Achievement.of(wanted).isEmpty()
                        && isNeutral(front)
                        && isNeutral(behind.equals(UNDER_WAY) && LASTING.anyIn(wanted) ? "" : behind)
                        && !isNameOfMeasure(behind);
    }

    /** Words that only say of what, since when or for whom: nothing weaker, no number, nothing under way. */
    private static boolean isNeutral(String words) {
        return words.length() <= LONGEST
                && Texts.chinese(words) == words.length()
                && !words.endsWith(UNDER_WAY)
                && !Weakening.isIn(words);
    }

    /** 满意度 and 及时率 are what is measured, not that it is 满意 or 及时. */
    private static boolean isNameOfMeasure(String behind) {
        return !behind.isEmpty() && NAMES_A_MEASURE.indexOf(behind.charAt(0)) >= 0;
    }
}
