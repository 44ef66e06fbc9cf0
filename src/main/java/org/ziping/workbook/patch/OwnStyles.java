package org.ziping.workbook.patch;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The style table of small workbooks of ours, only to be read from: nearly always the same one, which is then read once only. */
final class OwnStyles {

    private static final AtomicReference<OwnStyles> LAST =
            new AtomicReference<>(new OwnStyles(StyleTable.minimal().result()));

    private final String text;
    private final List<Look> looks = new ArrayList<>();

    private OwnStyles(String text) {
        this.text = text;
        StyleTable table = StyleTable.of(FontOrder.of(text));
        table.elements("cellXfs").forEach(element -> looks.add(Look.of(element, table)));
    }

    /** The looks of {@code text}, with each font in the order that the schema wants. */
    static OwnStyles of(String text) {
        OwnStyles last = LAST.get();
        if (last.text.equals(text)) {
            return last;
        }
        OwnStyles read = new OwnStyles(text);
        LAST.set(read);
        return read;
    }

    Look look(int style) {
        return looks.get(style);
    }

    /** What of a look has another number in every table. */
    enum Hole {
        FORMAT("numFmtId"),
        FONT("fontId"),
        FILL("fillId"),
        BORDER("borderId");

        private final String attribute;

        Hole(String attribute) {
            this.attribute = attribute;
        }
    }

    /**
     * One look, ready to be written into another table.
     *
     * @param pieces its element, cut where the holes are
     * @param format the number of its number format, {@code code} what that means
     * @param isSpelled whether the table spells the format out
     */
    record Look(
            List<String> pieces,
            List<Hole> holes,
            String font,
            String fill,
            String border,
            int format,
            String code,
            boolean isSpelled) {

        private static final String BASE = " xfId=\"0\"";
        private static final Pattern HOLE = Pattern.compile("\\{(\\w+)}");
        private static final List<String> APPLIED =
                List.of("applyNumberFormat", "applyFont", "applyFill", "applyBorder", "applyAlignment");

        private static Look of(String element, StyleTable table) {
            StartTag tag = Tag.first(element);
            String rest = element.substring(tag.text().length());
            int format = Tag.number(tag, Hole.FORMAT.attribute).orElse(0);
            StartTag cut = tag.with("xfId", "0");
            for (Hole hole : Hole.values()) {
                cut = cut.with(hole.attribute, "{" + hole.name() + "}");
            }
            for (String applied : APPLIED) {
                cut = cut.with(applied, "1");
            }
            List<String> pieces = new ArrayList<>();
            List<Hole> holes = new ArrayList<>();
            Matcher matcher = HOLE.matcher(cut.text());
            int from = 0;
            while (matcher.find()) {
                pieces.add(cut.text().substring(from, matcher.start()));
                holes.add(Hole.valueOf(matcher.group(1)));
                from = matcher.end();
            }
            pieces.add(cut.text().substring(from) + rest);
            return new Look(
                    pieces,
                    holes,
                    part(tag, Hole.FONT, table.elements("fonts")),
                    part(tag, Hole.FILL, table.elements("fills")),
                    part(tag, Hole.BORDER, table.elements("borders")),
                    format,
                    table.code(format),
                    table.isOwnFormat(format));
        }

        private static String part(StartTag tag, Hole hole, List<String> elements) {
            return elements.get(Tag.number(tag, hole.attribute).orElse(0));
        }

        /**
         * The element for a table in which each hole has that number.
         *
         * @param isBased whether the table has a look that all are based on
         */
        String element(ToIntFunction<Hole> numbers, boolean isBased) {
            StringBuilder element = new StringBuilder(256);
            for (int hole = 0; hole < holes.size(); hole++) {
                element.append(pieces.get(hole)).append(numbers.applyAsInt(holes.get(hole)));
            }
            String whole = element.append(pieces.get(holes.size())).toString();
            return isBased ? whole : whole.replace(BASE, "");
        }
    }
}
