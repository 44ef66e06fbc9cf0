package org.ziping.mail.model;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A mail address that every server takes: ASCII, a name, one @, a domain with a dot.
 *
 * @param text as it was written, the domain in small letters
 */
public record MailAddress(String text) {

    private static final int MOST_LOCAL = 64;
    private static final int MOST = 254;
    private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
    private static final Pattern FORM =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@" + LABEL + "(?:\\."
                    + LABEL + ")+");

    public MailAddress {
        if (!isWellFormed(text)) {
            throw new IllegalArgumentException("not a mail address");
        }
    }

    /** The address a person wrote; full-width letters and signs count as what they stand for. */
    public static Optional<MailAddress> find(String written) {
        String plain = Normalizer.normalize(written, Normalizer.Form.NFKC).strip();
        if (!isWellFormed(plain)) {
            return Optional.empty();
        }
        int at = plain.indexOf('@');
        return Optional.of(
                new MailAddress(plain.substring(0, at) + plain.substring(at).toLowerCase(Locale.ROOT)));
    }

    private static boolean isWellFormed(String text) {
        return text.length() <= MOST
                && text.indexOf('@') <= MOST_LOCAL
                && FORM.matcher(text).matches();
    }

    /** What stands behind the @. */
    public String domain() {
        return text.substring(text.indexOf('@') + 1);
    }

    /** Whether both reach the same box: servers differ about capitals before the @, people do not. */
    public boolean isSameAs(MailAddress other) {
        return text.equalsIgnoreCase(other.text);
    }

    /** Whether the domain is one of these or below one; none given allows all. */
    public boolean isWithin(Iterable<String> domains) {
        boolean anyGiven = false;
        for (String domain : domains) {
            anyGiven = true;
            if (domain().equals(domain) || domain().endsWith("." + domain)) {
                return true;
            }
        }
        return !anyGiven;
    }

    /** Enough for whoever knows the address, nothing for others: {@code z***@example.org}. */
    public String masked() {
        return text.charAt(0) + "***@" + domain();
    }

    @Override
    public String toString() {
        return masked();
    }
}
