package org.ziping.check;

import java.util.regex.Pattern;
import org.ziping.model.Excerpt;
import org.ziping.model.FromCell;
import org.ziping.model.Indicator;
import org.ziping.model.grid.CellAddress;

/** How the sentences name things: in the form's own words, on one line. */
final class Wording {

    private static final int LONGEST = 30;

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private Wording() {}

    /** The text of a cell on one line without its full stop, cut where it is long. */
    static String typed(FromCell<?> value) {
        return shortened(value.typed());
    }

    static String shortened(String text) {
        return Excerpt.of(withoutFullStop(text.strip()), LONGEST);
    }

    private static String withoutFullStop(String line) {
        boolean stopped = !line.isEmpty() && "。；，".indexOf(line.charAt(line.length() - 1)) >= 0;
        return stopped ? line.substring(0, line.length() - 1) : line;
    }

    /** Without blanks and line breaks. */
    static String unspaced(String text) {
        return BLANKS.matcher(text).replaceAll("");
    }

    /** An indicator by its name: 指标“慰问户数”; a nameless one is 该行指标. */
    static String indicator(Indicator row) {
        return row.name().find().isPresent() ? "指标“" + typed(row.name()) + "”" : "该行指标";
    }

    /** What was wanted and what was reached: 指标值“≥12次”，完成“10次”. */
    static String values(Indicator row) {
        String target = typed(row.plan().inForce());
        return (target.isEmpty() ? "" : "指标值“" + target + "”，") + "完成“"
                + typed(row.result().actual()) + "”";
    }

    /** A cell that every row has: its name, else the target. */
    static CellAddress place(Indicator row) {
        return row.name()
                .source()
                .or(() -> row.plan().target().source())
                .or(() -> row.result().actual().source())
                .orElseThrow();
    }
}
