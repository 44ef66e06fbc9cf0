package org.ziping.report.word;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ziping.report.content.Scope;

/**
 * A paragraph without the parts of its sentences that hold a gap.
 *
 * <p>A part reaches from one comma or colon to the next. What introduces only parts that go (其中：) goes with them; a sentence
 * of which nothing remains goes with its full stop; what becomes the end of a sentence takes over its full stop.
 */
final class WholeSentences {

    private static final String ENDS = "。；！？";
    private static final String PAUSES = "，：";
    private static final char INTRODUCES = '：';
    private static final String PART_OF = "其中：";

    private final char[] letters;
    private final boolean[] kept;

    WholeSentences(String paragraph) {
        letters = paragraph.toCharArray();
        kept = new boolean[letters.length];
        Arrays.fill(kept, true);
        int from = 0;
        while (from < letters.length) {
            int to = from;
            while (to < letters.length && ENDS.indexOf(letters[to]) < 0) {
                to++;
            }
            sentence(from, to);
            from = to + 1;
        }
        end();
    }

    /** What remains of the letters from one place up to another. */
    String remaining(int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int at = from; at < to; at++) {
            if (kept[at]) {
                text.append(letters[at]);
            }
        }
        return text.toString();
    }

    /** A part of a sentence: its words and behind them the comma or colon, if there is one. */
    private record Part(int from, int to, boolean introduces, boolean hasGap) {}

    /** @param to where its full stop stands, or the end of the paragraph */
    private void sentence(int from, int to) {
        List<Part> parts = parts(from, to);
        if (parts.stream().noneMatch(Part::hasGap)) {
            return;
        }
        List<Part> staying = staying(parts);
        if (staying.isEmpty()) {
            drop(from, Math.min(to + 1, letters.length));
            return;
        }
        Part first = staying.get(0);
        if (first != parts.get(0) && isPartOf(first)) {
            drop(first.from(), first.to());
        }
        Part last = staying.get(staying.size() - 1);
        if (last != parts.get(parts.size() - 1)) {
            drop(last.to() - 1, last.to());
        }
    }

    /** The parts that neither hold a gap nor introduce nothing but such; the others are dropped. */
    private List<Part> staying(List<Part> parts) {
        List<Part> staying = new ArrayList<>();
        for (int number = parts.size() - 1; number >= 0; number--) {
            Part part = parts.get(number);
            boolean introducesNothing = part.introduces() && staying.isEmpty() && number < parts.size() - 1;
            if (part.hasGap() || introducesNothing) {
                drop(part.from(), part.to());
            } else {
                staying.add(0, part);
            }
        }
        return staying;
    }

    /** 其中： means nothing without the whole that it divides. */
    private boolean isPartOf(Part part) {
        return new String(letters, part.from(), part.to() - part.from()).equals(PART_OF);
    }

    private List<Part> parts(int from, int to) {
        List<Part> parts = new ArrayList<>();
        int begin = from;
        for (int at = from; at <= to; at++) {
            boolean pause = at < to && PAUSES.indexOf(letters[at]) >= 0;
            if (pause || at == to) {
                int end = pause ? at + 1 : at;
                boolean gap = new String(letters, begin, end - begin).contains(Scope.GAP);
                parts.add(new Part(begin, end, pause && letters[at] == INTRODUCES, gap));
                begin = end;
            }
        }
        return parts;
    }

    /** A paragraph ends with a full stop, not with the semicolon that led on to what is gone. */
    private void end() {
        int last = letters.length - 1;
        while (last >= 0 && !kept[last]) {
            last--;
        }
        if (last >= 0 && last < letters.length - 1 && letters[last] == '；') {
            letters[last] = '。';
        }
    }

    private void drop(int from, int to) {
        Arrays.fill(kept, from, to, false);
    }
}
