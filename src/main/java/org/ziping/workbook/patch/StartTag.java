package org.ziping.workbook.patch;

/** A start tag as it stands in its part, whose attributes may be changed one at a time; the rest stays to the letter. */
record StartTag(String text) {

    /** The tag {@code text}, from its angle bracket to its angle bracket. */
    static StartTag of(String text) {
        return new StartTag(text);
    }

    /** With {@code name} having that value: where it stands already, or behind the other attributes. */
    StartTag with(String name, String value) {
        int[] place = place(name);
        String written = name + "=\"" + Escapes.xml(value) + "\"";
        if (place.length > 0) {
            return new StartTag(text.substring(0, place[0]) + written + text.substring(place[1]));
        }
        int end = text.length() - (isEmpty() ? 2 : 1);
        while (text.charAt(end - 1) <= ' ') {
            end--;
        }
        return new StartTag(text.substring(0, end) + " " + written + text.substring(end));
    }

    /** Without the attribute {@code name}, and the blank before it. */
    StartTag without(String name) {
        int[] place = place(name);
        if (place.length == 0) {
            return this;
        }
        int from = place[0];
        while (text.charAt(from - 1) <= ' ') {
            from--;
        }
        return new StartTag(text.substring(0, from) + text.substring(place[1]));
    }

    boolean isEmpty() {
        return text.endsWith("/>");
    }

    /** Written so that content may follow. */
    StartTag opened() {
        return isEmpty() ? new StartTag(text.substring(0, text.length() - 2).stripTrailing() + ">") : this;
    }

    /** From the first letter of the attribute to behind its closing quote; empty if it is not there. */
    private int[] place(String name) {
        int here = 1;
        while (text.charAt(here) > ' ' && text.charAt(here) != '>' && text.charAt(here) != '/') {
            here++;
        }
        while (true) {
            while (here < text.length() && text.charAt(here) <= ' ') {
                here++;
            }
            int equals = text.indexOf('=', here);
            if (equals < 0) {
                return new int[0];
            }
            int quote = equals + 1;
            while (text.charAt(quote) <= ' ') {
                quote++;
            }
            int end = text.indexOf(text.charAt(quote), quote + 1) + 1;
            if (text.substring(here, equals).strip().equals(name)) {
                return new int[] {here, end};
            }
            here = end;
        }
    }
}
