package org.ziping.cli.batch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.ziping.cli.process.Version;
import org.ziping.job.Sha256;

/** What the results of a run depend on besides the originals, as a few digits: equal runs have equal ones. */
public final class RunKey {

    private final MessageDigest digest = Sha256.digest();

    /** Begins with the version: another one may score otherwise. */
    public RunKey() {
        with(Version.current());
    }

    /** The same with a word that decides what a file comes to. */
    public RunKey with(String word) {
        digest.update((word + '\n').getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** What a file holds; nothing where it cannot be read, whoever needs it will say so. */
    public RunKey withFile(Path file) {
        try {
            if (Files.isRegularFile(file)) {
                digest.update(Files.readAllBytes(file));
            }
            return with(file.toString());
        } catch (IOException unreadable) {
            return with("?");
        }
    }

    /** What the Word templates of a folder hold. */
    public RunKey withTemplates(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> templates = files.filter(file -> file.toString().endsWith(".docx"))
                    .sorted()
                    .toList();
            templates.forEach(this::withFile);
            return this;
        } catch (IOException missing) {
            return with("?");
        }
    }

    @Override
    public String toString() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
