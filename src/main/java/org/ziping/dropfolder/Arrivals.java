package org.ziping.dropfolder;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Looks into 收件 again and again and says which files stand still: same size, same time of change in two looks far enough apart.
 * The time between looks is measured by a clock that nobody can set.
 */
final class Arrivals {

    /** Some programs make a file first and fill it a good while later; one that stays empty is taken and fails with its reason. */
    private static final Duration EMPTY = Duration.ofMinutes(10);

    private final Path incoming;
    private final Duration settle;
    private final Ticker ticker;
    private final Consumer<String> said;
    private final Map<String, Seen> seen;
    private final Set<String> saidToWait;
    private final List<Status.Held> held = new ArrayList<>();
    private final List<Status.Held> unsettled = new ArrayList<>();

    Arrivals(Path incoming, Duration settle, Ticker ticker, Consumer<String> said) {
        this.incoming = incoming;
        this.settle = settle;
        this.ticker = ticker;
        this.said = said;
        this.seen = new HashMap<>();
        this.saidToWait = new HashSet<>();
    }

    private record Seen(Arrived file, long since) {}

    /**
     * One look.
     *
     * @return the files that can be taken, in the order of their names
     * @throws IOException if the folder cannot be read
     */
    List<Arrived> look() throws IOException {
        Look look = new Look();
        Files.walkFileTree(incoming, Set.<FileVisitOption>of(), Integer.MAX_VALUE, look);
        seen.keySet().retainAll(look.files.keySet());
        saidToWait.retainAll(look.files.keySet());
        unsettled.clear();
        held.clear();
        List<Arrived> settled = new ArrayList<>();
        look.files.forEach((name, file) -> {
            Optional<String> owner = owner(name, look.besides);
            if (owner.isPresent()) {
                seen.remove(name);
                hold(name, "正在 Excel 或 WPS 中打开，关闭后自动处理；没有人打开的，删去旁边的“" + owner.get() + "”");
            } else if (standsStill(file, file.size() == 0 ? EMPTY : settle)) {
                settled.add(file);
            } else if (file.size() == 0 && standsStill(file, settle)) {
                hold(name, "是空的（0 字节），也许还在复制；" + EMPTY.toMinutes() + " 分钟后仍是空的就记为失败");
            } else {
                unsettled.add(new Status.Held(name, "刚放进来，或者还在复制、还在改，不再变化后自动处理"));
            }
        });
        return settled;
    }

    /** The files of the last look that somebody has open, or has not begun to fill. */
    List<Status.Held> held() {
        return List.copyOf(held);
    }

    /** The files of the last look that have not stood still for long enough. */
    List<Status.Held> unsettled() {
        return List.copyOf(unsettled);
    }

    private boolean standsStill(Arrived file, Duration longEnough) {
        long now = ticker.nanos();
        Seen before = seen.get(file.name());
        if (before == null || !before.file().equals(file)) {
            seen.put(file.name(), new Seen(file, now));
            return false;
        }
        return now - before.since() >= longEnough.toNanos();
    }

    /** The file beside another that says that somebody has it open. */
    private static Optional<String> owner(String name, Map<String, List<String>> besides) {
        String folder = name.contains("/") ? name.substring(0, name.lastIndexOf('/')) : "";
        String fileName = name.substring(name.lastIndexOf('/') + 1);
        return besides.getOrDefault(folder, List.of()).stream()
                .filter(beside -> Bystanders.isOwnerOf(beside, fileName))
                .findFirst();
    }

    private void hold(String name, String why) {
        held.add(new Status.Held(name, why));
        if (saidToWait.add(name)) {
            said.accept("等待  " + name + "  " + why);
        }
    }

    private final class Look extends SimpleFileVisitor<Path> {

        private final Map<String, Arrived> files = new TreeMap<>();
        private final Map<String, List<String>> besides = new HashMap<>();

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean hidden =
                    !folder.equals(incoming) && folder.getFileName().toString().startsWith(".");
            return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            String fileName = file.getFileName().toString();
            if (Bystanders.isOne(fileName)) {
                besides.computeIfAbsent(Folders.name(incoming, file.getParent()), folder -> new ArrayList<>())
                        .add(fileName);
            } else if (attributes.isRegularFile() && !Files.isHidden(file)) {
                String name = Folders.name(incoming, file);
                files.put(
                        name,
                        new Arrived(
                                name,
                                attributes.size(),
                                attributes.lastModifiedTime().toMillis()));
            }
            return FileVisitResult.CONTINUE;
        }

        /** It went away while we looked. */
        @Override
        public FileVisitResult visitFileFailed(Path file, IOException gone) throws IOException {
            if (file.equals(incoming)) {
                throw gone;
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, IOException gone) {
            return FileVisitResult.CONTINUE;
        }
    }
}
