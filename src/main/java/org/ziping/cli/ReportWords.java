package org.ziping.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ziping.job.ReportJob;
import org.ziping.job.ReportOutcome;
import org.ziping.model.rules.Rules;

/**
 * A report and the workbook it is to be held against, as somebody typed them.
 *
 * @param report the Word document
 * @param workbook the workbook with its form
 */
record ReportWords(Path report, Path workbook) {

    private static final String FORM = "，请用 --form 写明自评表，如：ziping check 自评报告.docx --form 自评表.xlsx";

    /**
     * The two files; empty if the words mean workbooks to be checked.
     *
     * @throws UsageException if one of the two is missing or stands in the other's place
     */
    static Optional<ReportWords> of(List<String> files, Optional<String> form) throws UsageException {
        if (form.isEmpty()) {
            for (String file : files) {
                if (isDocument(file)) {
                    throw new UsageException("“" + file + "”是 Word 文档" + FORM);
                }
            }
            return Optional.empty();
        }
        if (files.size() != 1) {
            throw new UsageException("--form 前面要写一份报告，现在有 " + files.size() + " 个文件" + FORM);
        }
        if (isWorkbook(files.get(0))) {
            throw new UsageException("“" + files.get(0) + "”是工作簿，--form 核对的是 Word 报告" + FORM);
        }
        if (isDocument(form.get())) {
            throw new UsageException("--form 后面要写自评表的工作簿，“" + form.get() + "”是 Word 文档" + FORM);
        }
        return Optional.of(new ReportWords(Words.path(files.get(0)), Words.path(form.get())));
    }

    ReportOutcome compared(Rules rules) {
        return new ReportJob(rules).run(report, workbook);
    }

    private static boolean isDocument(String file) {
        return endsIn(file, ".docx", ".doc", ".wps", ".docm");
    }

    private static boolean isWorkbook(String file) {
        return endsIn(file, ".xlsx", ".xls", ".xlsm", ".et");
    }

    private static boolean endsIn(String file, String... endings) {
        for (String ending : endings) {
            if (file.toLowerCase(Locale.ROOT).endsWith(ending)) {
                return true;
            }
        }
        return false;
    }
}
