package org.ziping.workbook.patch;

import java.util.Optional;

/**
 * A cursor over the tags of well-formed XML that knows where each stands, so that the text between may be kept to the letter.
 *
 * <p>Comments, CDATA sections, processing instructions and text are passed over. Names are told without their prefix.
 */
final class Tags {

    /** A stretch of the text. */
    record Range(int from, int to) {}

    private final String xml;
    private final int limit;
    private int start;
    private int end;
    private int nameFrom;
    private int localFrom;
    private int nameTo;
    private boolean closes;
    private boolean empty;

    Tags(String xml) {
        this(xml, 0, xml.length());
    }

    /** The tags that begin at {@code from} or later and before {@code limit}. */
    Tags(String xml, int from, int limit) {
        this.xml = xml;
        this.limit = limit;
        this.start = from;
        this.end = from;
    }

    /** Goes to the next tag; false at the end. */
    boolean next() {
        int at = end;
        while (true) {
            at = xml.indexOf('<', at);
            if (at < 0 || at >= limit) {
                return false;
            }
            char kind = xml.charAt(at + 1);
            if (kind == '?') {
                at = after("?>", at);
            } else if (kind == '!') {
                at = afterDeclaration(at);
            } else {
                read(at, kind == '/');
                return true;
            }
        }
    }

    private int afterDeclaration(int at) {
        if (xml.startsWith("<!--", at)) {
            return after("-->", at + 4);
        }
        if (xml.startsWith("<![CDATA[", at)) {
            return after("]]>", at);
        }
        throw new IllegalArgumentException("a document type declaration in a part of a workbook");
    }

    private int after(String mark, int from) {
        int at = xml.indexOf(mark, from);
        if (at < 0) {
            throw new IllegalArgumentException("no " + mark + " after " + from);
        }
        return at + mark.length();
    }

    private void read(int at, boolean closing) {
        start = at;
        closes = closing;
        nameFrom = closing ? at + 2 : at + 1;
        localFrom = nameFrom;
        int here = nameFrom;
        while (isNamePart(xml.charAt(here))) {
            if (xml.charAt(here) == ':') {
                localFrom = here + 1;
            }
            here++;
        }
        nameTo = here;
        int last = lastOf(here);
        empty = !closing && xml.charAt(last - 1) == '/';
        end = last + 1;
    }

    /** Where a tag ends: at the first {@code >} that is not part of a value. */
    private int lastOf(int from) {
        int here = from;
        for (char c = xml.charAt(here); c != '>'; c = xml.charAt(here)) {
            here = c == '"' || c == '\'' ? after(c, here + 1) : here + 1;
        }
        return here;
    }

    private int after(char quote, int from) {
        int at = xml.indexOf(quote, from);
        if (at < 0) {
            throw new IllegalArgumentException("a value without end after " + from);
        }
        return at + 1;
    }

    private static boolean isNamePart(char c) {
        return c > ' ' && c != '>' && c != '/';
    }

    /** Goes to the tag that closes this element, or stays if it is empty; where the element ends. */
    int leave() {
        int depth = opens() && !empty ? 1 : 0;
        while (depth > 0) {
            if (!next()) {
                throw new IllegalArgumentException("an element without end");
            }
            depth += closes ? -1 : empty ? 0 : 1;
        }
        return end;
    }

    /** Where the tag begins. */
    int start() {
        return start;
    }

    /** Behind the tag. */
    int end() {
        return end;
    }

    /** Whether an element begins here, be it empty. */
    boolean opens() {
        return !closes;
    }

    boolean opens(String local) {
        return !closes && is(local);
    }

    boolean closes(String local) {
        return closes && is(local);
    }

    /** Whether the element is written as one tag. */
    boolean isEmpty() {
        return empty;
    }

    boolean is(String local) {
        return nameTo - localFrom == local.length() && xml.startsWith(local, localFrom);
    }

    String name() {
        return xml.substring(localFrom, nameTo);
    }

    /** The prefix with its colon; empty if there is none. */
    String prefix() {
        return xml.substring(nameFrom, localFrom);
    }

    /** The tag as it stands. */
    StartTag tag() {
        return StartTag.of(xml.substring(start, end));
    }

    /** Where the value of an attribute named exactly so begins behind its quote, and where it ends; empty if there is none. */
    Optional<Range> findPlace(String attribute) {
        int at = valueOf(attribute);
        return at < 0 ? Optional.empty() : Optional.of(new Range(at + 1, xml.indexOf(xml.charAt(at), at + 1)));
    }

    /** The value of an attribute named exactly so, entities resolved. */
    Optional<String> find(String attribute) {
        int at = valueOf(attribute);
        if (at < 0) {
            return Optional.empty();
        }
        return Optional.of(Escapes.plain(xml.substring(at + 1, xml.indexOf(xml.charAt(at), at + 1))));
    }

    String require(String attribute) {
        return find(attribute)
                .orElseThrow(
                        () -> new IllegalArgumentException("no " + attribute + " in " + xml.substring(start, end)));
    }

    private int valueOf(String attribute) {
        int here = nameTo;
        while (true) {
            while (here < end && xml.charAt(here) <= ' ') {
                here++;
            }
            int equals = xml.indexOf('=', here);
            if (equals < 0 || equals >= end - 1) {
                return -1;
            }
            int quote = equals + 1;
            while (xml.charAt(quote) <= ' ') {
                quote++;
            }
            int nameEnd = equals;
            while (xml.charAt(nameEnd - 1) <= ' ') {
                nameEnd--;
            }
            if (nameEnd - here == attribute.length() && xml.startsWith(attribute, here)) {
                return quote;
            }
            here = xml.indexOf(xml.charAt(quote), quote + 1) + 1;
        }
    }
}
