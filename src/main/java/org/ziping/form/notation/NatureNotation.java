package org.ziping.form.notation;

import java.util.stream.Stream;
import org.ziping.form.notation.row.RowContext;
import org.ziping.form.notation.row.Satisfaction;
import org.ziping.form.notation.row.Tendency;
import org.ziping.form.notation.text.Spelling;
import org.ziping.form.notation.text.Vocabulary;
import org.ziping.form.notation.text.Words;
import org.ziping.model.Nature;

/** What the name of an indicator and those of the levels above it say that its numbers are. */
public final class NatureNotation {

    private static final Words SHARES = Vocabulary.words("百分率");
    private static final Words DONE = Vocabulary.words("完成率·名称");

    private NatureNotation() {}

    /** The nature of a row's numbers; of a row below 满意度指标 they are rates whatever its name. */
    public static Nature of(RowContext row) {
        if (names(row).anyMatch(NatureNotation::isOfCompletion)) {
            return Nature.COMPLETION;
        }
        boolean rate = names(row).anyMatch(name -> Tendency.isRate(name) || Satisfaction.isNamed(name));
        return rate ? Nature.RATE : Nature.NUMBER;
    }

    private static Stream<String> names(RowContext row) {
        return Stream.concat(Stream.of(row.indicatorName()), row.levels().stream());
    }

    /** 完成率, 任务完成比例, 完成及时率. */
    private static boolean isOfCompletion(String name) {
        String plain = Spelling.squeezed(name);
        return DONE.findFirst(plain)
                .filter(done -> Tendency.isRate(plain) && SHARES.anyIn(plain.substring(done.to())))
                .isPresent();
    }
}
