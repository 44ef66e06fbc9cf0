package org.ziping.workbook.proof;

import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A part read as a stream, each event as words that are equal for equal meaning: names with their namespace, attributes sorted. */
final class Events implements AutoCloseable {

    private static final String SHEETS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    /** Stands for the name of nearly every element's namespace, which takes more room than all the rest; no namespace is called so. */
    private static final String SHEETS_IN_SHORT = "x ";

    private static final XMLInputFactory FACTORY = factory();

    private final String part;
    private final XMLStreamReader reader;

    /**
     * @param part its name, for who has to tell of it
     * @throws UnreadablePart here and from whatever goes on in it, if it is not well-formed
     */
    Events(String part, InputStream in) {
        this.part = part;
        try {
            reader = FACTORY.createXMLStreamReader(in);
        } catch (XMLStreamException e) {
            throw new UnreadablePart(part, e);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = new com.fasterxml.aalto.stax.InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    /** Goes to the next event; false at the end. */
    boolean next() {
        try {
            return reader.hasNext() && reader.next() != XMLStreamConstants.END_DOCUMENT;
        } catch (XMLStreamException e) {
            throw new UnreadablePart(part, e);
        }
    }

    boolean starts() {
        return reader.isStartElement();
    }

    boolean starts(String local) {
        return reader.isStartElement() && reader.getLocalName().equals(local);
    }

    boolean ends() {
        return reader.isEndElement();
    }

    boolean ends(String local) {
        return reader.isEndElement() && reader.getLocalName().equals(local);
    }

    /** Whether this is text with something to be seen in it, a comment or an instruction. */
    boolean isContent() {
        return !reader.isStartElement()
                && !reader.isEndElement()
                && !(reader.hasText() && reader.getText().isBlank());
    }

    String text() {
        return reader.hasText() ? reader.getText() : "";
    }

    String name() {
        return reader.getLocalName();
    }

    Optional<String> find(String attribute) {
        return Optional.ofNullable(reader.getAttributeValue("", attribute));
    }

    /** The relationship that the element names, by whatever prefix. */
    Optional<String> findRelationship() {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String space = reader.getAttributeNamespace(i);
            if (space != null
                    && space.endsWith("/relationships")
                    && reader.getAttributeLocalName(i).equals("id")) {
                return Optional.of(reader.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }

    /** The attributes by their names, in their order. */
    Map<String, String> attributes() {
        return attributesBut(Set.of());
    }

    /** The same, but for those {@code left} out. */
    Map<String, String> attributesBut(Set<String> left) {
        Map<String, String> rest = Map.of();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String name = attributeName(i);
            if (!left.contains(name)) {
                rest = rest.isEmpty() ? new TreeMap<>() : rest;
                rest.put(name, reader.getAttributeValue(i));
            }
        }
        return rest;
    }

    /** This event as words. */
    String words() {
        StringBuilder words = new StringBuilder();
        addTo(words);
        return words.toString();
    }

    private void addTo(StringBuilder words) {
        if (reader.isStartElement()) {
            words.append('<');
            addName(words);
            addAttributes(words);
            words.append('>');
        } else if (reader.isEndElement()) {
            words.append("</");
            addName(words);
            words.append('>');
        } else {
            words.append(reader.getEventType()).append(':').append(text());
        }
    }

    private void addName(StringBuilder words) {
        String space = reader.getNamespaceURI();
        words.append('{').append(SHEETS.equals(space) ? SHEETS_IN_SHORT : space).append('}');
        words.append(reader.getLocalName());
    }

    private void addAttributes(StringBuilder words) {
        int count = reader.getAttributeCount();
        String[] names = new String[count];
        int[] places = new int[count];
        for (int place = 0; place < count; place++) {
            String name = attributeName(place);
            int at = place;
            for (; at > 0 && names[at - 1].compareTo(name) > 0; at--) {
                names[at] = names[at - 1];
                places[at] = places[at - 1];
            }
            names[at] = name;
            places[at] = place;
        }
        for (int at = 0; at < count; at++) {
            words.append(at == 0 ? '{' : ' ').append(names[at]).append('=');
            words.append(reader.getAttributeValue(places[at])).append(at == count - 1 ? '}' : ',');
        }
    }

    private String attributeName(int place) {
        String space = reader.getAttributeNamespace(place);
        String name = reader.getAttributeLocalName(place);
        return space == null || space.isEmpty() ? name : "{" + space + "}" + name;
    }

    /** This element, to its end, as words; the event is then its end. */
    String element() {
        return element(new StringBuilder());
    }

    /** The same, and its text by itself to {@code plain}. */
    String element(StringBuilder plain) {
        StringBuilder words = new StringBuilder();
        addTo(words);
        int depth = 1;
        while (depth > 0 && next()) {
            depth += starts() ? 1 : ends() ? -1 : 0;
            if (starts() || ends() || isContent()) {
                addTo(words);
            }
            plain.append(reader.isCharacters() ? text() : "");
        }
        return words.toString();
    }

    /** The words of this element's text and of all in it; the event is then its end. */
    String textOfElement() {
        String text = "";
        int depth = 1;
        while (depth > 0 && next()) {
            depth += starts() ? 1 : ends() ? -1 : 0;
            if (reader.isCharacters()) {
                // Nearly always the only piece.
                text = text.isEmpty() ? text() : text + text();
            }
        }
        return text;
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (XMLStreamException e) {
            throw new UnreadablePart(part, e);
        }
    }
}
