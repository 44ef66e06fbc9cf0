package org.ziping.mail.settings;

import java.util.List;

/**
 * What must not be exceeded.
 *
 * @param perMinute letters a minute, 1 or more
 * @param perDay letters a day, 1 or more
 * @param maxSize of one letter as it goes over the line, in bytes
 * @param allowedDomains where letters may go; none allows all
 */
public record MailLimits(int perMinute, int perDay, long maxSize, List<String> allowedDomains) {

    public MailLimits {
        allowedDomains = List.copyOf(allowedDomains);
        if (perMinute < 1 || perDay < 1 || maxSize < 1) {
            throw new IllegalArgumentException("limits that allow nothing");
        }
    }
}
