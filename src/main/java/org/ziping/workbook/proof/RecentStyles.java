package org.ziping.workbook.proof;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;

/**
 * The comparisons of the style tables met last. Units fill in copies of one template and get the same looks, so that the same two
 * tables are met again and again. Used by all threads.
 */
final class RecentStyles {

    private static final int MOST = 4;
    private static final int LARGEST = 1 << 17;

    private record Met(String part, byte[] before, byte[] after, StylesProof proof) {

        boolean isOf(String otherPart, byte[] otherBefore, byte[] otherAfter) {
            return part.equals(otherPart) && Arrays.equals(before, otherBefore) && Arrays.equals(after, otherAfter);
        }
    }

    private final Deque<Met> met = new ArrayDeque<>();

    /** The comparison of two tables that are the same to the byte as some met before. */
    synchronized Optional<StylesProof> find(String part, byte[] before, byte[] after) {
        return met.stream()
                .filter(one -> one.isOf(part, before, after))
                .map(Met::proof)
                .findFirst();
    }

    /** Keeps a comparison in place of the oldest; not of tables so large that keeping them costs more than it saves. */
    synchronized void keep(byte[] before, byte[] after, StylesProof proof) {
        if (before.length + after.length <= LARGEST) {
            met.addFirst(new Met(proof.part(), before, after, proof));
            if (met.size() > MOST) {
                met.removeLast();
            }
        }
    }
}
