package org.ziping.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * Forms per second of one candidate in one process: over the first 400 forms, and once warm. Started by {@code bench/compare}.
 *
 * <p>{@code CANDIDATE FORMS RESULTS THREADS WARM MEASURED}; prints {@code first rate} and {@code warm rate}.
 */
public final class BatchBenchmark {

    private static final int FIRST = 400;

    private final Candidate candidate;
    private final List<Path> forms;
    private final Path results;
    private final int threads;

    private BatchBenchmark(Candidate candidate, List<Path> forms, Path results, int threads) {
        this.candidate = candidate;
        this.forms = forms;
        this.results = results;
        this.threads = threads;
    }

    public static void main(String[] words) throws Exception {
        BatchBenchmark benchmark = of(words[0], Path.of(words[1]), Path.of(words[2]), Integer.parseInt(words[3]));
        System.out.printf("first %.1f%n", benchmark.rate(FIRST));
        benchmark.rate(Integer.parseInt(words[4]));
        System.out.printf("warm %.1f%n", benchmark.rate(Integer.parseInt(words[5])));
        System.out.printf("heap %.1f%n", liveHeap());
    }

    /** Of one candidate, over the forms in a folder. */
    static BatchBenchmark of(String candidate, Path folder, Path results, int threads) throws IOException {
        Files.createDirectories(results);
        try (Stream<Path> files = Files.list(folder)) {
            return new BatchBenchmark(
                    candidate(candidate, results), files.sorted().toList(), results, threads);
        }
    }

    /** What the program holds, in megabytes. */
    static double liveHeap() {
        System.gc();
        Runtime machine = Runtime.getRuntime();
        return (machine.totalMemory() - machine.freeMemory()) / 1e6;
    }

    private static Candidate candidate(String name, Path results) {
        return switch (name) {
            case "ziping" -> new Ziping(results);
            case "poi" -> new PlainPoi();
            case "floor" -> new Floor();
            default -> throw new IllegalArgumentException(name);
        };
    }

    /** Does so many forms, the folder over and over, and says how many that were a second. */
    double rate(int count) throws InterruptedException {
        AtomicInteger next = new AtomicInteger();
        long start = System.nanoTime();
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        for (int thread = 0; thread < threads; thread++) {
            workers.execute(() -> {
                for (int one = next.getAndIncrement(); one < count; one = next.getAndIncrement()) {
                    run(forms.get(one % forms.size()));
                }
            });
        }
        workers.shutdown();
        workers.awaitTermination(1, TimeUnit.HOURS);
        return count * 1e9 / (System.nanoTime() - start);
    }

    private void run(Path form) {
        try {
            candidate.run(form, results.resolve(form.getFileName()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
