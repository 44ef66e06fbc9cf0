package org.ziping.cli.process;

import java.nio.file.Path;

/** The folder the program stands in, with its templates and examples beside it. */
public final class Home {

    private Home() {}

    /** What the launchers say it is; without them the current directory. */
    public static Path folder() {
        return Path.of(System.getProperty("ziping.home", ""));
    }

    /** A template that comes with the program. */
    public static Path template(String name) {
        return folder().resolve("templates").resolve(name);
    }

    /** An example that comes with the program. */
    public static Path example(String name) {
        return folder().resolve("examples").resolve(name);
    }
}
