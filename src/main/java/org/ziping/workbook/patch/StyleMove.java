package org.ziping.workbook.patch;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The looks of a small workbook of ours as numbers in the unit's style table. */
final class StyleMove {

    private static final Map<String, String> PARTS =
            Map.of("fontId", "fonts", "fillId", "fills", "borderId", "borders");
    private static final List<String> APPLIED =
            List.of("applyNumberFormat", "applyFont", "applyFill", "applyBorder", "applyAlignment");

    private final StyleTable ours;
    private final StyleTable theirs;
    private final Map<Integer, Integer> formats = new HashMap<>();
    private final Map<Integer, Integer> differences = new HashMap<>();

    StyleMove(StyleTable ours, StyleTable theirs) {
        this.ours = ours;
        this.theirs = theirs;
        theirs.base();
    }

    /** The number there of a cell format here. */
    int cellFormat(int style) {
        return formats.computeIfAbsent(style, this::move);
    }

    /** The number there of a conditional format here. */
    int difference(int id) {
        return differences.computeIfAbsent(
                id, one -> theirs.add("dxfs", ours.elements("dxfs").get(one)));
    }

    private int move(int style) {
        String element = ours.elements("cellXfs").get(style);
        StartTag tag = Tag.first(element);
        String rest = element.substring(tag.text().length());
        for (Map.Entry<String, String> part : PARTS.entrySet()) {
            int here = Tag.number(tag, part.getKey()).orElse(0);
            int there =
                    theirs.add(part.getValue(), ours.elements(part.getValue()).get(here));
            tag = tag.with(part.getKey(), Integer.toString(there));
        }
        int format = Tag.number(tag, "numFmtId").orElse(0);
        boolean spelled = ours.isOwnFormat(format) || theirs.isOwnFormat(format);
        tag = tag.with("numFmtId", Integer.toString(spelled ? theirs.format(ours.code(format)) : format));
        tag = theirs.elements("cellStyleXfs").isEmpty() ? tag.without("xfId") : tag.with("xfId", "0");
        for (String applied : APPLIED) {
            tag = tag.with(applied, "1");
        }
        return theirs.add("cellXfs", tag.text() + rest);
    }
}
