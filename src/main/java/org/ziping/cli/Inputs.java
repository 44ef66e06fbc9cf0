package org.ziping.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ziping.cli.terminal.Console;
import org.ziping.job.ResultName;
import org.ziping.job.ResultNames;
import org.ziping.job.Source;
import org.ziping.model.FileName;

/**
 * Which files the words of a command line mean.
 *
 * @param sources the forms, those of a folder in the order of their names. A folder without forms stands for itself, so that
 *     somebody learns of it
 * @param others what lies in the folders and is no workbook
 */
record Inputs(List<Source> sources, List<Path> others) {

    private static final int NAMED = 5;

    Inputs {
        sources = List.copyOf(sources);
        others = List.copyOf(others);
    }

    /**
     * @throws UsageException if no word was given
     */
    static Inputs of(List<String> words) throws UsageException {
        return of(words, Optional.empty());
    }

    /**
     * The same without what lies in the folder of results, where that is a part of a folder of forms.
     *
     * @throws UsageException if no word was given
     */
    static Inputs of(List<String> words, Path results) throws UsageException {
        return of(words, Optional.of(results.toAbsolutePath().normalize()));
    }

    /** Whether some word names a folder. */
    static boolean nameAFolder(List<String> words) throws UsageException {
        for (String word : words) {
            if (Files.isDirectory(Words.path(word))) {
                return true;
            }
        }
        return false;
    }

    private static Inputs of(List<String> words, Optional<Path> results) throws UsageException {
        if (words.isEmpty()) {
            throw new UsageException("请写明要处理的文件或文件夹");
        }
        List<Source> sources = new ArrayList<>();
        List<Path> others = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (String word : words) {
            Path path = Words.path(word);
            if (Files.isDirectory(path)) {
                FormsOfFolder forms = forms(path, results);
                forms.sorted().forEach(form -> sources.add(new Source(form, free(path.relativize(form), taken))));
                if (forms.sorted().isEmpty()) {
                    sources.add(new Source(path, Path.of("")));
                }
                others.addAll(forms.others());
            } else {
                Path name = path.getFileName() == null ? Path.of("") : path.getFileName();
                sources.add(new Source(path, free(name, taken)));
            }
        }
        return new Inputs(results.map(folder -> together(sources, folder)).orElse(sources), others);
    }

    /** Each knows of the others, so that what goes beside its result takes no name of theirs. */
    private static List<Source> together(List<Source> sources, Path folder) {
        ResultNames names = new ResultNames(
                sources.stream().map(source -> source.target(folder)).toList());
        return sources.stream()
                .map(source -> source.among(names.around(source.target(folder))))
                .toList();
    }

    /** Says which files of the folders were not looked at: somebody may have handed in a picture, or an archive. */
    void tellOthers(Console console) {
        if (!others.isEmpty()) {
            String names = others.stream().limit(NAMED).map(Path::toString).collect(Collectors.joining("、"));
            String more = others.size() > NAMED ? " 等" : "";
            console.out().flush();
            console.err().println("另有 " + others.size() + " 个文件不是工作簿，没有处理：" + names + more);
        }
    }

    /**
     * @throws UsageException if a result would take the place of its original
     */
    void refuseOverwriting(Path folder) throws UsageException {
        for (Source source : sources) {
            Path target = source.target(folder).toAbsolutePath().normalize();
            if (target.equals(source.file().toAbsolutePath().normalize()) || isSameFile(target, source.file())) {
                throw new UsageException("结果会盖住原件“" + source.file() + "”，请用 -o 另选一个文件夹");
            }
        }
    }

    private static boolean isSameFile(Path target, Path file) {
        try {
            return Files.exists(target) && Files.exists(file) && Files.isSameFile(target, file);
        } catch (IOException unknown) {
            return false;
        }
    }

    private static FormsOfFolder forms(Path folder, Optional<Path> results) {
        FormsOfFolder forms = new FormsOfFolder(folder, results);
        try {
            Files.walkFileTree(folder, forms);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return forms;
    }

    /** The name, with a number where two files of one run would go to the same place. */
    private static Path free(Path name, Set<String> taken) {
        String fileName = name.getFileName() == null ? "" : name.getFileName().toString();
        Path free = name;
        for (int number = 2; !taken.add(FileName.key(free.toString().replace('\\', '/'))); number++) {
            free = name.resolveSibling(ResultName.with(fileName, "(" + number + ")"));
        }
        return free;
    }
}
