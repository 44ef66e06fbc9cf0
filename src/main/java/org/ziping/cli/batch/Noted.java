package org.ziping.cli.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ziping.job.Sha256;
import org.ziping.job.Written;
import org.ziping.report.OwnReport;

/**
 * A file that a run has written, as it is noted.
 *
 * @param fingerprint of its bytes
 * @param name without its folder
 */
record Noted(String fingerprint, String name) {

    private static final int DIGITS = 32;
    private static final Pattern WORDS = Pattern.compile("([0-9a-f]{" + DIGITS + "}) (.+)");
    private static final String REPORT = ".docx";

    static Noted of(Written written) {
        return new Noted(
                written.sha256().substring(0, DIGITS), plain(written.file().getFileName()));
    }

    /** Nothing where the words are none of ours. */
    static Optional<Noted> parse(String words) {
        Matcher noted = WORDS.matcher(words);
        return noted.matches() ? Optional.of(new Noted(noted.group(1), noted.group(2))) : Optional.empty();
    }

    /** A path as it may stand in a line. */
    static String plain(Path path) {
        return path.toString().replaceAll("\\p{Cntrl}", " ");
    }

    boolean isNamed(Path file) {
        return plain(file.getFileName()).equals(name);
    }

    /** Whether it lies beside another as it was written, or is a report that somebody has gone on with: that one is theirs. */
    boolean isBeside(Path other) {
        Path file = other.resolveSibling(name);
        try {
            return Files.isRegularFile(file)
                    && (isOfAPerson(file) || Sha256.of(file).startsWith(fingerprint));
        } catch (IOException unreadable) {
            return false;
        }
    }

    private boolean isOfAPerson(Path file) {
        return name.endsWith(REPORT) && !OwnReport.isAsWritten(file);
    }

    @Override
    public String toString() {
        return fingerprint + ' ' + name;
    }
}
