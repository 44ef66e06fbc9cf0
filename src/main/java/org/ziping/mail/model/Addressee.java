package org.ziping.mail.model;

import java.util.ArrayList;
import java.util.List;

/**
 * To whom the letters of a unit go, as the roster says.
 *
 * @param unit as the roster writes it
 * @param to at least one address
 * @param copies addresses that get a copy
 * @param contact the person; blank if the roster names none
 */
public record Addressee(String unit, List<MailAddress> to, List<MailAddress> copies, String contact) {

    public Addressee {
        unit = OneLine.of(unit);
        contact = OneLine.of(contact);
        to = List.copyOf(to);
        copies = List.copyOf(copies);
        if (to.isEmpty()) {
            throw new IllegalArgumentException("nobody to write to");
        }
    }

    /** Every address the letter is handed to the server for. */
    public List<MailAddress> everybody() {
        List<MailAddress> all = new ArrayList<>(to);
        all.addAll(copies);
        return all;
    }
}
