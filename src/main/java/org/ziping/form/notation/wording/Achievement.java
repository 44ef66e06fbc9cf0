package org.ziping.form.notation.wording;

import java.util.Optional;
import org.ziping.form.notation.text.Texts;
import org.ziping.form.notation.text.Vocabulary;
import org.ziping.form.notation.text.Words;
import org.ziping.model.Actual.Band;

/** Words that say how far a target was reached; only a text that says nothing else counts. */
public final class Achievement {

    private static final Words SUBJECTS = Vocabulary.words("达成·主语");
    private static final Words WHOLE = Vocabulary.words("达成·整句");
    private static final Words ADVERBS = Vocabulary.words("达成·副词");
    private static final Words VERBS = Vocabulary.words("达成·动词");
    private static final Words ATTRIBUTES = Vocabulary.words("达成·定语");
    private static final Words OBJECTS = Vocabulary.words("达成·宾语");
    private static final Words PARTLY = Vocabulary.words("部分达成·动词");
    private static final Words PARTLY_BEHIND = Vocabulary.words("部分达成·后文");
    private static final Words MISSED = Vocabulary.words("未达成·动词");
    private static final Words MISSED_BEHIND = Vocabulary.words("未达成·后文");

    private static final Words GOING_ON = Vocabulary.words("进行中·前");
    private static final Words WORK = Vocabulary.words("进行中·动词");

    private Achievement() {}

    /** The band that a text in plain spelling names; empty if it is no such phrase, or not sure. */
    public static Optional<Band> of(String plain) {
        String whole = Texts.trimMarks(plain.replace(" ", ""));
        Optional<Band> band = phrase(whole);
        int behindSubject = SUBJECTS.skipFrom(whole, 0);
        return band.isEmpty() && behindSubject > 0 ? phrase(whole.substring(behindSubject)) : band;
    }

    /** Whether a text in plain spelling says nothing but that work is going on: 正在建设, 项目建设中, 在建. */
    public static boolean isUnderWay(String plain) {
        String whole = Texts.trimMarks(plain.replace(" ", ""));
        int subject = SUBJECTS.skipFrom(whole, 0);
        int verb = GOING_ON.skipFrom(whole, subject);
        int end = WORK.skipFrom(whole, verb);
        boolean middle = whole.endsWith("中") && end == whole.length() - 1 && end > verb;
        return middle || verb > subject && end == whole.length();
    }

    private static Optional<Band> phrase(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (phrase(text, MISSED, MISSED_BEHIND)) {
            return Optional.of(Band.MISSED);
        }
        if (phrase(text, PARTLY, PARTLY_BEHIND)) {
            return Optional.of(Band.PARTLY);
        }
        return isMet(text) ? Optional.of(Band.MET) : Optional.empty();
    }

    private static boolean isMet(String text) {
        return WHOLE.contains(text) || verbPhrase(text, VERBS, ADVERBS.skipFrom(text, 0)) == text.length();
    }

    private static boolean phrase(String text, Words verbs, Words behind) {
        int end = verbPhrase(text, verbs, 0);
        while (end > 0 && end < text.length()) {
            int from = Texts.isMark(text, end) ? end + 1 : end;
            int further = behind.skipFrom(text, from);
            if (further == end) {
                return false;
            }
            end = further;
        }
        return end == text.length();
    }

    /** The place behind verb, attributes and object from {@code at} on; −1 if there is no verb. */
    private static int verbPhrase(String text, Words verbs, int at) {
        Optional<String> verb = verbs.findAt(text, at);
        if (verb.isEmpty()) {
            return -1;
        }
        int from = at + verb.get().length();
        int end = ATTRIBUTES.skipFrom(text, from);
        return OBJECTS.skipFrom(text, end);
    }
}
