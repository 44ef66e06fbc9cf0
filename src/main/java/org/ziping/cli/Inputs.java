package org.ziping.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.ziping.job.Source;

/** Which files the words of a command line mean. */
final class Inputs {

    private Inputs() {}

    /**
     * The files meant, those of a folder in the order of their names. A folder without forms stands for itself, so that
     * somebody learns of it.
     *
     * @throws UsageException if no word was given
     */
    static List<Source> sources(List<String> words) throws UsageException {
        return sources(words, Optional.empty());
    }

    /**
     * The same without what lies in the folder of results, where that is a part of a folder of forms.
     *
     * @throws UsageException if no word was given
     */
    static List<Source> sources(List<String> words, Path results) throws UsageException {
        return sources(words, Optional.of(results.toAbsolutePath().normalize()));
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

    private static List<Source> sources(List<String> words, Optional<Path> results) throws UsageException {
        if (words.isEmpty()) {
            throw new UsageException("请写明要处理的文件或文件夹");
        }
        List<Source> sources = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (String word : words) {
            Path path = Words.path(word);
            if (Files.isDirectory(path)) {
                List<Path> forms = forms(path, results);
                forms.forEach(form -> sources.add(new Source(form, free(path.relativize(form), taken))));
                if (forms.isEmpty()) {
                    sources.add(new Source(path, Path.of("")));
                }
            } else {
                Path name = path.getFileName() == null ? Path.of("") : path.getFileName();
                sources.add(new Source(path, free(name, taken)));
            }
        }
        return sources;
    }

    /**
     * @throws UsageException if a result would take the place of its original
     */
    static void refuseOverwriting(List<Source> sources, Path folder) throws UsageException {
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

    private static List<Path> forms(Path folder, Optional<Path> results) {
        FormsOfFolder forms = new FormsOfFolder(folder, results);
        try {
            Files.walkFileTree(folder, forms);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return forms.sorted();
    }

    /** The name, with a number where two files of one run, or what is written beside them, would go to the same place. */
    private static Path free(Path name, Set<String> taken) {
        String plain = name.getFileName() == null ? "" : name.getFileName().toString();
        int dot = plain.lastIndexOf('.') < 0 ? plain.length() : plain.lastIndexOf('.');
        String stem = plain.substring(0, dot);
        String free = stem;
        for (int number = 2; !taken.add(name.resolveSibling(free).toString().toLowerCase(Locale.ROOT)); number++) {
            free = stem + "(" + number + ")";
        }
        return name.resolveSibling(free + plain.substring(dot));
    }
}
