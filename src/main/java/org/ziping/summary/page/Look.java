package org.ziping.summary.page;

import org.ziping.chart.Palette;

/** How a slot looks: the few looks our sheets have, each a cell style. */
public enum Look {
    TITLE(Ink.of(18).bold().colour(Palette.INK).wrap()),
    SUBTITLE(Ink.of(10.5).colour(Palette.QUIET).wrap()),
    BACK_LINK(Ink.of(10).colour(Palette.ACCENT).underline()),
    TILE_LABEL(Ink.of(10).edge().colour(Palette.QUIET).fill(Palette.TILE).indent(1)),
    TILE_POINTS(Ink.of(26)
            .edge()
            .bold()
            .colour(Palette.ACCENT)
            .fill(Palette.TILE)
            .format(Ink.POINTS)
            .indent(1)),
    TILE_RATE(Ink.of(26)
            .edge()
            .bold()
            .colour(Palette.ACCENT)
            .fill(Palette.TILE)
            .format(Ink.RATE)
            .indent(1)),
    TILE_WORD(Ink.of(26).edge().bold().colour(Palette.ACCENT).fill(Palette.TILE).indent(1)),
    TILE_NOTE(
            Ink.of(9).edge().colour(Palette.QUIET).fill(Palette.TILE).indent(1).wrap()),
    SECTION(Ink.of(12).bold().colour(Palette.INK)),
    HEAD(Ink.of(10)
            .bold()
            .colour(Palette.PAPER)
            .fill(Palette.ACCENT)
            .rule()
            .centre()
            .wrap()),
    WORDS(Ink.of(10).rule().wrap().indent(1)),
    CENTRED(Ink.of(10).rule().wrap().centre()),
    PLACE(Ink.of(10).indent(1).colour(Palette.ACCENT).rule().wrap().underline()),
    POINTS(Ink.of(10).rule().format(Ink.POINTS).right().indent(1)),
    RATE(Ink.of(10).rule().format(Ink.RATE).right().indent(1)),
    MONEY(Ink.of(10).rule().format(Ink.MONEY).right().indent(1)),
    NUMBER(Ink.of(10).rule().format(Ink.NUMBER).right().indent(1)),
    GENERAL(Ink.of(10).rule().wrap().right().indent(1)),
    NO_FIGURE(Ink.of(10).colour(Palette.QUIET).rule().right().indent(1)),
    SUM_WORDS(Ink.of(10).bold().indent(1).fill(Palette.TILE).rule()),
    SUM_POINTS(Ink.of(10)
            .bold()
            .fill(Palette.TILE)
            .rule()
            .format(Ink.POINTS)
            .right()
            .indent(1)),
    SUM_RATE(
            Ink.of(10).bold().fill(Palette.TILE).rule().format(Ink.RATE).right().indent(1)),
    ERROR(Ink.of(10).bold().colour("9C1C1C").fill("FBE3E1").rule().centre()),
    WARNING(Ink.of(10).bold().colour("8A5A00").fill("FDF1D8").rule().centre()),
    NOTE(Ink.of(10).bold().colour("3D5A73").fill("E8EEF4").rule().centre()),
    CALM(Ink.of(10).colour("2E6B4F").fill("E7F3EC").indent(1)),
    ASIDE(Ink.of(9).colour(Palette.QUIET).wrap()),
    CHART_NAME(Ink.of(9).colour(Palette.QUIET)),
    TILE_COUNT(Ink.of(26)
            .edge()
            .bold()
            .colour(Palette.ACCENT)
            .fill(Palette.TILE)
            .format(Ink.COUNT)
            .indent(1)),
    COUNT(Ink.of(10).rule().format(Ink.COUNT).right().indent(1)),
    CHANGE(Ink.of(10).rule().format(Ink.CHANGE).right().indent(1));

    private final Ink ink;

    Look(Ink ink) {
        this.ink = ink;
    }

    /** The look of a dash where a figure is missing. */
    public Look withoutFigure() {
        return switch (this) {
            case SUM_POINTS, SUM_RATE -> SUM_WORDS;
            default -> NO_FIGURE;
        };
    }

    /** The number by which a cell names its style. */
    int number() {
        return ordinal() + 1;
    }

    Ink ink() {
        return ink;
    }
}
