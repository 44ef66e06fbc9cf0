package org.ziping.report.content;

import java.util.regex.Pattern;
import org.ziping.model.Indicator;

/** What a report calls the levels of indicators. */
final class Levels {

    private static final Pattern POINTS_IN_LABEL = Pattern.compile("[（(]\\d+(\\.\\d+)?分?[）)]");

    private Levels() {}

    /** Level 1 of an indicator; blank if the form names none. */
    static String first(Indicator indicator) {
        return indicator.level1().find().map(Levels::plain).orElse("");
    }

    /** The same as a heading. */
    static String title(Indicator indicator) {
        return title(first(indicator));
    }

    static String title(String level) {
        return level.isEmpty() ? "未分类指标" : level;
    }

    /** A label without its points and without the breaks of upright writing. */
    static String plain(String label) {
        return POINTS_IN_LABEL.matcher(PlainWords.label(label)).replaceAll("");
    }
}
