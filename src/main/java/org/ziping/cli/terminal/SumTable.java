package org.ziping.cli.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Numbers below one another, and below them what they add up to. */
public final class SumTable {

    private static final int COLUMNS = 8;
    private static final Pattern PAINT = Pattern.compile("\u001b\\[\\d+m");

    private final List<String> lines = new ArrayList<>();
    private long sum;

    /** Adds a row. */
    public SumTable row(String word, long count) {
        return row(word, count, "");
    }

    /** Adds a row with a remark behind it; the word may be painted. */
    public SumTable row(String word, long count, String remark) {
        lines.add(line(word, count, remark));
        sum += count;
        return this;
    }

    /**
     * Prints the rows and their sum.
     *
     * @param things what was counted
     */
    public void print(Console console, String things) {
        console.out().println();
        lines.forEach(console.out()::println);
        console.out().println(line("合计", sum, things));
    }

    /** A Chinese character is two columns wide. */
    private static String line(String word, long count, String remark) {
        int width = 2 * PAINT.matcher(word).replaceAll("").length();
        String number = String.format(Locale.ROOT, "%,9d", count);
        return word + " ".repeat(COLUMNS - width) + number + (remark.isEmpty() ? "" : "  " + remark);
    }
}
