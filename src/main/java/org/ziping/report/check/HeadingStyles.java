package org.ziping.report.check;

import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Which styles of a document are those of headings. */
final class HeadingStyles {

    private static final Pattern NAME = Pattern.compile("(?:heading|标题)([1-9])");

    private HeadingStyles() {}

    /** The level of every heading style, from 1, by its id. */
    static Map<String, Integer> read(InputStream part) throws XMLStreamException {
        Map<String, Integer> levels = new HashMap<>();
        XMLStreamReader xml = Parts.events(part);
        String style = "";
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            if (xml.getLocalName().equals("style")) {
                style = String.valueOf(xml.getAttributeValue(xml.getNamespaceURI(), "styleId"));
            } else if (xml.getLocalName().equals("name")) {
                put(levels, style, ofName(Parts.value(xml)));
            } else if (xml.getLocalName().equals("outlineLvl")) {
                put(levels, style, ofOutline(Parts.value(xml)));
            }
        }
        return levels;
    }

    /** The level that an outline level, counted from 0, stands for; 0 for body text. */
    static int ofOutline(String value) {
        return value.matches("[0-8]") ? Integer.parseInt(value) + 1 : 0;
    }

    private static int ofName(String name) {
        Matcher found = NAME.matcher(name.toLowerCase(Locale.ROOT).replace(" ", ""));
        return found.matches() ? Integer.parseInt(found.group(1)) : 0;
    }

    private static void put(Map<String, Integer> levels, String style, int level) {
        if (level > 0) {
            levels.putIfAbsent(style, level);
        }
    }
}
