package org.ziping.job;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.ziping.form.FormReader;
import org.ziping.model.Reading;
import org.ziping.model.grid.Grid;
import org.ziping.scoring.RulesFile;
import org.ziping.workbook.Marks;
import org.ziping.workbook.Opening;
import org.ziping.workbook.Patch;
import org.ziping.workbook.Proof;
import org.ziping.workbook.Recalculation;
import org.ziping.workbook.WorkbookFile;

/** Which part of a file takes how much of its time, once warm; started by {@code bench/parts}, never by a test run. */
public final class PartsBenchmark {

    /** Processor time, which other programs on the machine do not lengthen. */
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private static final int WARM = 1_500;
    private static final int MEASURED = 500;

    private final Map<String, Long> nanos = new LinkedHashMap<>();
    private final Judge judge = new Judge(RulesFile.named("national"));

    private PartsBenchmark() {}

    public static void main(String[] words) throws Exception {
        Path file = Path.of(words[0]);
        PartsBenchmark benchmark = new PartsBenchmark();
        for (int time = 0; time < WARM; time++) {
            benchmark.once(file);
        }
        benchmark.nanos.clear();
        for (int time = 0; time < MEASURED; time++) {
            benchmark.once(file);
        }
        benchmark.print();
    }

    private void once(Path file) throws Exception {
        WorkbookFile workbook = take("open", () -> ((Opening.Opened) WorkbookFile.open(file)).file());
        Grid grid = take("recalculate", () -> Recalculation.completed(workbook.grid()));
        Reading reading = take("understand", () -> FormReader.read(grid));
        Verdict verdict = take("score and check", () -> judge.judge(reading));
        Result result = take("edits and sheets", () -> Result.completed(workbook.grid(), Reports.none(verdict), false));
        byte[] produced =
                take("write", () -> Patch.apply(workbook.original(), result.edits(), result.sheets(), Marks.NONE));
        List<?> differences =
                take("prove", () -> Proof.compare(workbook.original(), produced, result.edits(), Marks.NONE));
        if (!differences.isEmpty()) {
            throw new IllegalStateException(differences.toString());
        }
    }

    private <T> T take(String part, Callable<T> work) throws Exception {
        long start = CLOCK.getCurrentThreadCpuTime();
        T result = work.call();
        nanos.merge(part, CLOCK.getCurrentThreadCpuTime() - start, Long::sum);
        return result;
    }

    private void print() {
        long all = nanos.values().stream().mapToLong(Long::longValue).sum();
        nanos.forEach((part, time) ->
                System.out.printf("%-18s %6.2f ms  %5.1f %%%n", part, time / 1e6 / MEASURED, 100.0 * time / all));
        System.out.printf(
                "%-18s %6.2f ms, %.0f files a second on one thread%n",
                "all", all / 1e6 / MEASURED, 1e9 * MEASURED / all);
    }
}
