package org.ziping.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ziping.model.FileName;
import org.ziping.report.OwnReport;

/**
 * What earlier runs have left in a folder of results: 表.docx, 表(2).docx and 表-项目.docx beside 表.xlsx, and other workbooks. A
 * folder is looked through once, however many files go there.
 */
final class EarlierResults {

    private static final String REPORT = ".docx";

    /** A summary is of the .xls beside it and no workbook that anything lies beside. */
    private static final String SUMMARY = "-汇总.xlsx";

    private Path folder = Path.of("");
    private TreeSet<String> names = new TreeSet<>();
    private ResultNames workbooks = new ResultNames(List.of());

    /** Whose the places beside a result are by what lies there. */
    synchronized Neighbours around(Path result) {
        look(result);
        return workbooks.around(result);
    }

    /** The reports of a workbook, as this program wrote them, and of no other workbook there or beside the original. */
    List<Path> reports(Path result, Path original) {
        String stem = ResultName.stem(result.getFileName().toString());
        List<Path> reports = named(result, stem).stream()
                .filter(name -> isOf(stem, name))
                .sorted()
                .map(result::resolveSibling)
                .toList();
        if (reports.isEmpty()) {
            return reports;
        }
        Neighbours others = around(result)
                .and(workbooks(list(original.toAbsolutePath().getParent()), result)
                        .around(result));
        return reports.stream()
                .filter(report -> !others.hold(report) && OwnReport.isAsWritten(report))
                .toList();
    }

    private static boolean isOf(String stem, String name) {
        String rest = ResultName.stem(name).substring(stem.length());
        return FileName.key(name).endsWith(REPORT) && (rest.isEmpty() || rest.startsWith("-") || rest.startsWith("("));
    }

    /** What lies in the folder of a result and begins so. */
    private synchronized Set<String> named(Path result, String beginning) {
        look(result);
        return Set.copyOf(names.subSet(beginning, beginning + Character.MAX_VALUE));
    }

    private void look(Path result) {
        Path wanted = result.toAbsolutePath().getParent();
        if (!wanted.equals(folder)) {
            folder = wanted;
            names = list(wanted);
            workbooks = workbooks(names, result);
        }
    }

    private static ResultNames workbooks(Set<String> names, Path result) {
        return new ResultNames(names.stream()
                .filter(EarlierResults::isWorkbook)
                .map(result::resolveSibling)
                .toList());
    }

    private static boolean isWorkbook(String name) {
        String key = FileName.key(name);
        return !key.endsWith(REPORT) && !key.endsWith(SUMMARY);
    }

    private static TreeSet<String> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException missing) {
            return new TreeSet<>();
        }
    }
}
