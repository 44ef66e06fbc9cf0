package org.ziping.job;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;

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
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String words = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
            if (words.contains("no space left") || words.contains("not enough space") || words.contains("disk quota")) {
                return true;
            }
        }
        return false;
    }
}
