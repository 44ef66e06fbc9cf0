package org.ziping.form.notation.remark;

import java.util.List;
import org.ziping.form.notation.measure.Measure;
import org.ziping.form.notation.row.Beside;
import org.ziping.form.notation.text.Spelling;
import org.ziping.form.notation.text.Texts;
import org.ziping.form.notation.text.Vocabulary;
import org.ziping.form.notation.text.Words;
import org.ziping.form.notation.wording.Denial;
import org.ziping.form.notation.wording.LessBetter;
import org.ziping.model.Target;

/**
 * A statement beside an actual value that leaves it as it is: that nothing bad came up, 未超支, how far it stays below what was
 * allowed, 提前5天, or what was done about the bad that is counted, 已办结.
 *
 * @param words in plain spelling, without marks
 * @param beside what stands beside the actual value
 */
public record Aside(String words, Beside beside) {

    private static final Words LESS = Vocabulary.words("旁注·少用");
    private static final Words AROUND_LESS = Vocabulary.words("旁注·少用·前后");
    private static final Words HANDLED = Vocabulary.words("旁注·已处理");
    private static final String SEPARATOR = ";";
    private static final int LONGEST = 300;

    /** A text in plain spelling without such statements; as it is if it says nothing else, or is a whole report. */
    public static String without(String text, Beside beside) {
        if (text.length() > LONGEST) {
            return text;
        }
        String open = withoutBracket(Denial.joined(text), beside);
        List<String> pieces = Texts.pieces(open);
        List<String> told = pieces.stream()
                .filter(piece -> !new Aside(piece, beside).isOne())
                .toList();
        if (told.isEmpty()) {
            return text;
        }
        return told.size() == pieces.size() ? open : String.join(SEPARATOR, told);
    }

    /** 98万元 of 98万元（未超支，无浪费）. */
    private static String withoutBracket(String text, Beside beside) {
        int open = text.lastIndexOf('(');
        if (open <= 0 || !text.endsWith(")")) {
            return text;
        }
        List<String> inside = Texts.pieces(text.substring(open + 1, text.length() - 1));
        boolean all = !inside.isEmpty() && inside.stream().allMatch(piece -> new Aside(piece, beside).isOne());
        return all || Shares.make(text.substring(0, open), inside, beside) ? text.substring(0, open) : text;
    }

    boolean isOne() {
        return isOfNothingBad() || isOfLess() || isOfHandled();
    }

    /** 无违规; beside a limit of accidents 未发生重大事故 says that only these were counted. */
    private boolean isOfNothingBad() {
        String name = Spelling.squeezed(beside.row().indicatorName());
        boolean narrowed =
                beside.most().isPresent() && LessBetter.isOfIncidents(name) && Denial.isNarrower(words, name);
        return Denial.in(words)
                .filter(this::isOfBad)
                .filter(denied -> !narrowed || denied.consequence().isPresent())
                .isPresent();
    }

    private boolean isOfBad(Denial denied) {
        return denied.isOfBad() && new NamedWords(Denial.AMONG_BAD, beside).areAll(denied.body());
    }

    /** 已办结 of the few complaints that there were. */
    private boolean isOfHandled() {
        return beside.most().isPresent()
                && LessBetter.isOfBad(beside.row().indicatorName())
                && HANDLED.skipFrom(words, 0) == words.length();
    }

    /** 提前5天, 节约2万元: beside a limit it can only be better than the number itself. */
    private boolean isOfLess() {
        boolean limited = beside.deadline().isPresent()
                || beside.measured()
                        .map(Target.Measured::sign)
                        .filter(sign -> sign.isUpperBound())
                        .isPresent();
        int at = AROUND_LESS.skipFrom(words, 0);
        int behind = LESS.skipFrom(words, at);
        return limited && behind > at && isBy(words.substring(AROUND_LESS.skipFrom(words, behind)));
    }

    private static boolean isBy(String amount) {
        return amount.isEmpty()
                || Measure.of(amount)
                        .filter(by -> by.lead().isEmpty() && by.to().isEmpty())
                        .filter(by ->
                                AROUND_LESS.skipFrom(by.tail(), 0) == by.tail().length())
                        .isPresent();
    }
}
