package org.ziping.workbook.proof;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Where the large pieces of a worksheet stand in its bytes, found by their tags alone: its rows, and what may be filled in. */
final class SheetBytes {

    /**
     * A piece.
     *
     * @param number of a row as it says itself, counted from 1; {@link #VALIDATIONS} of what may be filled in
     * @param from where it begins
     * @param to behind its end
     * @param hasFormula whether a formula stands in it, which may say something of other rows
     */
    record Piece(int number, int from, int to, boolean hasFormula) {}

    /** The number of the piece behind all rows. */
    static final int VALIDATIONS = Integer.MAX_VALUE;

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final byte[] DECLARATION = ascii("<?xml");
    private static final byte[] CELLS = ascii("<sheetData>");
    private static final byte[] CELLS_OTHERWISE = ascii("<sheetData");
    private static final byte[] CELLS_END = ascii("</sheetData");
    private static final byte[] ROW = ascii("<row");
    private static final byte[] ROW_END = ascii("</row>");
    private static final byte[] ALLOWED = ascii("<dataValidations");
    private static final byte[] ALLOWED_END = ascii("</dataValidations>");
    private static final byte[] FORMULA = ascii("<f");

    private final byte[] part;
    private final List<Piece> pieces = new ArrayList<>();
    private int at;
    private int head;
    private int inside;
    private boolean formulaMet;

    private SheetBytes(byte[] part) {
        this.part = part;
    }

    /**
     * The pieces of a part. Empty where tags alone do not tell: in other encodings than UTF-8, with comments, instructions or
     * character data of its own, and where rows do not say their numbers in rising order.
     */
    static Optional<SheetBytes> of(byte[] part) {
        SheetBytes bytes = new SheetBytes(part);
        return bytes.begins() && bytes.read() ? Optional.of(bytes) : Optional.empty();
    }

    private static byte[] ascii(String word) {
        return word.getBytes(StandardCharsets.US_ASCII);
    }

    /** In the order in which they stand. */
    List<Piece> pieces() {
        return pieces;
    }

    /** Whether both begin with the same tag, so that names in them mean the same. */
    boolean beginsAs(SheetBytes other) {
        return Arrays.equals(part, 0, head, other.part, 0, other.head);
    }

    /** Whether a piece stands in the other part as it stands here. */
    boolean hasSame(Piece piece, SheetBytes other, Piece its) {
        return Arrays.equals(part, piece.from, piece.to, other.part, its.from, its.to);
    }

    /** The part without some of its pieces, which are given in their order. */
    byte[] without(List<Piece> left) {
        byte[] rest = new byte
                [part.length
                        - left.stream().mapToInt(piece -> piece.to - piece.from).sum()];
        int from = 0;
        int to = 0;
        for (Piece piece : left) {
            System.arraycopy(part, from, rest, to, piece.from - from);
            to += piece.from - from;
            from = piece.to;
        }
        System.arraycopy(part, from, rest, to, part.length - from);
        return rest;
    }

    /** Goes behind the first tag; whether what stands up to there is plain UTF-8. */
    private boolean begins() {
        at = is(MARK) ? MARK.length : 0;
        if (is(DECLARATION)) {
            int from = at;
            endOfTag();
            String words = new String(part, from, at - from, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
            if (words.contains("encoding") && !words.contains("utf-8")) {
                return false;
            }
        }
        toTag();
        endOfTag();
        head = at;
        return true;
    }

    private boolean read() {
        boolean inCells = false;
        boolean cellsMet = false;
        for (toTag(); at < part.length; toTag()) {
            if (isOther() || !inCells && cellsMet && is(CELLS_OTHERWISE)) {
                return false;
            }
            if (!inCells && is(CELLS_OTHERWISE)) {
                inCells = is(CELLS);
                cellsMet = true;
            } else if (is(CELLS_END)) {
                inCells = false;
            }
            boolean isRead =
                    inCells && isElement(ROW) ? readRow() : inCells || !isElement(ALLOWED) || readValidations();
            if (!isRead) {
                return false;
            }
            at++;
        }
        return true;
    }

    /** A row is a piece with its tags; false if it has no end, or its number does not rise. */
    private boolean readRow() {
        int from = at;
        int number = number();
        if (number <= last() || !toEnd(ROW, ROW_END)) {
            return false;
        }
        pieces.add(new Piece(number, from, at--, formulaMet));
        return true;
    }

    /** What may be filled in is a piece without its tags, so that its place among the others is still looked at. */
    private boolean readValidations() {
        if (last() == VALIDATIONS || !toEnd(ALLOWED, ALLOWED_END)) {
            return false;
        }
        pieces.add(new Piece(VALIDATIONS, inside, Math.max(inside, at - ALLOWED_END.length), false));
        at--;
        return true;
    }

    private int last() {
        return pieces.isEmpty() ? 0 : pieces.get(pieces.size() - 1).number;
    }

    /** Goes behind the end of the element here; false if it has none. */
    private boolean toEnd(byte[] begin, byte[] end) {
        endOfTag();
        inside = at;
        formulaMet = false;
        if (at <= part.length && part[at - 2] == '/') {
            return true;
        }
        for (toTag(); at < part.length && !is(end); toTag()) {
            if (isElement(begin) || isOther()) {
                return false;
            }
            formulaMet |= isElement(FORMULA);
            at++;
        }
        at += end.length;
        return at <= part.length;
    }

    /** Whether a comment, an instruction or character data of its own begins here. */
    private boolean isOther() {
        return at + 1 < part.length && (part[at + 1] == '!' || part[at + 1] == '?');
    }

    /** The number that the tag here says of itself, if that is the first thing it says; 0 if not. */
    private int number() {
        int digit = at + ROW.length;
        for (byte expected : new byte[] {' ', 'r', '=', '"'}) {
            if (digit >= part.length || part[digit++] != expected) {
                return 0;
            }
        }
        int number = 0;
        while (digit < part.length && part[digit] >= '0' && part[digit] <= '9' && number < 1 << 24) {
            number = number * 10 + part[digit++] - '0';
        }
        return digit < part.length && part[digit] == '"' ? number : 0;
    }

    private void toTag() {
        while (at < part.length && part[at] != '<') {
            at++;
        }
    }

    /** Goes behind the end of the tag here; what is quoted may look like one. */
    private void endOfTag() {
        byte quote = 0;
        while (at < part.length && (quote != 0 || part[at] != '>')) {
            byte here = part[at++];
            if (quote == 0 && (here == '"' || here == '\'')) {
                quote = here;
            } else if (here == quote) {
                quote = 0;
            }
        }
        at++;
    }

    private boolean isElement(byte[] tag) {
        int behind = at + tag.length;
        return is(tag)
                && behind < part.length
                && (part[behind] == ' ' || part[behind] == '>' || part[behind] == '/' || part[behind] < ' ');
    }

    private boolean is(byte[] word) {
        return at + word.length <= part.length && Arrays.equals(part, at, at + word.length, word, 0, word.length);
    }
}
