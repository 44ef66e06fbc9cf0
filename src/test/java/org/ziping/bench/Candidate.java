package org.ziping.bench;

import java.io.IOException;
import java.nio.file.Path;

/** A way of doing one form. */
interface Candidate {

    /** Does it. */
    void run(Path form, Path result) throws IOException;
}
