package org.ziping.form.notation;

import java.util.Optional;
import org.ziping.form.notation.text.Numeral;
import org.ziping.form.notation.text.Spelling;
import org.ziping.form.notation.text.Texts;
import org.ziping.model.Points;

/** Points that stand in a label: 产出指标(50分), 得分(20分*执行率). */
public final class LabelPoints {

    private LabelPoints() {}

    /**
     * The points that a label gives to what it names.
     *
     * @return empty if it gives none, or names more than one number of points
     */
    public static Optional<Points> find(String label) {
        String text = Spelling.squeezed(label);
        Optional<Points> found = Optional.empty();
        for (int at = 0; at < text.length(); at++) {
            Optional<Numeral> number = Numeral.at(text, at);
            if (number.isPresent()) {
                Optional<Points> here = points(text, number.get());
                if (here.isPresent() && found.isPresent()) {
                    return Optional.empty();
                }
                found = found.or(() -> here);
                at = number.get().end();
            }
        }
        return found;
    }

    /** The number if 分 follows and it stands in a bracket, behind a colon or at the end of the label. */
    private static Optional<Points> points(String text, Numeral number) {
        boolean named = text.startsWith("分", number.end());
        int behind = number.end() + 1;
        boolean inBracket = number.start() > 0 && "(:[".indexOf(text.charAt(number.start() - 1)) >= 0;
        boolean whole = behind == text.length() || !Texts.isLetter(text, behind);
        boolean afterWord = inBracket || Texts.isChinese(text, number.start() - 1);
        return named && whole && afterWord ? Optional.of(new Points(number.value())) : Optional.empty();
    }
}
