package org.ziping.dropfolder;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Objects;
import org.ziping.job.DiskTrouble;
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
        if (DiskTrouble.isFull(failure)) {
            return DiskTrouble.FULL;
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Obstacle obstacle) {
                return obstacle.getMessage();
            }
            if (cause instanceof SQLException) {
                return "台账数据库暂时不可用";
            }
            if (cause instanceof IOException io) {
                return DiskTrouble.sentence(io);
            }
        }
        return Fault.ofProgram(failure).sentence();
    }
}
