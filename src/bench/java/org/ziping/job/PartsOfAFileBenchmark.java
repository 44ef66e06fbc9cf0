package org.ziping.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.ziping.form.FormReader;
import org.ziping.model.Reading;
import org.ziping.model.grid.Grid;
import org.ziping.scoring.RulesFile;
import org.ziping.workbook.Difference;
import org.ziping.workbook.Marks;
import org.ziping.workbook.Opening;
import org.ziping.workbook.Patch;
import org.ziping.workbook.Proof;
import org.ziping.workbook.Recalculation;
import org.ziping.workbook.WorkbookFile;

/** Which part of a file takes how long, once warm, on one thread; started by {@code bench/parts}, never by a test run. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx256m", "-XX:+UseSerialGC"})
@Warmup(iterations = 4, time = 4)
@Measurement(iterations = 5, time = 2)
public class PartsOfAFileBenchmark {

    @Param("examples/红十字会-2023.xlsx")
    private String file;

    private final Judge judge = new Judge(RulesFile.named(RulesFile.DEFAULT));
    private WorkbookFile workbook;
    private Grid grid;
    private Reading reading;
    private Verdict verdict;
    private Result result;
    private byte[] produced;

    /** Every part as it is handed to the next. */
    @Setup
    public void doAllOnce() {
        workbook = open();
        grid = Recalculation.completed(workbook.grid());
        reading = understand();
        verdict = scoreAndCheck();
        result = editsAndSummary();
        produced = writeBack();
    }

    @Benchmark
    public WorkbookFile open() {
        return ((Opening.Opened) WorkbookFile.open(Path.of(file))).file();
    }

    @Benchmark
    public Reading understand() {
        return FormReader.read(grid);
    }

    @Benchmark
    public Verdict scoreAndCheck() {
        return judge.judge(reading);
    }

    @Benchmark
    public Result editsAndSummary() {
        return Result.completed(workbook.grid(), Reports.none(verdict), false);
    }

    @Benchmark
    public byte[] writeBack() {
        return Patch.apply(workbook.original(), result.edits(), result.sheets(), Marks.NONE);
    }

    @Benchmark
    public List<Difference> prove() {
        return Proof.compare(workbook.original(), produced, result.edits(), Marks.NONE);
    }

    /** The whole of it, from the file to bytes that are proven, with nothing kept from before. */
    @Benchmark
    public List<Difference> whole() throws IOException {
        byte[] original = Files.readAllBytes(Path.of(file));
        WorkbookFile opened = ((Opening.Opened) WorkbookFile.open(Path.of(file))).file();
        Verdict judged = judge.judge(FormReader.read(Recalculation.completed(opened.grid())));
        Result completed = Result.completed(opened.grid(), Reports.none(judged), false);
        byte[] written = Patch.apply(original, completed.edits(), completed.sheets(), Marks.NONE);
        return Proof.compare(original, written, completed.edits(), Marks.NONE);
    }
}
