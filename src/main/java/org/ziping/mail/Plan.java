package org.ziping.mail;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ziping.mail.journal.JournalEntry;
import org.ziping.mail.journal.LetterState;
import org.ziping.mail.model.Addressee;
import org.ziping.mail.model.Digest;
import org.ziping.mail.model.LetterId;
import org.ziping.mail.model.MailAddress;
import org.ziping.mail.model.MailException;
import org.ziping.mail.model.Parcel;
import org.ziping.mail.roster.Roster;
import org.ziping.mail.settings.MailSettings;

/** Decides for every parcel whether its letter goes out, by the roster and by what the journal knows. */
final class Plan {

    private final MailSettings settings;
    private final Roster roster;
    private final Map<LetterId, JournalEntry> journal;

    Plan(MailSettings settings, Roster roster, Map<LetterId, JournalEntry> journal) {
        this.settings = settings;
        this.roster = roster;
        this.journal = journal;
    }

    /**
     * The letters chosen, those beyond the limit left out.
     *
     * @param now what was put off until later is not due
     * @throws MailException if a unit is named that has no letter
     */
    List<PlannedLetter> letters(List<Parcel> parcels, Choice choice, Instant now) throws MailException {
        List<PlannedLetter> planned = new ArrayList<>();
        long due = 0;
        boolean isKnown = choice.only().isEmpty();
        for (Parcel parcel : parcels) {
            if (choice.includes(parcel)) {
                isKnown = true;
                PlannedLetter letter = letter(parcel, choice.only().isPresent(), now);
                due += letter.isDue() ? 1 : 0;
                if (!letter.isDue() || due <= choice.most()) {
                    planned.add(letter);
                }
            }
        }
        if (!isKnown) {
            throw new MailException("没有“" + choice.only().orElseThrow() + "”的信，请核对单位名称，或先处理完它的自评表");
        }
        return planned;
    }

    private PlannedLetter letter(Parcel parcel, boolean byPerson, Instant now) {
        Optional<Addressee> addressee = roster.find(parcel.unit());
        Optional<JournalEntry> known = Optional.ofNullable(journal.get(parcel.id()));
        boolean mayGo = known.isEmpty()
                || addressee.isPresent() && known.get().isDue(terms(settings, addressee.get()), now)
                || byPerson && isForAPerson(known.get().state());
        if (!mayGo) {
            return new PlannedLetter(
                    parcel,
                    addressee,
                    Standing.of(known.get().state()),
                    known.get().answer());
        }
        return addressee.isEmpty()
                ? new PlannedLetter(parcel, addressee, Standing.WITHHELD, roster.whyNot(parcel.unit()))
                : new PlannedLetter(
                        parcel,
                        addressee,
                        Standing.DUE,
                        known.map(entry -> "上次：" + entry.answer()).orElse(""));
    }

    private static boolean isForAPerson(LetterState state) {
        return state == LetterState.REFUSED || state == LetterState.IN_DOUBT || state == LetterState.LATER;
    }

    /** A fingerprint of what a server may object to. */
    static String terms(MailSettings settings, Addressee addressee) {
        List<String> words = new ArrayList<>();
        words.add(settings.server().shown());
        words.add(settings.server().user().orElse(""));
        words.add(settings.from().address().text());
        addressee.everybody().stream().map(MailAddress::text).sorted().forEach(words::add);
        return Digest.of(words.toArray(String[]::new));
    }
}
