package org.ziping.dropfolder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ziping.job.ResultName;
import org.ziping.job.ResultNames;
import org.ziping.ledger.FileOutcome;
import org.ziping.ledger.FileState;

/** The results that lie in 已完成, 退回 and 失败, found again without a database. A folder is looked through once in a row. */
final class LyingResults {

    /** What an older version got when it was set aside. */
    private static final Pattern ASIDE = Pattern.compile(".*\\(\\d{8}-\\d{6}(-\\d+)?\\)(\\.[^.]*)?");

    private static final String NOTE = ".txt";
    private static final List<String> BESIDE = List.of(".docx", "-汇总.xlsx", NOTE);

    private final Folders folders;
    private Path looked = Path.of("");
    private TreeSet<String> names = new TreeSet<>();

    LyingResults(Folders folders) {
        this.folders = folders;
    }

    /**
     * Where a file has a result.
     *
     * @param isOfAnother whether a name below the folder of a kind is another file's
     * @param state where it should be
     */
    Optional<Path> workbook(String name, FileState state, Predicate<String> isOfAnother) {
        return Stream.of(state, FileState.COMPLETED, FileState.RETURNED, FileState.FAILED)
                .map(kind -> folders.root().resolve(Folders.nameOf(kind)))
                .flatMap(kind -> Attempt.names(Attempt.wanted(name))
                        .filter(free -> !isOfAnother.test(free))
                        .limit(1)
                        .map(kind::resolve))
                .filter(Files::exists)
                .findFirst();
    }

    /** The state that a result lies under. */
    FileState state(Path workbook) {
        String kind = Folders.name(folders.root(), workbook).split("/")[0];
        return Stream.of(FileState.COMPLETED, FileState.RETURNED, FileState.FAILED)
                .filter(state -> Folders.nameOf(state).equals(kind))
                .findFirst()
                .orElseThrow();
    }

    /** All that lies there and belongs to a result; of two that differ only in their endings, the first that asks has it. */
    FileOutcome.Results of(Path workbook, Predicate<String> isOfAnother) throws IOException {
        ResultNames others = others(workbook);
        List<String> beside = names(workbook).stream()
                .filter(name -> isBeside(name, workbook.getFileName().toString()))
                .map(workbook::resolveSibling)
                .filter(file -> others.give(file, workbook))
                .map(file -> Folders.name(folders.root(), file))
                .filter(result -> !isOfAnother.test(result.substring(result.indexOf('/') + 1)))
                .toList();
        String result = Folders.name(folders.root(), workbook);
        return new FileOutcome.Results(
                Optional.of(result),
                beside.stream().filter(Attempt::isReport).findFirst(),
                Stream.concat(Stream.of(result), beside.stream()).sorted().toList());
    }

    private ResultNames others(Path workbook) throws IOException {
        String stem = ResultName.stem(workbook.getFileName().toString());
        return new ResultNames(names(workbook).stream()
                .filter(name ->
                        !ResultName.stem(name).equals(stem) && BESIDE.stream().noneMatch(name::endsWith))
                .map(workbook::resolveSibling)
                .toList());
    }

    /** What lies beside a workbook and begins as it does. */
    private Set<String> names(Path workbook) throws IOException {
        Path folder = workbook.getParent();
        if (!folder.equals(looked)) {
            try (Stream<Path> files = Files.list(folder)) {
                names = files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
            }
            looked = folder;
        }
        String stem = ResultName.stem(workbook.getFileName().toString());
        return names.subSet(stem, stem + Character.MAX_VALUE);
    }

    private static boolean isBeside(String name, String workbook) {
        boolean isKind = BESIDE.stream().anyMatch(name::endsWith) && !name.equals(workbook);
        boolean isText = name.endsWith(NOTE) && !name.startsWith(workbook);
        return isKind && !isText && !ASIDE.matcher(name).matches();
    }
}
