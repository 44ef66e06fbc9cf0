package org.ziping.form.notation.measure;

import java.util.Map;
import java.util.Optional;
import org.ziping.form.notation.text.Vocabulary;
import org.ziping.form.notation.text.Words;

/** Times as they are spoken, 半小时, 一刻钟, 半年: put into digits, so that they read as any other number. */
final class SpokenTime {

    private static final Map<String, String> DIGITS = Vocabulary.canonical("时间的说法");
    private static final Words SPOKEN = Vocabulary.words("时间的说法");
    private static final Words IN_FRONT = Vocabulary.words("时间的说法·前");

    private SpokenTime() {}

    /** A text in plain spelling with such a time in digits; as it is if it has none, or other words stand before it: 上半年. */
    static String inDigits(String plain) {
        int at = IN_FRONT.skipFrom(plain, 0);
        Optional<String> spoken = SPOKEN.findAt(plain, at);
        return spoken.map(time -> plain.substring(0, at) + DIGITS.get(time) + plain.substring(at + time.length()))
                .orElse(plain);
    }
}
