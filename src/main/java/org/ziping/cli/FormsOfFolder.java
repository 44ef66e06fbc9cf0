package org.ziping.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The workbooks of a folder and the folders in it, and what else lies there; one look at each name, however many there are. */
final class FormsOfFolder extends SimpleFileVisitor<Path> {

    /** Those of workbooks; one that cannot be read says so for itself. */
    private static final Set<String> ENDINGS =
            Set.of("xlsx", "xlsm", "xls", "xlsb", "xltx", "xltm", "xlt", "et", "ett", "ods");

    private final Path folder;
    private final Optional<Path> results;
    private final List<Path> found = new ArrayList<>();
    private final List<Path> others = new ArrayList<>();

    /**
     * @param results the folder of results, absolute; what lies in it is no form unless it is the folder itself
     */
    FormsOfFolder(Path folder, Optional<Path> results) {
        this.folder = folder;
        this.results = results;
    }

    /** In the order of their names. */
    List<Path> sorted() {
        return found.stream().sorted().toList();
    }

    /** Files that nobody would take for a workbook, in the order of their names. */
    List<Path> others() {
        return others.stream().sorted().toList();
    }

    @Override
    public FileVisitResult preVisitDirectory(Path inside, BasicFileAttributes attributes) {
        boolean isTop = inside.equals(folder);
        boolean isOfResults =
                results.filter(inside.toAbsolutePath().normalize()::equals).isPresent();
        return !isTop && (isHidden(inside) || isOfResults) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        String name = file.getFileName().toString();
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (!isHidden(file) && !attributes.isDirectory()) {
            (ENDINGS.contains(ending) ? found : others).add(file);
        }
        return FileVisitResult.CONTINUE;
    }

    /** What cannot be looked into stands for itself, so that somebody learns of it. */
    @Override
    public FileVisitResult visitFileFailed(Path unreadable, IOException why) {
        found.add(unreadable);
        return FileVisitResult.CONTINUE;
    }

    /** Hidden, or the lock or temporary file of an office program. */
    private static boolean isHidden(Path path) {
        String name = path.getFileName().toString();
        return name.startsWith(".") || name.startsWith("~$");
    }
}
