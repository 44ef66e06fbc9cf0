package org.ziping.cli.terminal;

import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/**
 * The two streams a person or a script sees.
 *
 * @param out results
 * @param err progress and messages
 * @param isTerminal whether a person watches
 */
public record Console(PrintWriter out, PrintWriter err, boolean isTerminal) {

    /** Streams that nobody watches. */
    public Console(PrintWriter out, PrintWriter err) {
        this(out, err, false);
    }

    public Console {
        Objects.requireNonNull(out);
        Objects.requireNonNull(err);
    }

    /** The streams of this process: in the code page of the terminal they are attached to, in UTF-8 elsewhere. */
    public static Console ofProcess() {
        boolean isTerminal = System.console() != null;
        Properties properties = System.getProperties();
        return new Console(
                new PrintWriter(System.out, true, charset(properties, "stdout.encoding", isTerminal)),
                new PrintWriter(System.err, true, charset(properties, "stderr.encoding", isTerminal)),
                isTerminal);
    }

    /**
     * The code page of a terminal, UTF-8 for files and pipes. Java 17 and 18 name the code page of each stream by itself, and only
     * if it is a terminal: of {@code ziping … >file} the messages still go to one. Later ones always name one for both.
     */
    public static Charset charset(Properties properties, String stream, boolean isTerminal) {
        String own = properties.getProperty("sun." + stream, "");
        String named = isTerminal ? properties.getProperty(stream, own) : own;
        return named.isEmpty() || !Charset.isSupported(named) ? StandardCharsets.UTF_8 : Charset.forName(named);
    }

    /** Hands on what was printed so far. */
    public void flush() {
        out.flush();
        err.flush();
    }
}
