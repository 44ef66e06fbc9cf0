package org.ziping.job;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.slf4j.LoggerFactory;
import org.ziping.form.FormReader;
import org.ziping.model.Finding;
import org.ziping.model.FindingCode;
import org.ziping.model.Reading;
import org.ziping.model.Scorecard;
import org.ziping.model.grid.Grid;
import org.ziping.model.rules.Rules;
import org.ziping.report.check.ReportCheck;
import org.ziping.report.check.ReportFile;
import org.ziping.report.check.ReportOpening;
import org.ziping.report.check.ReportText;
import org.ziping.workbook.Opening;
import org.ziping.workbook.Recalculation;
import org.ziping.workbook.WorkbookFile;

/** One report held against its form, end to end; nothing is written. */
public final class ReportJob {

    private final Judge judge;

    public ReportJob(Rules rules) {
        this.judge = new Judge(rules);
    }

    /** Never throws, whatever is in the two files. */
    public ReportOutcome run(Path report, Path workbook) {
        try {
            ReportOpening opening = ReportFile.open(report);
            if (opening instanceof ReportOpening.Refused refused) {
                return without(report, workbook, refused.finding());
            }
            return compare(report, ((ReportOpening.Opened) opening).text(), workbook);
        } catch (OutOfMemoryError full) {
            return without(report, workbook, needsTooMuch(report));
        } catch (RuntimeException | StackOverflowError | LinkageError fault) {
            LoggerFactory.getLogger(ReportJob.class).error("fault on {}", report, fault);
            String sentence = Fault.ofProgram(fault).sentence();
            return new ReportOutcome(report, workbook, false, List.of(), Optional.of(sentence));
        }
    }

    private ReportOutcome compare(Path report, ReportText text, Path workbook) {
        Opening opening = WorkbookFile.open(workbook);
        if (opening instanceof Opening.Refused refused) {
            return without(report, workbook, refused.finding());
        }
        Grid grid = Recalculation.completed(((Opening.Opened) opening).file().grid());
        Reading reading = FormReader.read(grid);
        Verdict verdict = judge.judge(reading);
        if (verdict.forms().isEmpty()) {
            return without(report, workbook, noForm(verdict, workbook));
        }
        List<Scorecard> cards = verdict.forms().stream().map(ScoredForm::card).toList();
        List<Finding> findings = ReportCheck.findingsOfNearest(cards, reading.profile(), text);
        return new ReportOutcome(report, workbook, true, findings, Optional.empty());
    }

    private static Finding needsTooMuch(Path report) {
        return Finding.ofFile(
                FindingCode.FILE_TOO_LARGE, "文件“" + report.getFileName() + "”过大（内存装不下），请删去图片、附件和与报告无关的内容后再核对");
    }

    private static Finding noForm(Verdict verdict, Path workbook) {
        return verdict.allFindings().stream()
                .findFirst()
                .orElse(Finding.ofFile(FindingCode.NO_FORM, "文件“" + workbook + "”里没有自评表，请核对 --form 写的文件"));
    }

    private static ReportOutcome without(Path report, Path workbook, Finding why) {
        return new ReportOutcome(report, workbook, false, List.of(why), Optional.empty());
    }
}
