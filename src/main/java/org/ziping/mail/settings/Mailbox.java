package org.ziping.mail.settings;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ziping.mail.model.MailAddress;
import org.ziping.mail.model.OneLine;

/**
 * An address with the name it is shown under.
 *
 * @param name blank if there is none
 */
public record Mailbox(String name, MailAddress address) {

    private static final Pattern NAMED = Pattern.compile("\"?([^\"<>]*?)\"?\\s*<([^<>]+)>");

    public Mailbox {
        name = OneLine.of(name);
        Objects.requireNonNull(address);
    }

    /** What a person wrote: {@code 绩效科 <jx@example.org>}, or the address alone. */
    public static Optional<Mailbox> find(String written) {
        Matcher named = NAMED.matcher(written.strip());
        return named.matches()
                ? MailAddress.find(named.group(2)).map(address -> new Mailbox(named.group(1), address))
                : MailAddress.find(written).map(address -> new Mailbox("", address));
    }
}
