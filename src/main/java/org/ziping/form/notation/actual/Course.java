package org.ziping.form.notation.actual;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What went from one number to another: 由46%提高到47.2%. */
final class Course {

    private static final String NUMBER = "(\\d{1,12}(?:\\.\\d{1,6})?)";
    private static final Pattern TEXT = Pattern.compile("(?:从|由)(?:[^\\d]{0,10}的)?" + NUMBER + "(\\D{1,8}?)(?:"
            + "(上升|提高|提升|增加|增长|扩大|下降|降低|减少|降|升|增|减)(?:到|至|为)?|到|至|变为)" + NUMBER + "(\\D{0,6})");
    private static final Pattern RISING = Pattern.compile("上升|提高|提升|增加|增长|扩大|升|增");
    private static final Set<String> PLACES = Set.of("位", "名");
    private static final int LONGEST = 60;

    private Course() {}

    /** The change in words, 提高1.2%; empty if it went nowhere, or not where the words say, or is one of places: 由5位升到3位. */
    static Optional<String> in(String plain) {
        Matcher text = TEXT.matcher(plain.length() > LONGEST ? "" : plain);
        if (!text.matches() || !text.group(2).equals(text.group(5)) || PLACES.contains(text.group(2))) {
            return Optional.empty();
        }
        BigDecimal change = new BigDecimal(text.group(4)).subtract(new BigDecimal(text.group(1)));
        boolean rise = change.signum() > 0;
        Optional<String> verb = Optional.ofNullable(text.group(3));
        boolean told = verb.map(word -> RISING.matcher(word).matches() == rise).orElse(true);
        return change.signum() != 0 && told
                ? Optional.of((rise ? "提高" : "下降") + change.abs().toPlainString() + text.group(5))
                : Optional.empty();
    }
}
