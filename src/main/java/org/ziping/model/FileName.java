package org.ziping.model;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names of files, compared as the most forgetful of disks does. */
public final class FileName {

    private static final Pattern BEHIND = Pattern.compile("[ .]++(?=/|$)");
    private static final int FIRST_MARK = 0x300;
    private static final int FIRST_CHINESE = 0x4E00;
    private static final int LAST_CHINESE = 0x9FFF;

    private FileName() {}

    /** The same for all names that some disk takes for one: large and small letters, composed or not, blanks and dots behind. */
    public static String key(String name) {
        return BEHIND.matcher(composed(name).toLowerCase(Locale.ROOT)).replaceAll("");
    }

    /** A name with its letters and their marks in one; the tables for it are loaded only for names that may have any. */
    public static String composed(String name) {
        return name.chars().allMatch(FileName::isWhole) ? name : Normalizer.normalize(name, Normalizer.Form.NFC);
    }

    /** Latin letters in front of the marks that go above others, and Chinese ones. */
    private static boolean isWhole(int letter) {
        return letter < FIRST_MARK || letter >= FIRST_CHINESE && letter <= LAST_CHINESE;
    }
}
