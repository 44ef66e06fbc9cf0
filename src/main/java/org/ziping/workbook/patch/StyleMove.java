package org.ziping.workbook.patch;

import java.util.HashMap;
import java.util.Map;

/** The looks of a small workbook of ours as numbers in the unit's style table. */
final class StyleMove {

    private final OwnStyles ours;
    private final StyleTable theirs;
    private final Map<Integer, Integer> formats = new HashMap<>();

    StyleMove(OwnStyles ours, StyleTable theirs) {
        this.ours = ours;
        this.theirs = theirs;
        theirs.base();
    }

    /** The number there of a cell format here, which is added if it is not there. */
    int cellFormat(int style) {
        return formats.computeIfAbsent(style, this::move);
    }

    private int move(int style) {
        OwnStyles.Look look = ours.look(style);
        return theirs.add(
                "cellXfs",
                look.element(
                        hole -> switch (hole) {
                            case FORMAT -> format(look);
                            case FONT -> theirs.add("fonts", look.font());
                            case FILL -> theirs.add("fills", look.fill());
                            case BORDER -> theirs.add("borders", look.border());
                        },
                        !theirs.elements("cellStyleXfs").isEmpty()));
    }

    /** A format of Excel's own keeps its number, unless the unit's table gives that number another meaning. */
    private int format(OwnStyles.Look look) {
        boolean spelled = look.isSpelled() || theirs.isOwnFormat(look.format());
        return spelled ? theirs.format(look.code()) : look.format();
    }
}
