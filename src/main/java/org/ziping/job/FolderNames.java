package org.ziping.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ziping.model.FileName;

/** The names in a folder as they were when it was looked through, found by what the most forgetful of disks makes of them. */
final class FolderNames {

    private static final String REPORT = ".docx";

    /** A summary is of the .xls beside it and no workbook that anything lies beside. */
    private static final String SUMMARY = "-汇总.xlsx";

    private final NavigableMap<String, List<String>> namesByKey;

    /**
     * @param names without their folder
     */
    FolderNames(Collection<String> names) {
        this.namesByKey =
                names.stream().collect(Collectors.groupingBy(FileName::key, TreeMap::new, Collectors.toList()));
    }

    /** Those in a folder; none if it is not there. */
    static FolderNames in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return new FolderNames(
                    files.map(file -> file.getFileName().toString()).toList());
        } catch (IOException missing) {
            return new FolderNames(List.of());
        }
    }

    Stream<String> all() {
        return namesByKey.values().stream().flatMap(List::stream);
    }

    /** All that may be workbooks, the results or the originals of others. */
    List<String> workbooks() {
        return namesByKey.keySet().stream()
                .filter(key -> !key.endsWith(REPORT) && !key.endsWith(SUMMARY))
                .flatMap(key -> namesByKey.get(key).stream())
                .toList();
    }

    /**
     * The names of reports that begin with a name, in its spelling.
     *
     * @param isThere whether the disk has a file of a name: one that lies there in another spelling may be the same or another
     */
    List<String> reports(String beginning, Predicate<String> isThere) {
        String key = FileName.key(beginning);
        return namesByKey.subMap(key, key + Character.MAX_VALUE).values().stream()
                .flatMap(List::stream)
                .map(name -> spelled(name, beginning))
                .filter(name -> isReport(name, beginning) && isThere.test(name))
                .distinct()
                .sorted()
                .toList();
    }

    private static String spelled(String name, String beginning) {
        String composed = FileName.composed(name);
        int length = FileName.composed(beginning).length();
        return name.startsWith(beginning) || composed.length() < length ? name : beginning + composed.substring(length);
    }

    private static boolean isReport(String name, String beginning) {
        if (!name.startsWith(beginning) || !FileName.key(name).endsWith(REPORT)) {
            return false;
        }
        String rest = ResultName.stem(name).substring(beginning.length());
        return rest.isEmpty() || rest.startsWith("-") || rest.startsWith("(");
    }
}
