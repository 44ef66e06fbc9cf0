package org.ziping.job;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** What it means in words that something could not be written or read. */
public final class DiskTrouble {

    public static final String FULL = "磁盘满了，请腾出空间";

    private DiskTrouble() {}

    /** One Chinese sentence without a full stop. */
    public static String sentence(IOException failure) {
        String words = String.valueOf(failure.getMessage());
        if (isFull(failure)) {
            return FULL;
        }
        if (failure instanceof AccessDeniedException || words.contains("Read-only")) {
            return "没有写入的权限，或者文件正被打开，请先关闭 Excel、WPS、Word，仍不行就检查文件夹的权限：" + words;
        }
        if (failure instanceof NoSuchFileException) {
            return "文件或文件夹不见了，请检查磁盘或网络：" + words;
        }
        return "文件被占用或读写出错，请关闭打开着的文件再试：" + words;
    }

    /** Whether there is no room, or none is left to this user, whatever wraps it. */
    public static boolean isFull(Throwable failure) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Throwable> open = new ArrayDeque<>(List.of(failure));
        while (!open.isEmpty()) {
            Throwable next = open.pop();
            if (seen.add(next)) {
                if (saysFull(next)) {
                    return true;
                }
                reasons(next).forEach(open::push);
            }
        }
        return false;
    }

    private static boolean saysFull(Throwable failure) {
        String words = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        return words.contains("no space left") || words.contains("not enough space") || words.contains("disk quota");
    }

    /** A database names the disk's own reason now here, now there. */
    private static Stream<Throwable> reasons(Throwable failure) {
        Stream<Throwable> further =
                failure instanceof SQLException sql ? Stream.ofNullable(sql.getNextException()) : Stream.empty();
        return Stream.of(Stream.ofNullable(failure.getCause()), Arrays.stream(failure.getSuppressed()), further)
                .flatMap(Function.identity());
    }
}
