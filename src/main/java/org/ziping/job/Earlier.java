package org.ziping.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ziping.form.FormReader;
import org.ziping.report.OwnReport;
import org.ziping.workbook.Opening;
import org.ziping.workbook.OwnFile;
import org.ziping.workbook.WorkbookFile;

/** What stands where results go, from an earlier run or from somebody else: it is replaced, kept, or told of. */
final class Earlier {

    /** An .xls bears no mark of ours; it is written right after its summary. */
    private static final Duration ONE_RUN = Duration.ofMinutes(1);

    private static final String NOT_OURS = "不是程序写的，或者有人改过";
    private static final String OF_OTHERS = "是另一张表的结果";
    private static final String OF_NOBODY = "旁边没有它的表，看不出是哪一张表的报告";

    private final Places places;
    private final List<Path> reports;
    private final Aside aside = new Aside();

    /**
     * @param reports those of earlier runs that may be this workbook's
     */
    Earlier(Places places, List<Path> reports) {
        this.places = places;
        this.reports = List.copyOf(reports);
    }

    Places places() {
        return places;
    }

    /**
     * Makes room for results: what this program wrote of the same forms may be replaced. Whatever else is there gets the time of
     * its last change into its name: a file that never was a result, one that somebody has worked on, and the results of other
     * forms under the same name, which another folder had.
     *
     * @param files what is to be written
     * @return what the person should know of it
     * @throws IOException if something cannot be moved away
     */
    List<String> makeRoom(List<Written> files, Verdict verdict) throws IOException {
        Path result = places.result();
        if (!Files.exists(result)) {
            keepOrphans(files);
        }
        boolean isOurs = isUntouched(result);
        boolean isOfOthers = Files.exists(result) && !areWrittenAgain(files) && isOfOthers(result, verdict);
        if (isOfOthers || !isOurs) {
            aside.keep(result, isOurs ? OF_OTHERS : NOT_OURS);
        }
        if (isOfOthers) {
            for (Path report : reports) {
                aside.keep(report, OF_OTHERS);
            }
        }
        if (files.stream().map(Written::file).anyMatch(places.summary()::equals)) {
            keepSummary(isOfOthers);
        }
        return aside.sentences();
    }

    /** A report does not say whose it is; without its workbook only the same words do. */
    private void keepOrphans(List<Written> files) throws IOException {
        for (Written file : files) {
            if (reports.contains(file.file()) && !OwnReport.saysTheSame(file.file(), file.content())) {
                aside.keep(file.file(), OF_NOBODY);
            }
        }
    }

    private void keepSummary(boolean isOfOthers) throws IOException {
        Path summary = places.summary();
        if (!OwnFile.isAsWritten(summary)) {
            aside.keep(summary, NOT_OURS);
        } else if (isOfOthers || !subjects(summary).isEmpty()) {
            aside.keep(summary, OF_OTHERS);
        }
    }

    /**
     * Gives up the room that was made.
     *
     * @param undelivered why nothing came there
     */
    void takeRoomBack(IOException undelivered) {
        aside.putBack(undelivered);
    }

    /**
     * Results of an earlier run that are not what this one found: somebody might take them for it. One that came to no end found
     * nothing to compare them with, and one that was to write no reports says nothing of those there are.
     */
    List<String> outdated(Outcome outcome) {
        boolean isWithoutReports = outcome.state() == Outcome.State.COMPLETED
                && outcome.forms().stream().noneMatch(form -> form.report().isPresent());
        Set<Path> now = outcome.written().stream().map(Written::file).collect(Collectors.toSet());
        Stream<Path> workbook = Stream.of(places.result()).filter(this::isUntouched);
        return Stream.concat(workbook, isWithoutReports ? Stream.empty() : reports.stream())
                .filter(old -> Files.exists(old) && now.stream().noneMatch(written -> isOne(written, old)))
                .map(old -> "“" + old + "”是以前算的，与这次的表不符，请不要使用")
                .toList();
    }

    /** The same bytes are the same forms: then what stands there need not be understood to be known. */
    private boolean areWrittenAgain(List<Written> files) throws IOException {
        for (Written file : files) {
            if (file.file().equals(places.result())) {
                return isThere(file);
            }
        }
        return false;
    }

    private static boolean isThere(Written file) throws IOException {
        return Files.size(file.file()) == file.content().length
                && Arrays.equals(file.content(), Files.readAllBytes(file.file()));
    }

    /** A disk may know the same file by names that differ in large and small letters. */
    private static boolean isOne(Path written, Path old) {
        try {
            return Files.isSameFile(written, old);
        } catch (IOException gone) {
            return false;
        }
    }

    private boolean isUntouched(Path result) {
        return OwnFile.isAsWritten(result) || isOfOneRun(result, places.summary());
    }

    private static boolean isOfOneRun(Path result, Path summary) {
        try {
            Duration between = Duration.between(
                    Files.getLastModifiedTime(summary).toInstant(),
                    Files.getLastModifiedTime(result).toInstant());
            return between.abs().compareTo(ONE_RUN) <= 0;
        } catch (IOException missing) {
            return false;
        }
    }

    /** A workbook of ours in which there is no form is a summary, of whatever .xls. */
    private static boolean isOfOthers(Path result, Verdict verdict) {
        List<Subject> now =
                Subject.of(verdict.forms().stream().map(form -> form.card().form()));
        return subjects(result).stream().noneMatch(then -> now.stream().anyMatch(then::isLike));
    }

    private static List<Subject> subjects(Path workbook) {
        return WorkbookFile.open(workbook) instanceof Opening.Opened opened
                ? Subject.of(FormReader.read(opened.file().grid()).forms().stream())
                : List.of();
    }
}
