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
    private int unsettled;
    private int held;

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
        unsettled = 0;
        held = 0;
        List<Arrived> settled = new ArrayList<>();
        look.files.forEach((name, file) -> {
            if (isOpen(name, look.besides)) {
                seen.remove(name);
                held++;
            } else if (standsStill(file, file.size() == 0 ? EMPTY : settle)) {
                settled.add(file);
            } else if (file.size() == 0 && standsStill(file, settle)) {
                sayOnce(name, "是空的（0 字节），也许还在复制；" + EMPTY.toMinutes() + " 分钟后仍是空的就记为失败");
                held++;
            } else {
                unsettled++;
            }
        });
        return settled;
    }

    /** How many files of the last look somebody has open, or has not begun to fill. */
    int held() {
        return held;
    }

    /** How many files of the last look have not stood still for long enough. */
    int unsettled() {
        return unsettled;
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

    private boolean isOpen(String name, Map<String, List<String>> besides) {
        String folder = name.contains("/") ? name.substring(0, name.lastIndexOf('/')) : "";
        String fileName = name.substring(name.lastIndexOf('/') + 1);
        boolean open = besides.getOrDefault(folder, List.of()).stream()
                .anyMatch(beside -> Bystanders.isOwnerOf(beside, fileName));
        if (open) {
            sayOnce(name, "正在 Excel 或 WPS 中打开，关闭后自动处理");
        }
        return open;
    }

    private void sayOnce(String name, String why) {
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
