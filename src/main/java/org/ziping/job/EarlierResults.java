package org.ziping.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.ziping.report.OwnReport;
import org.ziping.workbook.TemporaryName;

/**
 * What earlier runs have left in a folder of results: 表.docx, 表(2).docx and 表-项目.docx beside 表.xlsx, and other workbooks. A
 * folder is looked through once, however many files go there.
 */
final class EarlierResults {

    private Path folder = Path.of("");
    private Path folderOfOriginals = Path.of("");
    private FolderNames names = new FolderNames(List.of());
    private ResultNames workbooks = new ResultNames(List.of());
    private ResultNames originals = new ResultNames(List.of());

    /** Whose the places beside a result are by what lies there. */
    synchronized Neighbours around(Path result) {
        look(result);
        return workbooks.around(result);
    }

    /** The reports of a workbook, as this program wrote them, and of no other workbook there or beside the original. */
    List<Path> reports(Path result, Path original) {
        List<String> reports = named(result);
        if (reports.isEmpty()) {
            return List.of();
        }
        Neighbours others = around(result).and(aroundOriginal(result, original));
        return reports.stream()
                .map(result::resolveSibling)
                .filter(report -> !others.hold(report) && OwnReport.isAsWritten(report))
                .toList();
    }

    private synchronized List<String> named(Path result) {
        look(result);
        String stem = ResultName.stem(result.getFileName().toString());
        return names.reports(stem, name -> Files.exists(result.resolveSibling(name)));
    }

    private synchronized Neighbours aroundOriginal(Path result, Path original) {
        look(result);
        Path wanted = original.toAbsolutePath().getParent();
        if (!wanted.equals(folderOfOriginals)) {
            folderOfOriginals = wanted;
            originals = workbooks(FolderNames.in(wanted), result);
        }
        return originals.around(result);
    }

    private void look(Path result) {
        Path wanted = result.toAbsolutePath().getParent();
        if (!wanted.equals(folder)) {
            folder = wanted;
            folderOfOriginals = Path.of("");
            names = FolderNames.in(wanted);
            workbooks = workbooks(names, result);
            sweep();
        }
    }

    /** A run that was killed has left what it was about to put in its place. */
    private void sweep() {
        Instant now = Instant.now();
        names.all().filter(name -> TemporaryName.isLeftBehind(name, now)).forEach(name -> {
            try {
                Files.deleteIfExists(folder.resolve(name));
            } catch (IOException stays) {
                // Nobody takes it for a result, and the next run tries again.
            }
        });
    }

    private static ResultNames workbooks(FolderNames names, Path result) {
        return new ResultNames(
                names.workbooks().stream().map(result::resolveSibling).toList());
    }
}
