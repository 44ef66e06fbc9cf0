package org.ziping.workbook.patch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Places of a text that are to read otherwise; everything between them stays. */
final class Splices {

    private record Splice(int from, int to, String words) {}

    private final String text;
    private final List<Splice> splices = new ArrayList<>();

    Splices(String text) {
        this.text = text;
    }

    /** Puts {@code words} in place of what stands from {@code from} to before {@code to}. */
    void replace(int from, int to, String words) {
        splices.add(new Splice(from, to, words));
    }

    /** Puts {@code words} before what stands at {@code at}; several at one place come in the order they were given. */
    void insert(int at, String words) {
        replace(at, at, words);
    }

    void delete(int from, int to) {
        replace(from, to, "");
    }

    boolean isEmpty() {
        return splices.isEmpty();
    }

    /** The text with all that was put in. */
    String result() {
        if (splices.isEmpty()) {
            return text;
        }
        splices.sort(Comparator.comparingInt(Splice::from).thenComparingInt(Splice::to));
        StringBuilder out = new StringBuilder(text.length() + 1024);
        int at = 0;
        for (Splice splice : splices) {
            if (splice.from() < at) {
                throw new IllegalStateException("two changes at one place: " + splice);
            }
            out.append(text, at, splice.from()).append(splice.words());
            at = splice.to();
        }
        return out.append(text, at, text.length()).toString();
    }
}
