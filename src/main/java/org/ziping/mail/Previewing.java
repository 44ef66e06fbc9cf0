package org.ziping.mail;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ziping.mail.journal.Outbox;
import org.ziping.mail.letter.Letter;
import org.ziping.mail.letter.LetterWriter;
import org.ziping.mail.letter.Octets;
import org.ziping.mail.model.MailAddress;
import org.ziping.mail.settings.MailLimits;

/** Writes the letters that would go out as files, and tells of each where it stands. */
final class Previewing {

    private final MailLimits limits;
    private final LetterWriter writer;
    private final Outbox outbox;

    Previewing(MailLimits limits, LetterWriter writer, Outbox outbox) {
        this.limits = limits;
        this.writer = writer;
        this.outbox = outbox;
    }

    Preview of(List<PlannedLetter> planned) throws IOException {
        Path folder = outbox.freshPreview();
        List<PreviewRow> rows = new ArrayList<>();
        for (PlannedLetter letter : planned) {
            rows.add(letter.isDue() ? written(letter) : unwritten(letter, letter.outcome()));
        }
        return new Preview(folder, rows);
    }

    private PreviewRow written(PlannedLetter planned) throws IOException {
        Letter letter;
        try {
            letter = writer.letter(planned.parcel(), planned.addressee().orElseThrow());
        } catch (IOException unreadable) {
            return unwritten(planned, withheld(planned, Obstacle.unreadable(unreadable)));
        }
        outbox.preview(letter);
        Optional<String> objection = Obstacle.objection(letter, limits);
        return new PreviewRow(
                letter.unit(),
                addresses(planned),
                letter.subject(),
                letter.attachments(),
                Octets.shown(letter.size()),
                objection.map(why -> withheld(planned, why)).orElseGet(planned::outcome));
    }

    private static MailOutcome withheld(PlannedLetter planned, String why) {
        return new MailOutcome(planned.parcel().unit(), Standing.WITHHELD, why);
    }

    private static PreviewRow unwritten(PlannedLetter planned, MailOutcome outcome) {
        return new PreviewRow(planned.parcel().unit(), addresses(planned), "", List.of(), "", outcome);
    }

    private static List<String> addresses(PlannedLetter planned) {
        return planned.addressee().stream()
                .flatMap(addressee -> Stream.concat(
                        addressee.to().stream().map(MailAddress::text),
                        addressee.copies().stream().map(copy -> copy.text() + "（抄送）")))
                .toList();
    }
}
