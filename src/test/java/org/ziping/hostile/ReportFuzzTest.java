package org.ziping.hostile;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.io.TempDir;
import org.ziping.job.ReportJob;
import org.ziping.scoring.RulesFile;

/** Any bytes as a report, and any words in one: held against a form, or refused. */
class ReportFuzzTest {

    private static final ReportJob JOB = new ReportJob(RulesFile.named(RulesFile.DEFAULT));

    @TempDir
    static Path folder;

    @FuzzTest(maxDuration = "5m")
    void anyFileIsComparedOrRefused(byte[] bytes) throws IOException {
        compare(bytes);
    }

    @FuzzTest(maxDuration = "5m")
    void anyDocumentIsComparedOrRefused(byte[] bytes) throws IOException {
        compare(MaliciousReports.document("")
                .with(MaliciousReports.DOCUMENT, bytes)
                .bytes());
    }

    @FuzzTest(maxDuration = "5m")
    void anyWordsAreCompared(FuzzedDataProvider words) throws IOException {
        compare(MaliciousReports.document(MaliciousReports.paragraph(words.consumeRemainingAsString()))
                .bytes());
    }

    private static void compare(byte[] bytes) throws IOException {
        Path report = Files.write(folder.resolve("report.docx"), bytes);
        JOB.run(report, Package.FORM).fault().ifPresent(Assertions::fail);
    }
}
