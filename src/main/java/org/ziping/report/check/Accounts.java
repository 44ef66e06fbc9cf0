package org.ziping.report.check;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ziping.model.Form;
import org.ziping.model.FromCell;
import org.ziping.model.Profile;

/**
 * The money of a form by the words a report has for it.
 *
 * @param total the whole
 * @param byWords its parts; of two words of one length the first counts
 */
record Accounts(Account total, Map<Pattern, Account> byWords) {

    static Accounts of(Form form, Profile profile) {
        return new AccountsOfForm(form, profile).accounts();
    }

    static String quoted(String name) {
        return Pattern.quote(new Line(name).plain());
    }

    /** The name of the unit, where the form gives it. */
    static Optional<Pattern> unitOf(FromCell<String> unit) {
        return unit.find().map(name -> Pattern.compile(quoted(name)));
    }
}
