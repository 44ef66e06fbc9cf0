package org.ziping.mail;

import java.time.Duration;
import org.ziping.mail.settings.MailLimits;
import org.ziping.mail.smtp.RunStopped;

/** Waits until the pace of the office allows another letter. */
final class Turn {

    private static final Duration WORTH_SAYING = Duration.ofSeconds(15);

    private final Desk desk;
    private final Pace pace;
    private final MailListener listener;

    Turn(Desk desk, MailListener listener) {
        this.desk = desk;
        this.pace = new Pace(
                desk.settings().limits(),
                desk.journal().attempts(),
                desk.patience().clock());
        this.listener = listener;
    }

    /**
     * Waits for it.
     *
     * @throws RunStopped if it will not come today, or somebody said stop
     */
    void await() throws RunStopped {
        if (desk.patience().isStopped()) {
            throw new RunStopped(Dispatch.INTERRUPTED);
        }
        MailLimits limits = desk.settings().limits();
        if (pace.isDayFull()) {
            throw new RunStopped("今天已发满 " + limits.perDay() + " 封（ziping.yaml 的 mail.per-day），其余的明天再发");
        }
        Duration left = pace.untilNext();
        if (left.compareTo(WORTH_SAYING) > 0) {
            listener.waiting("每分钟 " + limits.perMinute() + " 封，" + Backoff.shown(left) + "后发下一封");
        }
        if (!left.isZero() && !desk.patience().pause(left)) {
            throw new RunStopped(Dispatch.INTERRUPTED);
        }
    }
}
