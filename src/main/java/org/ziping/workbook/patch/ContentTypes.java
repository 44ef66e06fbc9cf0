package org.ziping.workbook.patch;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What kind of content each part has; only added to and, for parts that are dropped, taken from. */
final class ContentTypes {

    static final String PART = "[Content_Types].xml";

    private record Place(String type, int from, int to) {}

    private final Splices splices;
    private final Map<String, String> defaults = new HashMap<>();
    private final Map<String, Place> overrides = new HashMap<>();
    private String prefix = "";
    private int begin;
    private int end;

    private ContentTypes(String text) {
        splices = new Splices(text);
        Tags tags = new Tags(text);
        while (tags.next()) {
            if (tags.opens("Types")) {
                prefix = tags.prefix();
                begin = tags.end();
            } else if (tags.opens("Default")) {
                defaults.put(tags.require("Extension").toLowerCase(Locale.ROOT), tags.require("ContentType"));
            } else if (tags.opens("Override")) {
                String name = tags.require("PartName");
                String type = tags.require("ContentType");
                int from = tags.start();
                overrides.put(key(name), new Place(type, from, tags.leave()));
            } else if (tags.closes("Types")) {
                end = tags.start();
            }
        }
    }

    static ContentTypes of(Parts parts) {
        return read(parts.text(PART));
    }

    /** Those that a part says. */
    static ContentTypes read(String text) {
        return new ContentTypes(text);
    }

    private static String key(String part) {
        return (part.startsWith("/") ? part.substring(1) : part).toLowerCase(Locale.ROOT);
    }

    Optional<String> find(String part) {
        Place place = overrides.get(key(part));
        return place != null ? Optional.of(place.type()) : Optional.ofNullable(defaults.get(extension(part)));
    }

    /** Whether a type is told of a part by its name; some programs leave it behind when the part itself goes. */
    boolean hasNamed(String part) {
        return overrides.containsKey(key(part));
    }

    private static String extension(String part) {
        return Names.extension(part).toLowerCase(Locale.ROOT);
    }

    /** Says of a new part what it is: by its extension where that is free or says so already, else by its name. */
    void add(String part, String type) {
        if (find(part).filter(type::equals).isPresent()) {
            return;
        }
        String extension = extension(part);
        if (!extension.equals("xml") && !defaults.containsKey(extension)) {
            defaults.put(extension, type);
            write(begin, "Default Extension=\"" + extension, type);
        } else {
            write(end, "Override PartName=\"/" + Escapes.xml(part), type);
        }
    }

    private void write(int at, String words, String type) {
        splices.insert(at, "<" + prefix + words + "\" ContentType=\"" + type + "\"/>");
    }

    void drop(String part) {
        Place place = overrides.remove(key(part));
        if (place != null) {
            splices.delete(place.from(), place.to());
        }
    }

    void save(Parts parts) {
        if (!splices.isEmpty()) {
            parts.rewrite(PART, splices.result());
        }
    }
}
