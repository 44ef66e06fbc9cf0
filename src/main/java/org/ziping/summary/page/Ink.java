package org.ziping.summary.page;

import java.util.EnumSet;
import java.util.Set;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.ziping.chart.Palette;

/**
 * What a look is made of.
 *
 * @param size of the letters in points
 * @param colour of the letters
 * @param fill of the ground, empty for none
 * @param traits what else it has
 * @param indent in characters
 * @param alignment from left to right
 * @param format the number format
 */
record Ink(
        double size,
        String colour,
        String fill,
        Set<Trait> traits,
        int indent,
        HorizontalAlignment alignment,
        String format) {

    static final String GENERAL = "General";
    static final String POINTS = "0.00";
    /** Two decimals, up to four where there are. */
    static final String NUMBER = "#,##0.00##;[Red]-#,##0.00##";

    static final String RATE = "0.00%";
    static final String COUNT = "#,##0";
    /** A change of points, its sign always shown. */
    static final String CHANGE = "+0.00;[Red]-0.00;0.00";

    static final String MONEY = "#,##0.00;[Red]-#,##0.00";

    /** What a look may have besides. */
    enum Trait {
        BOLD,
        UNDERLINED,
        /** Thin lines on all four sides. */
        RULED,
        /** A thick line on the left. */
        EDGED,
        WRAPPED
    }

    static Ink of(double size) {
        return new Ink(size, Palette.INK, "", Set.of(), 0, HorizontalAlignment.LEFT, GENERAL);
    }

    boolean has(Trait trait) {
        return traits.contains(trait);
    }

    Ink bold() {
        return with(Trait.BOLD);
    }

    Ink underline() {
        return with(Trait.UNDERLINED);
    }

    Ink rule() {
        return with(Trait.RULED);
    }

    Ink edge() {
        return with(Trait.EDGED);
    }

    Ink wrap() {
        return with(Trait.WRAPPED);
    }

    Ink colour(String rgb) {
        return new Ink(size, rgb, fill, traits, indent, alignment, format);
    }

    Ink fill(String rgb) {
        return new Ink(size, colour, rgb, traits, indent, alignment, format);
    }

    Ink indent(int by) {
        return new Ink(size, colour, fill, traits, by, alignment, format);
    }

    Ink centre() {
        return new Ink(size, colour, fill, traits, indent, HorizontalAlignment.CENTER, format);
    }

    Ink right() {
        return new Ink(size, colour, fill, traits, indent, HorizontalAlignment.RIGHT, format);
    }

    Ink format(String numberFormat) {
        return new Ink(size, colour, fill, traits, indent, alignment, numberFormat);
    }

    private Ink with(Trait trait) {
        Set<Trait> more = EnumSet.of(trait);
        more.addAll(traits);
        return new Ink(size, colour, fill, more, indent, alignment, format);
    }
}
