package org.ziping.mail;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ziping.mail.letter.Letter;
import org.ziping.mail.model.MailAddress;
import org.ziping.mail.smtp.Fate;
import org.ziping.mail.smtp.RunStopped;
import org.ziping.mail.smtp.SmtpConnection;

/** Sends letters to somebody who wants to see them first. It counts for the pace, not for the units. */
final class Trial {

    private final Desk desk;
    private final Line line;
    private final Turn turn;
    private final MailListener listener;
    private final MailAddress instead;

    Trial(Desk desk, Line line, MailListener listener, MailAddress instead) {
        this.desk = desk;
        this.line = line;
        this.turn = new Turn(desk, listener);
        this.listener = listener;
        this.instead = instead;
    }

    MailRun send(List<PlannedLetter> letters) {
        List<MailOutcome> outcomes = new ArrayList<>();
        try (line) {
            for (PlannedLetter letter : letters) {
                MailOutcome outcome = sent(letter);
                outcomes.add(outcome);
                listener.settled(outcome);
            }
        } catch (RunStopped reason) {
            return new MailRun(outcomes, Optional.of(reason.getMessage()));
        }
        return new MailRun(outcomes, Optional.empty());
    }

    private MailOutcome sent(PlannedLetter planned) throws RunStopped {
        String unit = planned.parcel().unit();
        try {
            Letter letter =
                    desk.writer().trial(planned.parcel(), planned.addressee().orElseThrow(), instead);
            Optional<String> objection =
                    Obstacle.objection(letter, desk.settings().limits());
            if (objection.isPresent()) {
                return new MailOutcome(unit, Standing.WITHHELD, objection.get());
            }
            turn.await();
            SmtpConnection connection = line.connected();
            desk.journal().attempts().count(desk.now());
            return outcome(unit, connection.send(letter));
        } catch (IOException unreadable) {
            return new MailOutcome(unit, Standing.WITHHELD, Obstacle.unreadable(unreadable));
        }
    }

    private static MailOutcome outcome(String unit, Fate fate) {
        if (fate instanceof Fate.Sent) {
            return new MailOutcome(unit, Standing.SENT, "试发，不算寄给该单位");
        }
        if (fate instanceof Fate.InDoubt doubt) {
            return new MailOutcome(unit, Standing.IN_DOUBT, doubt.why());
        }
        return fate instanceof Fate.Refused refused
                ? new MailOutcome(unit, Standing.REFUSED, refused.why())
                : new MailOutcome(unit, Standing.LATER, ((Fate.Later) fate).why());
    }
}
