package org.ziping.mail;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Queue;
import org.ziping.mail.journal.Claim;
import org.ziping.mail.journal.LetterState;
import org.ziping.mail.journal.Settled;
import org.ziping.mail.letter.Letter;
import org.ziping.mail.model.Parcel;
import org.ziping.mail.smtp.Fate;
import org.ziping.mail.smtp.RunStopped;
import org.ziping.mail.smtp.SmtpConnection;

/** Sends letters one after the other, each at most once, and leaves none without a fate. */
final class Dispatch {

    static final String INTERRUPTED = "已按要求停下，没有发出的信下次再发";

    private static final int REFUSALS_IN_A_ROW = 3;

    private final Desk desk;
    private final Line line;
    private final MailListener listener;
    private final Turn turn;
    private final boolean byPerson;
    private final List<MailOutcome> outcomes = new ArrayList<>();
    private final Queue<Pending> queue =
            new PriorityQueue<>(Comparator.comparing(Pending::from).thenComparing(Pending::order));
    private int refusals;

    /**
     * A sending.
     *
     * @param byPerson whether somebody asked for this very unit
     */
    Dispatch(Desk desk, Line line, MailListener listener, boolean byPerson) {
        this.desk = desk;
        this.line = line;
        this.listener = listener;
        this.turn = new Turn(desk, listener);
        this.byPerson = byPerson;
    }

    /** A letter that is to go out: not before {@code from}, among its equals in the order of the plan. */
    private record Pending(PlannedLetter letter, int order, int tries, Instant from, String why) {}

    /** Sends what is due. */
    MailRun send(List<PlannedLetter> letters) {
        for (PlannedLetter letter : letters) {
            queue.add(new Pending(letter, queue.size(), 0, Instant.MIN, ""));
        }
        Optional<String> stopped = Optional.empty();
        try (line) {
            while (!queue.isEmpty()) {
                next();
            }
        } catch (RunStopped reason) {
            stopped = Optional.of(reason.getMessage());
        }
        while (!queue.isEmpty()) {
            Pending unsent = queue.remove();
            settled(unsent, unsent.tries() == 0 ? Standing.DUE : Standing.LATER, unsent.why());
        }
        return new MailRun(outcomes, stopped);
    }

    /** The first letter of the queue; it stays there until it has a fate, whatever stops the run. */
    private void next() throws RunStopped {
        Pending pending = queue.element();
        Duration left = pending.tries() == 0 ? Duration.ZERO : Duration.between(desk.now(), pending.from());
        if (!left.isNegative() && !left.isZero() && !desk.patience().pause(left)) {
            throw new RunStopped(INTERRUPTED);
        }
        Optional<Letter> written = written(pending);
        if (written.isEmpty()) {
            queue.remove(pending);
            return;
        }
        turn.await();
        offer(pending, written.get(), line.connected());
    }

    /** The letter, or nothing and its outcome told. Its size is known before the server hears of it. */
    private Optional<Letter> written(Pending pending) {
        PlannedLetter planned = pending.letter();
        try {
            Letter letter =
                    desk.writer().letter(planned.parcel(), planned.addressee().orElseThrow());
            Optional<String> objection =
                    Obstacle.objection(letter, desk.settings().limits());
            objection.ifPresent(why -> settled(pending, Standing.WITHHELD, why));
            return objection.isPresent() ? Optional.empty() : Optional.of(letter);
        } catch (IOException unreadable) {
            settled(pending, Standing.WITHHELD, Obstacle.unreadable(unreadable));
            return Optional.empty();
        }
    }

    private void offer(Pending pending, Letter letter, SmtpConnection connection) throws RunStopped {
        Parcel parcel = pending.letter().parcel();
        String terms = Plan.terms(desk.settings(), pending.letter().addressee().orElseThrow());
        copy(() -> desk.outbox().begin(letter));
        queue.remove(pending);
        if (!desk.journal().claim(new Claim(parcel, terms, desk.run(), desk.now(), byPerson))) {
            settled(pending, Standing.SENDING, "已由另一次运行接手");
            copy(() -> desk.outbox().withdraw(letter.fileName()));
            return;
        }
        offered(letter);
        Fate fate = connection.send(letter);
        if (fate instanceof Fate.Sent sent) {
            settle(pending, letter, LetterState.SENT, sent.answer().shown());
        } else if (fate instanceof Fate.InDoubt doubt) {
            settle(pending, letter, LetterState.IN_DOUBT, doubt.why());
        } else if (fate instanceof Fate.Refused refused) {
            settle(pending, letter, LetterState.REFUSED, refused.why());
            stopIfRepeated(refused);
        } else if (fate instanceof Fate.Later later) {
            again(pending, letter, later.why());
        }
    }

    /** Without the note that it is offered a letter is not: it goes back to those that are to be sent. */
    private void offered(Letter letter) throws RunStopped {
        try {
            copy(() -> desk.outbox().offer(letter.fileName()));
        } catch (RunStopped unwritable) {
            note(letter, LetterState.LATER, Optional.empty(), "文件夹“发件”写不进去");
            throw unwritable;
        }
    }

    private void note(Letter letter, LetterState state, Optional<Instant> next, String answer) {
        desk.journal().settle(letter.id(), desk.run(), new Settled(state, desk.now(), next, answer));
    }

    private void stopIfRepeated(Fate.Refused refused) throws RunStopped {
        refusals += refused.code() > 0 ? 1 : 0;
        if (refusals == REFUSALS_IN_A_ROW) {
            throw new RunStopped("服务器接连拒收 " + refusals + " 封，先停下来，请看最后一封的原因：" + refused.why());
        }
    }

    private void again(Pending pending, Letter letter, String why) throws RunStopped {
        int tries = pending.tries() + 1;
        Duration delay = Backoff.OF_LETTER.after(tries);
        Instant from = desk.now().plus(delay);
        note(letter, LetterState.LATER, Optional.of(from), why);
        if (Backoff.OF_LETTER.isEnough(tries)) {
            settled(pending, Standing.LATER, why + "，试了 " + tries + " 次");
        } else {
            listener.waiting(letter.unit() + "：" + why + "，" + Backoff.shown(delay) + "后再发");
            queue.add(new Pending(pending.letter(), pending.order(), tries, from, why));
        }
        copy(() -> desk.outbox().settle(letter.fileName(), LetterState.LATER));
    }

    private void settle(Pending pending, Letter letter, LetterState state, String answer) throws RunStopped {
        note(letter, state, Optional.empty(), answer);
        refusals = state == LetterState.REFUSED ? refusals : 0;
        settled(pending, Standing.of(state), state == LetterState.SENT ? "" : answer);
        copy(() -> desk.outbox().settle(letter.fileName(), state));
    }

    private void settled(Pending pending, Standing standing, String note) {
        MailOutcome outcome = new MailOutcome(pending.letter().parcel().unit(), standing, note);
        outcomes.add(outcome);
        listener.settled(outcome);
    }

    private interface Copying {
        void run() throws IOException;
    }

    /** Without its copy no letter goes out: a full disk must not end in letters of which nothing is left. */
    private static void copy(Copying copying) throws RunStopped {
        try {
            copying.run();
        } catch (IOException unwritable) {
            throw new RunStopped("文件夹“发件”写不进去，先停下来，请检查磁盘空间和权限：" + unwritable.getMessage());
        }
    }
}
