package org.ziping.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.slf4j.LoggerFactory;
import org.ziping.form.FormReader;
import org.ziping.model.Finding;
import org.ziping.model.FindingCode;
import org.ziping.model.Reading;
import org.ziping.model.grid.Grid;
import org.ziping.report.TemplateException;
import org.ziping.workbook.Opening;
import org.ziping.workbook.Recalculation;
import org.ziping.workbook.Unwritable;
import org.ziping.workbook.WorkbookFile;

/** One file end to end: opened, understood, scored, checked, written back, proven, delivered. */
public final class FileJob {

    private final Options options;
    private final CompletableFuture<Judge> judge;
    private final EarlierResults earlierResults = new EarlierResults();

    public FileJob(Options options) {
        this.options = options;
        this.judge = options.rules().thenApply(Judge::new);
        judge.thenRunAsync(Recalculation::prepare);
    }

    /**
     * Does one file; never throws, whatever is in it.
     *
     * @param source the file and where its result belongs
     */
    public Outcome run(Source source) {
        Optional<Earlier> earlier = options.output()
                .map(source::target)
                .filter(target -> target.getFileName() != null)
                .map(target -> earlier(source, target));
        Outcome outcome = attempt(source, earlier);
        return earlier.filter(there -> outcome.fault().isEmpty())
                .map(there -> outcome.remarking(there.outdated(outcome)))
                .orElse(outcome);
    }

    private Earlier earlier(Source source, Path target) {
        Neighbours neighbours = source.neighbours().and(earlierResults.around(target));
        return new Earlier(new Places(target, neighbours), earlierResults.reports(target, source.file()));
    }

    private Outcome attempt(Source source, Optional<Earlier> earlier) {
        if (Files.isDirectory(source.file())) {
            return Outcome.refused(source.file(), withoutForms(source.file()));
        }
        try {
            Opening opening = WorkbookFile.open(source.file());
            return opening instanceof Opening.Opened opened
                    ? score(source, opened.file(), earlier)
                    : Outcome.refused(source.file(), ((Opening.Refused) opening).finding());
        } catch (IOException undelivered) {
            return Outcome.failed(source.file(), new Fault("结果写不进去：" + DiskTrouble.sentence(undelivered), true));
        } catch (Unwritable reason) {
            return Outcome.refused(source.file(), reason.finding());
        } catch (TemplateException unusable) {
            return Outcome.failed(source.file(), new Fault(unusable.getMessage(), false));
        } catch (OutOfMemoryError full) {
            // What was made of the file is gone by now. It is the file's matter: no form needs that much.
            return Outcome.refused(source.file(), needsTooMuch(source.file()));
        } catch (RuntimeException | StackOverflowError | LinkageError fault) {
            // Asked for only here: a log that nothing is written to need not be set up.
            LoggerFactory.getLogger(FileJob.class).error("fault on {}", source.file(), fault);
            return Outcome.failed(source.file(), Fault.ofProgram(fault));
        }
    }

    private static Finding withoutForms(Path folder) {
        return Finding.ofFile(
                FindingCode.FOLDER_WITHOUT_FORMS, "文件夹“" + folder + "”里没有 .xlsx、.xlsm 或 .xls 文件，请把填好的自评表放进去");
    }

    private static Finding needsTooMuch(Path file) {
        return Finding.ofFile(
                FindingCode.FILE_TOO_LARGE, "文件“" + file.getFileName() + "”过大（内存装不下），请删去无关的工作表、图片和空白行列后再交");
    }

    private Outcome score(Source source, WorkbookFile workbook, Optional<Earlier> earlier) throws IOException {
        Grid grid = Recalculation.completed(workbook.grid());
        Reading reading = FormReader.read(grid);
        Verdict verdict = judge.join().judge(reading);
        Result result = verdict.isComplete()
                ? Result.completed(
                        workbook.grid(), reports(verdict, reading, earlier.map(Earlier::places)), options.keepScores())
                : Result.returned(workbook.grid(), verdict);
        Optional<Earlier> place = earlier.filter(there -> result.isWritten());
        Handover handed = place.isPresent() ? Handover.write(workbook, result, place.get()) : Handover.NONE;
        return new Outcome(
                source.file(),
                result.verdict(),
                reading.evidence(),
                handed.written(),
                place.map(there -> there.places().result()),
                Optional.empty(),
                handed.kept());
    }

    private Reports reports(Verdict verdict, Reading reading, Optional<Places> places) {
        return places.map(there -> Reports.of(verdict, reading.profile(), options.reporting(), there))
                .orElseGet(() -> Reports.none(verdict));
    }
}
