package org.ziping.workbook.patch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The parts of a font in the order that the schema of the style table wants; POI writes them as they were set. */
final class FontOrder {

    private static final List<String> ORDER = List.of(
            "b",
            "i",
            "strike",
            "condense",
            "extend",
            "outline",
            "shadow",
            "u",
            "vertAlign",
            "sz",
            "color",
            "name",
            "family",
            "charset",
            "scheme");

    private record Piece(int rank, String text) {}

    private FontOrder() {}

    /** The element with each font in it set in order. */
    static String of(String element) {
        Splices splices = new Splices(element);
        Tags tags = new Tags(element);
        while (tags.next()) {
            if (tags.opens("font") && !tags.isEmpty()) {
                int from = tags.end();
                List<Piece> pieces = new ArrayList<>();
                while (tags.next() && tags.opens()) {
                    int start = tags.start();
                    int rank = ORDER.indexOf(tags.name());
                    pieces.add(new Piece(rank, element.substring(start, tags.leave())));
                }
                pieces.sort(Comparator.comparingInt(Piece::rank));
                StringBuilder words = new StringBuilder();
                pieces.forEach(piece -> words.append(piece.text()));
                splices.replace(from, tags.start(), words.toString());
            }
        }
        return splices.result();
    }
}
