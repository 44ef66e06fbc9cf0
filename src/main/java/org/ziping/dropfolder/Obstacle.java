package org.ziping.dropfolder;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Objects;
import org.ziping.job.Fault;

/** Something that may pass: the file is taken up again a little later. The message is one Chinese sentence. */
final class Obstacle extends IOException {

    private static final long serialVersionUID = 1L;

    private final boolean quiet;

    Obstacle(String sentence) {
        this(sentence, false);
    }

    private Obstacle(String sentence, boolean quiet) {
        super(Objects.requireNonNull(sentence));
        this.quiet = quiet;
    }

    /** One that nobody needs to know of. */
    static Obstacle quiet(String sentence) {
        return new Obstacle(sentence, true);
    }

    boolean isQuiet() {
        return quiet;
    }

    /** What an exception means, in words. */
    static String sentence(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Obstacle obstacle) {
                return obstacle.getMessage();
            }
            if (cause instanceof SQLException) {
                return "台账数据库暂时不可用";
            }
            if (cause instanceof IOException io) {
                return sentence(io);
            }
        }
        return Fault.ofProgram(failure).sentence();
    }

    private static String sentence(IOException failure) {
        String words = String.valueOf(failure.getMessage());
        if (isDiskFull(words)) {
            return "磁盘满了，请腾出空间";
        }
        if (failure instanceof AccessDeniedException || words.contains("Read-only")) {
            return "没有写入的权限，请检查共享文件夹的权限";
        }
        if (failure instanceof NoSuchFileException) {
            return "文件或文件夹不见了：" + words;
        }
        return "文件被占用或读写出错：" + words;
    }

    static boolean isDiskFull(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return lower.contains("no space left") || lower.contains("not enough space") || lower.contains("disk quota");
    }
}
