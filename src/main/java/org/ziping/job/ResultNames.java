package org.ziping.job;

import java.nio.file.Path;
import java.util.Collection;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.ziping.model.FileName;

/**
 * The workbooks whose results lie together, or will. What lies beside a result begins with its name, so a place is that one's
 * with the longest name in it: 甲-项目.docx is of 甲-项目.xlsx, where there is such a one, and of 甲.xlsx otherwise. Where two
 * have the same name but for the ending, only what bears the ending too is of one of them: 甲.xls.docx.
 */
public final class ResultNames {

    private static final String AFTER_A_NAME = "-(";

    /** By which names are equal on every disk; a folder's come together. */
    private final NavigableSet<String> keys = new TreeSet<>();

    /**
     * @param results where the results go
     */
    public ResultNames(Collection<Path> results) {
        results.forEach(result -> keys.add(key(result)));
    }

    /** Those of them that are not this one. */
    public Neighbours around(Path result) {
        String own = key(result);
        return place -> {
            String name = nameIn(key(place), own);
            return !name.isEmpty() && isOfAnyBut(own, name);
        };
    }

    /** Whether a place is named after a result and after no other of them. */
    public boolean give(Path place, Path result) {
        String own = key(result);
        String name = nameIn(key(place), own);
        return isOf(own, name) && !isOfAnyBut(own, name);
    }

    /** The longest name in a place that is one of theirs or its own; empty if there is none. */
    private String nameIn(String place, String own) {
        String stem = ResultName.stem(place);
        for (int end = stem.length(); end > 0 && stem.charAt(end - 1) != '/'; end--) {
            if (end == stem.length() || AFTER_A_NAME.indexOf(stem.charAt(end)) >= 0) {
                String name = stem.substring(0, end);
                if (isOf(own, name) || isOfAnyBut(own, name)) {
                    return name;
                }
            }
        }
        return "";
    }

    private boolean isOfAnyBut(String own, String name) {
        boolean isWhole = !name.equals(own) && keys.contains(name);
        return isWhole
                || keys.subSet(name + ".", name + "/").stream().anyMatch(key -> !key.equals(own) && isOf(key, name));
    }

    private static boolean isOf(String key, String name) {
        return name.equals(key) || name.equals(ResultName.stem(key));
    }

    private static String key(Path place) {
        String path = place.toAbsolutePath().normalize().toString().replace('\\', '/');
        return FileName.key(path);
    }
}
