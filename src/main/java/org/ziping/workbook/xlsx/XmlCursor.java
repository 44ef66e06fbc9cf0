package org.ziping.workbook.xlsx;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Goes through the elements of one part from the first to the last.
 *
 * <p>Reads what the parts of a workbook consist of: elements, attributes, text, CDATA. Comments and processing instructions are
 * passed over; a document type declaration, and with it every entity of one's own, is refused. Names are told without their
 * prefix. Nothing is allocated for an element until its attributes or its text are asked for. It is one long class because all
 * of it moves one position in one array.
 */
final class XmlCursor {

    private static final int DEEPEST = 256;
    private static final int FEW_ATTRIBUTES = 32;
    private static final int MOST_ATTRIBUTES = 256;
    private static final int PLACES = 4;

    private final byte[] xml;
    private int start;
    private int end;
    private int nameFrom;
    private int localFrom;
    private int nameTo;
    private boolean opens;
    private boolean isEmpty;

    /** Of every attribute: where its local name begins and ends, where its value begins and ends. */
    private int[] attributes = new int[FEW_ATTRIBUTES * PLACES];

    private int attributesTo;

    /** Of every open element: where its name begins and ends. */
    private final int[] open = new int[2 * DEEPEST + 2];

    private int depth;

    /**
     * A cursor before the first element.
     *
     * @param part the part as it lies in the package, in any encoding that XML knows by its first bytes
     * @throws MalformedPart here and in every other method if the part is not well-formed
     */
    XmlCursor(byte[] part) {
        this.xml = XmlEncoding.toUtf8(part);
    }

    /** Goes to the next beginning or end of an element; false behind the last. */
    boolean next() {
        if (isEmpty) {
            isEmpty = false;
            opens = false;
            depth--;
            return true;
        }
        while (true) {
            start = XmlBytes.indexOf(xml, '<', end);
            if (start < 0) {
                return atEnd();
            }
            if (!passOver()) {
                readTag();
                return true;
            }
        }
    }

    private boolean atEnd() {
        if (depth > 0 || nameTo == 0) {
            throw new MalformedPart("ends early");
        }
        opens = false;
        nameFrom = localFrom = nameTo;
        end = xml.length;
        return false;
    }

    /** Passes over what begins here if it is a comment, a processing instruction or CDATA. */
    private boolean passOver() {
        byte kind = byteAt(start + 1);
        if (kind == '?') {
            end = after("?>", start + 2);
        } else if (kind != '!') {
            return false;
        } else if (XmlBytes.startsWith(xml, start, "<!--")) {
            end = after("-->", start + 4);
        } else if (isCdata()) {
            end = after("]]>", start + 9);
        } else {
            throw new MalformedPart("has a document type declaration");
        }
        return true;
    }

    private boolean isCdata() {
        return XmlBytes.startsWith(xml, start, "<![CDATA[");
    }

    private int after(String mark, int from) {
        for (int at = from; at <= xml.length - mark.length(); at++) {
            if (XmlBytes.startsWith(xml, at, mark)) {
                return at + mark.length();
            }
        }
        throw new MalformedPart("ends early");
    }

    private byte byteAt(int at) {
        if (at >= xml.length) {
            throw new MalformedPart("ends early");
        }
        return xml[at];
    }

    private void readTag() {
        opens = byteAt(start + 1) != '/';
        int at = readName(opens ? start + 1 : start + 2);
        attributesTo = 0;
        if (opens) {
            at = readAttributes(at);
            isEmpty = xml[at] == '/';
            end = isEmpty ? at + 2 : at + 1;
            enter();
        } else {
            at = afterBlanks(at);
            end = at + 1;
            leave();
        }
        if (byteAt(end - 1) != '>') {
            throw new MalformedPart("has a tag that does not end");
        }
    }

    private int readName(int from) {
        nameFrom = from;
        localFrom = from;
        int at = from;
        while (XmlBytes.isName(byteAt(at))) {
            if (xml[at] == ':') {
                localFrom = at + 1;
            }
            at++;
        }
        if (at == localFrom) {
            throw new MalformedPart("has a tag without a name");
        }
        nameTo = at;
        return at;
    }

    private int readAttributes(int from) {
        int at = afterBlanks(from);
        while (byteAt(at) != '>' && xml[at] != '/') {
            if (attributesTo == attributes.length) {
                makeRoom();
            }
            at = afterBlanks(readAttribute(at));
        }
        return at;
    }

    private void makeRoom() {
        if (attributesTo == MOST_ATTRIBUTES * PLACES) {
            throw new MalformedPart("has too many attributes");
        }
        attributes = Arrays.copyOf(attributes, 2 * attributes.length);
    }

    private int readAttribute(int from) {
        int local = from;
        int at = from;
        while (XmlBytes.isName(byteAt(at))) {
            if (xml[at] == ':') {
                local = at + 1;
            }
            at++;
        }
        int quote = afterBlanks(at);
        if (at == local || byteAt(quote) != '=') {
            throw new MalformedPart("has an attribute without a value");
        }
        quote = afterBlanks(quote + 1);
        byte mark = byteAt(quote);
        int to = mark == '"' || mark == '\'' ? XmlBytes.indexOf(xml, mark, quote + 1) : -1;
        if (to < 0) {
            throw new MalformedPart("has an attribute without a value");
        }
        attributes[attributesTo++] = local;
        attributes[attributesTo++] = at;
        attributes[attributesTo++] = quote + 1;
        attributes[attributesTo++] = to;
        return to + 1;
    }

    private int afterBlanks(int from) {
        int at = from;
        while (byteAt(at) <= ' ' && xml[at] >= 0) {
            at++;
        }
        return at;
    }

    private void enter() {
        if (depth == DEEPEST) {
            throw new MalformedPart("is nested too deep");
        }
        if (depth == 0 && open[1] > 0) {
            throw new MalformedPart("has two roots");
        }
        open[2 * depth] = nameFrom;
        open[2 * depth + 1] = nameTo;
        depth++;
    }

    private void leave() {
        depth--;
        if (depth < 0 || !XmlBytes.same(xml, open[2 * depth], open[2 * depth + 1], nameFrom, nameTo)) {
            throw new MalformedPart("has tags that do not match");
        }
    }

    /** Whether an element begins here. */
    boolean opens() {
        return opens;
    }

    /** Whether an element of this local name begins here. */
    boolean opens(String local) {
        return opens && is(local);
    }

    /** Whether an element of this local name ends here. */
    boolean closes(String local) {
        return !opens && is(local);
    }

    /** Whether the element that begins or ends here has this local name. */
    boolean is(String local) {
        return XmlBytes.same(xml, localFrom, nameTo, local);
    }

    /** The value of the attribute of this local name, empty if there is none. */
    String attribute(String local) {
        int found = find(local);
        return found < 0 ? "" : value(found);
    }

    boolean hasAttribute(String local) {
        return find(local) >= 0;
    }

    /** Whether the attribute of this local name has exactly this value. */
    boolean hasValue(String local, String value) {
        int found = find(local);
        return found >= 0 && XmlBytes.same(xml, attributes[found + 2], attributes[found + 3], value);
    }

    /** The attribute as a whole number of at most nine digits, {@code fallback} if there is none or it is no such number. */
    int number(String local, int fallback) {
        int found = find(local);
        return found < 0 ? fallback : XmlBytes.number(xml, attributes[found + 2], attributes[found + 3], fallback);
    }

    /** Whether the attribute says yes. */
    boolean flag(String local) {
        return hasValue(local, "1") || hasValue(local, "true") || hasValue(local, "on");
    }

    /**
     * The attribute as the place of a cell: row in the upper half, column in the lower, both counted from 0; −1 if it is none.
     */
    long place(String local) {
        int found = find(local);
        return found < 0 ? -1 : CellPlace.of(xml, attributes[found + 2], attributes[found + 3]);
    }

    /** Whether the value of any attribute, namespace declarations among them, begins so. */
    boolean mentions(String beginning) {
        for (int i = 0; i < attributesTo; i += PLACES) {
            if (XmlBytes.startsWith(xml, attributes[i + 2], beginning)) {
                return true;
            }
        }
        return false;
    }

    private int find(String local) {
        for (int i = 0; i < attributesTo; i += PLACES) {
            if (XmlBytes.same(xml, attributes[i], attributes[i + 1], local)) {
                return i;
            }
        }
        return -1;
    }

    private String value(int attribute) {
        return XmlBytes.text(xml, attributes[attribute + 2], attributes[attribute + 3]);
    }

    /** The text of this element as a whole number, {@code fallback} if it is none; goes to its end. */
    int textNumber(int fallback) {
        int from = end;
        int to = isEmpty ? from : XmlBytes.indexOf(xml, '<', from);
        int number = XmlBytes.number(xml, from, to, fallback);
        if (number != fallback) {
            text();
            return number;
        }
        String words = text().strip();
        byte[] digits = words.getBytes(StandardCharsets.UTF_8);
        return XmlBytes.number(digits, 0, digits.length, fallback);
    }

    /** The text of this element, that of elements within it left out; goes to its end. */
    String text() {
        if (isEmpty) {
            next();
            return "";
        }
        int level = depth;
        int from = end;
        start = XmlBytes.indexOf(xml, '<', from);
        if (start >= 0 && byteAt(start + 1) == '/') {
            String text = XmlBytes.text(xml, from, start);
            readTag();
            return text;
        }
        return pieces(from, level);
    }

    private String pieces(int from, int level) {
        StringBuilder text = new StringBuilder();
        end = from;
        while (depth >= level) {
            int piece = end;
            start = XmlBytes.indexOf(xml, '<', piece);
            if (start < 0) {
                throw new MalformedPart("ends early");
            }
            if (depth == level) {
                text.append(XmlBytes.text(xml, piece, start));
            }
            if (!passOver()) {
                readTag();
                depth -= isEmpty ? 1 : 0;
                isEmpty = false;
            } else if (depth == level && isCdata()) {
                text.append(new String(xml, start + 9, end - start - 12, StandardCharsets.UTF_8));
            }
        }
        return text.toString();
    }

    /** Goes to the end of the element that begins here. */
    void skip() {
        int level = depth;
        while (depth >= level) {
            next();
        }
    }
}
