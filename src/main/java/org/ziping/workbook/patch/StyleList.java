package org.ziping.workbook.patch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One list of a style table, such as its fonts. */
final class StyleList {

    private final String name;
    private final StartTag tag;
    private final int from;
    private final int contentEnd;
    private final List<String> elements = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private int standing;

    private StyleList(String name, StartTag tag, int from, int contentEnd) {
        this.name = name;
        this.tag = tag;
        this.from = from;
        this.contentEnd = contentEnd;
    }

    /** A list that is not there yet. */
    static StyleList absent(String name) {
        return new StyleList(name, new StartTag("<" + name + ">"), -1, -1);
    }

    /** The list that the cursor stands before; leaves the cursor at its end. */
    static StyleList read(String name, String text, Tags tags) {
        StartTag tag = tags.tag();
        int from = tags.start();
        List<String> found = new ArrayList<>();
        if (!tags.isEmpty()) {
            while (tags.next() && tags.opens()) {
                int start = tags.start();
                found.add(text.substring(start, tags.leave()));
            }
        }
        StyleList list = new StyleList(name, tag, from, tags.start());
        found.forEach(list::put);
        list.standing = found.size();
        return list;
    }

    private void put(String element) {
        places.putIfAbsent(element, elements.size());
        elements.add(element);
    }

    /** The place of an element, added if no equal one is there. */
    int add(String element) {
        Integer known = places.get(element);
        if (known != null) {
            return known;
        }
        put(element);
        return elements.size() - 1;
    }

    List<String> elements() {
        return elements;
    }

    String name() {
        return name;
    }

    int from() {
        return from;
    }

    boolean isStanding() {
        return from >= 0;
    }

    boolean hasGrown() {
        return elements.size() > standing;
    }

    private String added() {
        return String.join("", elements.subList(standing, elements.size()));
    }

    private StartTag counted() {
        return tag.with("count", Integer.toString(elements.size()));
    }

    /** Puts what was added behind what stands. */
    void save(Splices splices, String prefix) {
        if (!hasGrown()) {
            return;
        }
        int tagEnd = from + tag.text().length();
        splices.replace(from, tagEnd, counted().opened().text());
        if (tag.isEmpty()) {
            splices.insert(tagEnd, added() + "</" + prefix + name + ">");
        } else {
            splices.insert(contentEnd, added());
        }
    }

    /** The list from its first tag to its last, if it is not there yet. */
    String whole(String prefix) {
        return "<" + prefix + name + " count=\"" + elements.size() + "\">" + added() + "</" + prefix + name + ">";
    }
}
