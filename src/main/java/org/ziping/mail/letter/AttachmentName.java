package org.ziping.mail.letter;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.ziping.mail.model.Digest;
import org.ziping.mail.model.LetterId;
import org.ziping.mail.model.OneLine;
import org.ziping.mail.model.Parcel;

/** The names attachments have in a letter: short enough to be kept whole by every mail program, none twice. */
final class AttachmentName {

    private static final int MOST = 60;
    private static final int UNIT_DIGITS = 8;
    private static final String FORBIDDEN = "[\\\\/:*?\"<>|]";

    private AttachmentName() {}

    /** One name per attachment of a parcel, in their order. */
    static List<String> of(Parcel parcel, boolean asciiNames) {
        Set<String> taken = new HashSet<>();
        List<String> names = new ArrayList<>();
        for (Path file : parcel.attachments()) {
            String name = file.getFileName().toString();
            String extension = extension(name);
            String stem = asciiNames ? ascii(parcel) : stem(name, extension);
            String free = stem + extension;
            for (int number = 2; !taken.add(free.toLowerCase(Locale.ROOT)); number++) {
                free = stem + "-" + number + extension;
            }
            names.add(free);
        }
        return names;
    }

    private static String stem(String name, String extension) {
        String stem = OneLine.of(name.substring(0, name.length() - extension.length()))
                .replaceAll(FORBIDDEN, "_");
        return OneLine.of(stem.isEmpty() ? "附件" : stem, MOST - extension.length());
    }

    private static String ascii(Parcel parcel) {
        String year = parcel.year().matches("\\d{4}") ? parcel.year() + "_" : "";
        return year + Digest.of(LetterId.sameUnit(parcel.unit())).substring(0, UNIT_DIGITS);
    }

    private static String extension(String name) {
        int dot = name.lastIndexOf('.');
        String extension = dot <= 0 ? "" : name.substring(dot);
        return extension.matches("\\.[A-Za-z0-9]{1,5}") ? extension : "";
    }
}
