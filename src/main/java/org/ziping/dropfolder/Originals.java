package org.ziping.dropfolder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ziping.job.ResultName;
import org.ziping.job.Sha256;

/** Where originals are kept: their name and the first digits of their hash. */
final class Originals {

    private static final int DIGITS = 8;

    private Originals() {}

    /** The place of an original relative to the root; eight digits of its hash, more only if other bytes stand there. */
    static String place(Folders folders, String name, String sha256) throws IOException {
        for (int digits = DIGITS; digits < sha256.length(); digits *= 2) {
            String place = place(folders, name, sha256, digits);
            Path there = folders.root().resolve(place);
            if (!Files.exists(there) || Sha256.of(there).equals(sha256)) {
                return place;
            }
        }
        return place(folders, name, sha256, sha256.length());
    }

    private static String place(Folders folders, String name, String sha256, int digits) {
        String folder = folders.originals().getFileName() + "/";
        return folder + ResultName.with(Attempt.wanted(name), "-" + sha256.substring(0, digits));
    }
}
