package org.ziping.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * The two streams a person or a script sees.
 *
 * @param out results
 * @param err progress and messages
 * @param isTerminal whether a person watches
 */
record Console(PrintWriter out, PrintWriter err, boolean isTerminal) {

    /** Streams that nobody watches. */
    Console(PrintWriter out, PrintWriter err) {
        this(out, err, false);
    }

    Console {
        Objects.requireNonNull(out);
        Objects.requireNonNull(err);
    }

    /** The streams of this process: in the code page of the terminal they are attached to, in UTF-8 elsewhere. */
    static Console ofProcess() {
        return new Console(
                writer(System.out, "stdout.encoding"), writer(System.err, "stderr.encoding"), System.console() != null);
    }

    private static PrintWriter writer(PrintStream stream, String property) {
        String encoding = System.getProperty(property, System.getProperty("sun." + property, ""));
        boolean isTerminal = System.console() != null && !encoding.isEmpty();
        return new PrintWriter(stream, true, isTerminal ? Charset.forName(encoding) : StandardCharsets.UTF_8);
    }

    void flush() {
        out.flush();
        err.flush();
    }
}
