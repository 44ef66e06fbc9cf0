package org.ziping.model;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a level of indicators is labelled: 产出指标（50分）.
 *
 * @param typed as it stands in its cell
 */
public record LevelLabel(String typed) {

    private static final String NO_LEVEL = "未分类指标";
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000]+");
    private static final Pattern POINTS = Pattern.compile("[（(](\\d+(?:\\.\\d+)?)(分?)[）)]");

    /** The name of the level-1 group that a row belongs to, never blank. */
    public static String group(Indicator row) {
        return row.level1()
                .find()
                .map(label -> new LevelLabel(label).name())
                .filter(name -> !name.isEmpty())
                .orElse(NO_LEVEL);
    }

    /** Its name, without points in brackets and the blanks of upright writing: 产出指标; blank if it has none. */
    public String name() {
        return POINTS.matcher(unspaced()).replaceAll("");
    }

    /** What it says its rows are worth: 50; empty if no number in brackets is followed by 分. */
    public Optional<Points> points() {
        return POINTS.matcher(unspaced())
                .results()
                .filter(found -> !found.group(2).isEmpty())
                .findFirst()
                .map(found -> Points.of(found.group(1)));
    }

    private String unspaced() {
        return BLANKS.matcher(typed).replaceAll("");
    }
}
