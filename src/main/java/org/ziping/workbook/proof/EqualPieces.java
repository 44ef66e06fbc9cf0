package org.ziping.workbook.proof;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A worksheet before and after without the rows, and the rules of what may be filled in, that are the same to the byte in both:
 * those need not be read to be known to be the same. Of a form that is most.
 *
 * @param before the sheet as it was
 * @param after the sheet as it is
 */
record EqualPieces(byte[] before, byte[] after) {

    /** Larger sheets are compared as a stream, so that they need not be held. */
    static final int LARGEST = 1 << 20;

    /**
     * Both without what is equal. Empty where bytes alone do not tell; then both are to be read whole.
     *
     * @param kept rows that stay, counted from 0: the plan names cells in them
     */
    static Optional<EqualPieces> leftOut(byte[] before, byte[] after, Set<Integer> kept) {
        Optional<SheetBytes> was = SheetBytes.of(before);
        Optional<SheetBytes> is = SheetBytes.of(after);
        if (was.isEmpty() || is.isEmpty() || !was.get().beginsAs(is.get())) {
            return Optional.empty();
        }
        List<SheetBytes.Piece> old = new ArrayList<>();
        List<SheetBytes.Piece> now = new ArrayList<>();
        int at = 0;
        for (SheetBytes.Piece piece : was.get().pieces()) {
            List<SheetBytes.Piece> others = is.get().pieces();
            while (at < others.size() && others.get(at).number() < piece.number()) {
                at++;
            }
            if (at < others.size()
                    && others.get(at).number() == piece.number()
                    && !piece.hasFormula()
                    && !kept.contains(piece.number() - 1)
                    && was.get().hasSame(piece, is.get(), others.get(at))) {
                old.add(piece);
                now.add(others.get(at));
            }
        }
        return Optional.of(new EqualPieces(was.get().without(old), is.get().without(now)));
    }

    InputStream openBefore() {
        return new ByteArrayInputStream(before);
    }

    InputStream openAfter() {
        return new ByteArrayInputStream(after);
    }
}
