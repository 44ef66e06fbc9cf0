package org.ziping.cli.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version that was built. */
public final class Version {

    private Version() {}

    /** As the build wrote it: {@code 0.1.0}. */
    public static String current() {
        try (InputStream resource = Version.class.getResourceAsStream("/org/ziping/version.properties")) {
            Properties properties = new Properties();
            properties.load(resource);
            return properties.getProperty("version");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
