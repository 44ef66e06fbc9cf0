package org.ziping.report.content;

import java.util.Optional;
import java.util.regex.Pattern;
import org.ziping.model.FromCell;
import org.ziping.model.Indicator;
import org.ziping.model.LevelLabel;

/** What a report calls the levels of indicators. */
final class Levels {

    /** What a form without columns of points writes behind its indicators: 受益村（10分）. */
    private static final Pattern POINTS_BEHIND = Pattern.compile("[（(]\\d+(?:\\.\\d+)?分[）)]$");

    private Levels() {}

    /** The name of an indicator, without its points. */
    static String unweighted(String name) {
        return POINTS_BEHIND.matcher(PlainWords.label(name)).replaceFirst("");
    }

    /** The level-1 group of an indicator, never blank. */
    static String group(Indicator indicator) {
        return PlainWords.label(LevelLabel.group(indicator));
    }

    /** What a label names, without its points; empty if the form names no level here. */
    static Optional<String> name(FromCell<String> label) {
        return label.find()
                .map(words -> PlainWords.label(new LevelLabel(words).name()))
                .filter(name -> !name.isEmpty());
    }
}
