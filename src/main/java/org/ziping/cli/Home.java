package org.ziping.cli;

import java.nio.file.Path;

/** The folder the program stands in, with its templates and examples beside it. */
final class Home {

    private Home() {}

    /** What the launchers say it is; without them the current directory. */
    static Path folder() {
        return Path.of(System.getProperty("ziping.home", ""));
    }

    static Path template(String name) {
        return folder().resolve("templates").resolve(name);
    }

    static Path example(String name) {
        return folder().resolve("examples").resolve(name);
    }
}
