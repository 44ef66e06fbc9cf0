package org.ziping.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * A process of its own with little memory that does every file of a folder. Afterwards nothing may have changed but the folder of
 * results, nothing may have been said to the console, and none of the classes that open a connection may have been loaded.
 */
final class Sandbox {

    private static final Set<String> CONNECTING = Set.of(
            "java.net.Socket",
            "java.net.SocksSocketImpl",
            "java.net.DatagramSocket",
            "java.net.Inet4AddressImpl",
            "java.net.Inet6AddressImpl",
            "sun.nio.ch.SocketChannelImpl",
            "sun.net.www.protocol.http.HttpURLConnection",
            "jdk.internal.net.http.HttpClientImpl");
    private static final int MEGABYTES = 256;
    private static final String CLASSES = "classes";

    private static final String TOLD = "told";

    private final Path root;

    /** In a folder that is empty. */
    Sandbox(Path root) throws IOException {
        this.root = root;
        for (String name : List.of("files", "results", "temporary", "log")) {
            Files.createDirectories(root.resolve(name));
        }
    }

    /** Where the files to be done are put. */
    Path files() {
        return root.resolve("files");
    }

    Path results() {
        return root.resolve("results");
    }

    /** Does all files, in the order of their names; ends with LOST where the process dies. */
    List<Ended> run(Trial.Kind kind) throws IOException, InterruptedException {
        return run(kind, MEGABYTES);
    }

    /** The same with so much memory. */
    List<Ended> run(Trial.Kind kind, int megabytes) throws IOException, InterruptedException {
        Map<String, Long> before = listing();
        Process process = new ProcessBuilder(command(kind, megabytes))
                .redirectErrorStream(true)
                .redirectOutput(root.resolve("log/console").toFile())
                .start();
        try {
            if (!process.waitFor(30, TimeUnit.MINUTES)) {
                throw new AssertionError(
                        "no end: " + Files.readString(root.resolve("log").resolve(TOLD)));
            }
        } finally {
            process.destroyForcibly();
        }
        assertThat(Files.readString(root.resolve("log/console")))
                .as("said to the console")
                .isEmpty();
        assertThat(listing()).as("files outside the folder of results").isEqualTo(before);
        assertThat(connectingClasses()).as("classes that open connections").isEmpty();
        return ended();
    }

    private List<String> command(Trial.Kind kind, int megabytes) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + megabytes + "m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8",
                "-Djava.io.tmpdir=" + root.resolve("temporary"),
                "-Duser.home=" + root.resolve("temporary"),
                "-Xlog:disable",
                "-Xlog:class+load:file=" + root.resolve("log").resolve(CLASSES) + "::filecount=0",
                "-cp",
                System.getProperty("java.class.path"),
                Trial.class.getName(),
                kind.name(),
                files().toString(),
                results().toString(),
                root.resolve("log").resolve(TOLD).toString());
    }

    /** Every file with its length, except those that the process is meant to write. */
    private Map<String, Long> listing() throws IOException {
        Map<String, Long> listing = new TreeMap<>();
        try (var all = Files.walk(root)) {
            for (Path path : all.filter(Files::isRegularFile).toList()) {
                if (!path.startsWith(results()) && !path.startsWith(root.resolve("log"))) {
                    listing.put(root.relativize(path).toString(), Files.size(path));
                }
            }
        }
        return listing;
    }

    private Set<String> connectingClasses() throws IOException {
        try (var lines = Files.lines(root.resolve("log").resolve(CLASSES), StandardCharsets.ISO_8859_1)) {
            return lines.map(line -> line.replaceAll("^(\\[[^]]*] ?)+", "").split(" ")[0])
                    .filter(CONNECTING::contains)
                    .collect(Collectors.toSet());
        }
    }

    private List<Ended> ended() throws IOException {
        List<Ended> ended = new ArrayList<>();
        String file = "";
        for (String line : Files.readAllLines(root.resolve("log").resolve(TOLD))) {
            if (line.startsWith("?\t")) {
                file = line.substring(2);
            } else {
                ended.add(Ended.of(file, line));
                file = "";
            }
        }
        if (!file.isEmpty()) {
            ended.add(Ended.lost(file));
        }
        return ended;
    }
}
