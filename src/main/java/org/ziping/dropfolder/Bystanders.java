package org.ziping.dropfolder;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Files that lie in 收件 and are nobody's form: locks, temporary files, the file manager's own. */
final class Bystanders {

    private static final List<String> BEGINNINGS = List.of("~$", ".");
    private static final List<String> ENDINGS = List.of(".tmp", ".part", ".crdownload");
    private static final Set<String> OF_FILE_MANAGERS = Set.of("thumbs.db", "desktop.ini");
    private static final int MOST_CUT = 2;

    private Bystanders() {}

    static boolean isOne(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return BEGINNINGS.stream().anyMatch(name::startsWith)
                || ENDINGS.stream().anyMatch(name::endsWith)
                || OF_FILE_MANAGERS.contains(name);
    }

    /**
     * Whether a file beside another says that somebody has that one open. Excel puts {@code ~$} before the name, WPS {@code .~}
     * and may cut its first one or two characters, LibreOffice writes {@code .~lock.NAME#}.
     */
    static boolean isOwnerOf(String beside, String fileName) {
        if (beside.equals(".~lock." + fileName + "#")) {
            return true;
        }
        if (!beside.startsWith("~$") && !beside.startsWith(".~")) {
            return false;
        }
        String rest = beside.substring(2);
        for (int cut = 0; cut <= MOST_CUT && cut < fileName.length(); cut++) {
            if (rest.equals(fileName.substring(cut))) {
                return true;
            }
        }
        return false;
    }
}
