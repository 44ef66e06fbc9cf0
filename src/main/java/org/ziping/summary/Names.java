package org.ziping.summary;

import java.util.regex.Pattern;
import org.ziping.model.Indicator;

/** What the tables call an indicator and the group it belongs to. */
final class Names {

    private static final String NO_LEVEL = "未分级";
    private static final Pattern POINTS_IN_LABEL = Pattern.compile("[（(]\\s*\\d+(\\.\\d+)?\\s*分?\\s*[）)]");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000]+");

    private Names() {}

    static String name(Indicator row) {
        return row.name().find().orElse("（未写指标名称）");
    }

    static String level(Indicator row) {
        return row.level1().find().map(Names::level).orElse(NO_LEVEL);
    }

    /** A label without its points and without the breaks of upright writing. */
    private static String level(String label) {
        String plain =
                BLANKS.matcher(POINTS_IN_LABEL.matcher(label).replaceAll("")).replaceAll("");
        return plain.isEmpty() ? NO_LEVEL : plain;
    }
}
