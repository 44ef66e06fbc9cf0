package org.ziping.form.notation.actual;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ziping.form.notation.row.Beside;
import org.ziping.form.notation.text.Spelling;

/**
 * A day of every month up to which something is done: 每月15日前.
 *
 * @param day of the month
 * @param before whether it may be done earlier
 * @param deed what is done then, 发放; empty if it is not told
 */
public record MonthlyDay(int day, boolean before, Optional<String> deed) {

    private static final Pattern TEXT =
            Pattern.compile("(?:均|都|已|已于|均于|于|在|发放|按时)*每个?月(?:的)?(\\d{1,2})[日号](前|之前|以前|内|以内)?(发放|支付|拨付|完成|报送|到账|上报)?");
    private static final int LONGEST = 30;

    private static Optional<MonthlyDay> of(String plain) {
        if (plain.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher text = TEXT.matcher(plain.replace(" ", ""));
        return text.matches()
                ? Optional.of(new MonthlyDay(
                                Integer.parseInt(text.group(1)),
                                text.group(2) != null,
                                Optional.ofNullable(text.group(3))))
                        .filter(monthly -> monthly.day > 0)
                : Optional.empty();
    }

    /** Whether an actual value is a day of every month no later than the one wanted: 每月10日 of 每月15日前. */
    public static boolean isKept(String plain, Beside beside) {
        return beside.words()
                .flatMap(words -> of(Spelling.squeezed(words)))
                .filter(MonthlyDay::before)
                .flatMap(wanted -> of(plain).filter(wanted::isKeptBy))
                .isPresent();
    }

    /** 每月10日报送 does not keep 每月15日前发放. */
    private boolean isKeptBy(MonthlyDay other) {
        boolean same = deed.isEmpty() || other.deed.isEmpty() || deed.equals(other.deed);
        return same && other.day <= day;
    }
}
