package org.ziping.cli.batch;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ziping.job.Sha256;
import org.ziping.job.Source;
import org.ziping.job.Written;

/**
 * Which files a folder of results holds the completed workbooks of, so that the next run can go on where the last one ended.
 *
 * <p>A file beside the results that only ever grows, a line for each completed original: a key made of its name, its bytes and all
 * that the scores depend on, the name for whoever looks, and what was written, each with a fingerprint: by now another run, or
 * a person, may have put something else there. What cannot be read in it is passed over: at worst a file is done again.
 */
public final class DoneFiles implements AutoCloseable {

    /** The name of the file in the folder of results. */
    public static final String NAME = ".ziping-done";

    private static final int DIGITS = 32;
    private static final Pattern LINE = Pattern.compile("[0-9a-f]{" + DIGITS + "} .*");
    private static final int SAFE_EVERY = 100;

    private final Path folder;
    private final String run;
    private final Map<String, List<Noted>> resultsByKey = new HashMap<>();
    private Optional<FileChannel> channel = Optional.empty();
    private boolean isLost;
    private int unsafe;

    private DoneFiles(Path folder, String run) {
        this.folder = folder;
        this.run = run;
    }

    /**
     * Those of a folder of results.
     *
     * @param run all that the results depend on besides the originals: version, rules, options
     */
    public static DoneFiles of(Path folder, String run) {
        DoneFiles done = new DoneFiles(folder, run);
        Path file = folder.resolve(NAME);
        if (Files.isRegularFile(file)) {
            try (Stream<String> lines = Files.lines(file, StandardCharsets.ISO_8859_1)) {
                lines.filter(line -> LINE.matcher(line).matches())
                        .map(line -> new String(line.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8))
                        .forEach(done::take);
            } catch (IOException | java.io.UncheckedIOException unreadable) {
                done.resultsByKey.clear();
            }
        }
        return done;
    }

    private void take(String line) {
        List<Noted> results = Stream.of(line.split("\t"))
                .skip(1)
                .flatMap(words -> Noted.parse(words).stream())
                .toList();
        resultsByKey.put(line.substring(0, DIGITS), results);
    }

    /**
     * What a file is known by as long as nothing changes.
     *
     * @throws IOException if it cannot be read
     */
    String key(Source source) throws IOException {
        MessageDigest digest = Sha256.digest();
        digest.update((run + '\n' + source.name() + '\n').getBytes(StandardCharsets.UTF_8));
        Sha256.add(source.file(), digest);
        return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
    }

    /** Whether it was completed and all that was written then is still there as it was. */
    boolean holds(String key, Source source) {
        Path target = source.target(folder);
        List<Noted> results = noted(key);
        return results.stream().anyMatch(result -> result.isNamed(target))
                && results.stream().allMatch(result -> result.isBeside(target));
    }

    private synchronized List<Noted> noted(String key) {
        return resultsByKey.getOrDefault(key, List.of());
    }

    /**
     * Notes that its workbook has been delivered.
     *
     * @param written the workbook and what belongs to it
     */
    synchronized void add(String key, Source source, List<Written> written) {
        List<Noted> results = written.stream().map(Noted::of).toList();
        if (isLost || results.equals(resultsByKey.put(key, results))) {
            return;
        }
        String line = key
                + ' '
                + Noted.plain(source.name())
                + results.stream().map(result -> "\t" + result).collect(Collectors.joining())
                + '\n';
        try {
            write(line);
            if (++unsafe == SAFE_EVERY) {
                opened().force(true);
                unsafe = 0;
            }
        } catch (IOException full) {
            isLost = true;
        }
    }

    /** Whether something could not be noted: it will be done again. */
    synchronized boolean isLost() {
        return isLost;
    }

    @Override
    public synchronized void close() {
        if (channel.isEmpty()) {
            return;
        }
        try (FileChannel open = channel.get()) {
            open.force(true);
        } catch (IOException full) {
            isLost = true;
        }
    }

    private void write(String line) throws IOException {
        ByteBuffer rest = ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8));
        while (rest.hasRemaining()) {
            opened().write(rest);
        }
    }

    /** A line that a run was killed over ends here, so that it does not spoil the next one. */
    private FileChannel opened() throws IOException {
        if (channel.isEmpty()) {
            FileChannel open = FileChannel.open(
                    folder.resolve(NAME),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.APPEND);
            channel = Optional.of(open);
            if (open.size() > 0) {
                write("\n");
            }
        }
        return channel.get();
    }
}
