package org.ziping.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ziping.report.ReportPlace;

/**
 * The reports that earlier runs have left in a folder of results: 表.docx, 表(2).docx and 表-项目.docx beside 表.xlsx. A folder is
 * looked through once, however many files go there.
 */
final class EarlierReports {

    private static final String REPORT = ".docx";

    private Path folder = Path.of("");
    private TreeSet<String> names = new TreeSet<>();

    /** Those of a workbook, as this program wrote them, and of no other workbook there or beside the original. */
    List<Path> of(Path result, Path original) {
        String stem = stem(result.getFileName().toString());
        Set<String> reports = named(result, stem).stream()
                .filter(name -> isOf(stem, name))
                .collect(Collectors.toCollection(TreeSet::new));
        if (reports.isEmpty()) {
            return List.of();
        }
        Set<String> others = new HashSet<>(named(result, stem));
        others.addAll(list(original.toAbsolutePath().getParent()));
        others.removeIf(name -> isReport(name) || stem(name).length() <= stem.length());
        return reports.stream()
                .filter(name -> others.stream().noneMatch(other -> isOf(stem(other), name)))
                .map(result::resolveSibling)
                .filter(ReportPlace::isUntouched)
                .toList();
    }

    private static boolean isOf(String stem, String name) {
        if (!isReport(name) || !name.startsWith(stem)) {
            return false;
        }
        String rest = stem(name).substring(stem.length());
        return rest.isEmpty() || rest.startsWith("-") || rest.startsWith("(");
    }

    private static boolean isReport(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(REPORT);
    }

    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    /** What lies in the folder of a result and begins so. */
    private synchronized Set<String> named(Path result, String beginning) {
        Path wanted = result.toAbsolutePath().getParent();
        if (!wanted.equals(folder)) {
            folder = wanted;
            names = list(wanted);
        }
        return Set.copyOf(names.subSet(beginning, beginning + Character.MAX_VALUE));
    }

    private static TreeSet<String> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException missing) {
            return new TreeSet<>();
        }
    }
}
