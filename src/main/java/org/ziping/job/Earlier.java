package org.ziping.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ziping.workbook.OwnFile;

/** What stands where a result goes, from an earlier run or from somebody else: it is replaced, kept, or told of. */
final class Earlier {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    /** An .xls bears no mark of ours; it is written right after its summary. */
    private static final Duration ONE_RUN = Duration.ofMinutes(1);

    private Earlier() {}

    /**
     * Makes room for a result: one as this program wrote it may be replaced; whatever else is there, a file that never was a
     * result or one that somebody has worked on, gets the time of its last change into its name.
     *
     * @return what the person should know of it
     * @throws IOException if it cannot be moved away
     */
    static List<String> keep(Path result) throws IOException {
        if (!Files.exists(result) || isUntouched(result)) {
            return List.of();
        }
        String time = STAMP.format(Files.getLastModifiedTime(result).toInstant().atZone(ZoneId.systemDefault()));
        Path kept = named(result, "(" + time + ")");
        for (int number = 2; Files.exists(kept); number++) {
            kept = named(result, "(" + time + "-" + number + ")");
        }
        Files.move(result, kept);
        return List.of("原有的“" + result + "”不是程序写的，或者有人改过，已改名为“" + kept.getFileName() + "”保留");
    }

    /**
     * Results of an earlier run that are not what this one found: somebody might take them for it. One that came to no end found
     * nothing to compare them with, and one that was to write no reports says nothing of those there are.
     *
     * @param reports those that may be there
     */
    static List<String> outdated(Path result, Outcome outcome, List<Path> reports) {
        boolean isWithoutReports = outcome.state() == Outcome.State.COMPLETED
                && outcome.forms().stream().noneMatch(form -> form.report().isPresent());
        Set<Path> now = outcome.written().stream().map(Written::file).collect(Collectors.toSet());
        Stream<Path> workbook = Stream.of(result).filter(Earlier::isUntouched);
        return Stream.concat(workbook, isWithoutReports ? Stream.empty() : reports.stream())
                .filter(old -> !now.contains(old))
                .map(old -> "“" + old + "”是以前算的，与这次的表不符，请不要使用")
                .toList();
    }

    private static boolean isUntouched(Path result) {
        return OwnFile.isAsWritten(result) || isOfOneRun(result, Beside.summary(result));
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

    private static Path named(Path result, String mark) {
        String name = result.getFileName().toString();
        int dot = name.lastIndexOf('.') < 0 ? name.length() : name.lastIndexOf('.');
        return result.resolveSibling(name.substring(0, dot) + mark + name.substring(dot));
    }
}
