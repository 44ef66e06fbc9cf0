package org.ziping.model;

import java.text.Normalizer;
import java.util.Locale;

/** Names of files, compared as the most forgetful of disks does. */
public final class FileName {

    private FileName() {}

    /** The same for all names that some disk takes for one: large and small letters, composed or not, blanks and dots behind. */
    public static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[ .]++(?=/|$)", "");
    }
}
