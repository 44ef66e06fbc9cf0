package org.ziping.bench;

import java.nio.file.Path;

/**
 * Whether the heap stays flat over very many forms; started by {@code bench/long-run}.
 *
 * <p>{@code FORMS RESULTS THREADS COUNT}; prints after every tenth how many forms there were, how many a second, and the live heap
 * in megabytes.
 */
public final class LongRunBenchmark {

    private static final int TENTHS = 10;

    private LongRunBenchmark() {}

    public static void main(String[] words) throws Exception {
        BatchBenchmark batch =
                BatchBenchmark.of("ziping", Path.of(words[0]), Path.of(words[1]), Integer.parseInt(words[2]));
        int tenth = Integer.parseInt(words[3]) / TENTHS;
        for (int done = 1; done <= TENTHS; done++) {
            double rate = batch.rate(tenth);
            System.out.printf(
                    "%,d forms  %.1f a second  live heap %.1f MB%n", done * tenth, rate, BatchBenchmark.liveHeap());
        }
    }
}
