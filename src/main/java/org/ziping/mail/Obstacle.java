package org.ziping.mail;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import org.ziping.mail.letter.Letter;
import org.ziping.mail.letter.Octets;
import org.ziping.mail.settings.MailLimits;

/** What keeps a letter from going out before any server is asked. */
final class Obstacle {

    private Obstacle() {}

    static Optional<String> objection(Letter letter, MailLimits limits) {
        return letter.size() > limits.maxSize()
                ? Optional.of("信有 " + Octets.shown(letter.size()) + "，超过 " + Octets.shown(limits.maxSize())
                        + " 的上限（ziping.yaml 的 mail.max-size），请另行传送附件")
                : Optional.empty();
    }

    static String unreadable(IOException why) {
        return why instanceof NoSuchFileException
                ? "附件不见了：" + why.getMessage()
                : "附件读不出来，请确认文件没有被占用：" + why.getMessage();
    }
}
