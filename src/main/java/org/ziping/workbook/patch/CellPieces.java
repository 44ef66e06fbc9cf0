package org.ziping.workbook.patch;

import java.util.Optional;

/**
 * One cell taken apart, each piece as it stands.
 *
 * @param tag its first tag
 * @param formula its formula element, if it has one
 * @param value its value element or inline words, if it has any
 * @param rest what else is in it, such as extensions
 */
record CellPieces(StartTag tag, Optional<String> formula, Optional<String> value, String rest) {

    /** The cell whose tag the cursor stands on; leaves the cursor at the cell's end. */
    static CellPieces read(String xml, Tags tags) {
        StartTag tag = tags.tag();
        Optional<String> formula = Optional.empty();
        Optional<String> value = Optional.empty();
        StringBuilder rest = new StringBuilder();
        if (!tags.isEmpty()) {
            while (tags.next() && tags.opens()) {
                int from = tags.start();
                String name = tags.name();
                String element = xml.substring(from, tags.leave());
                switch (name) {
                    case "f" -> formula = Optional.of(element);
                    case "v", "is" -> value = Optional.of(element);
                    default -> rest.append(element);
                }
            }
        }
        return new CellPieces(tag, formula, value, rest.toString());
    }

    CellPieces withFormula(String other) {
        return new CellPieces(tag, Optional.of(other), value, rest);
    }

    /** The cell put together again. */
    String text(String prefix) {
        String content = formula.orElse("") + value.orElse("") + rest;
        return content.isEmpty() ? tag.text() : tag.opened().text() + content + "</" + prefix + "c>";
    }
}
