package org.ziping.mail;

import java.util.List;

/**
 * One line of what would go out.
 *
 * @param unit to whom
 * @param addresses of the unit and of those who get a copy; none if the roster has nobody
 * @param subject blank if no letter was written
 * @param attachments their names
 * @param size as people read it, blank if no letter was written
 * @param outcome whether it goes out, and why not
 */
public record PreviewRow(
        String unit,
        List<String> addresses,
        String subject,
        List<String> attachments,
        String size,
        MailOutcome outcome) {

    public PreviewRow {
        addresses = List.copyOf(addresses);
        attachments = List.copyOf(attachments);
    }
}
