package org.ziping.workbook.patch;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ziping.workbook.Supplement;

/** The sheets of one small workbook of ours, with all that hangs on them, moved into the unit's package under free names. */
final class Guests {

    private static final String WORKSHEET =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet";
    private static final Pattern NUMBERED = Pattern.compile("^(.*?)\\d*(\\.[^./]+)$");

    private final Map<String, String> small;
    private final String bookPart;
    private final Book book;
    private final Relationships toParts;
    private final ContentTypes types;
    private final Map<String, String> moved = new HashMap<>();

    /**
     * @param theirs the style table of the unit's workbook, which gets the looks that the sheets use
     */
    Guests(Supplement supplement, StyleTable theirs) {
        this.small = supplement.parts(new StyleMove(OwnStyles.of(supplement.styles()), theirs)::cellFormat);
        this.bookPart = Host.bookPart(relationships(""));
        this.book = new Book(small.get(bookPart));
        this.toParts = relationships(bookPart);
        this.types = ContentTypes.read(small.get(ContentTypes.PART));
    }

    private Relationships relationships(String part) {
        return Relationships.read(part, Optional.ofNullable(small.get(Names.relationshipsOf(part))));
    }

    /** The names of the sheets as they would like to be called. */
    List<String> names() {
        return book.sheets().stream().map(Book.Entry::name).toList();
    }

    /** Whether any of the sheets has a formula. */
    boolean hasFormulas() {
        return book.sheets().stream()
                .map(this::part)
                .map(small::get)
                .anyMatch(xml -> xml.contains("<f>") || xml.contains("<f "));
    }

    private String part(Book.Entry entry) {
        return toParts.find(entry.relationship())
                .flatMap(Relationships.Relationship::part)
                .orElseThrow();
    }

    /**
     * Moves them in.
     *
     * @param called what each sheet of ours, here or in another small workbook, is to be called
     */
    void moveInto(Host host, Map<String, String> called) {
        Map<Integer, Integer> places = new LinkedHashMap<>();
        for (Book.Entry entry : book.sheets()) {
            String there = move(part(entry), host, called);
            Optional<String> state = entry.hidden() ? Optional.of("hidden") : Optional.empty();
            places.put(places.size(), host.addSheet(called.get(entry.name()), there, state, WORKSHEET));
        }
        for (Book.Defined one : book.names()) {
            String element = book.text().substring(one.from(), one.to());
            StartTag tag = Tag.first(element);
            String content = element.substring(tag.text().length(), element.lastIndexOf("</"));
            host.define(tag, places.get(one.sheet().orElse(0)), renamed(content, called));
        }
    }

    private String move(String part, Host host, Map<String, String> called) {
        Matcher name = NUMBERED.matcher(part);
        String there = name.matches() ? host.freeName(name.group(1), name.group(2)) : part;
        moved.put(part, there);
        host.parts().put(there, renamed(small.get(part), called).getBytes(StandardCharsets.UTF_8));
        host.types().add(there, types.find(part).orElseThrow());
        if (small.containsKey(Names.relationshipsOf(part))) {
            moveRelationships(part, there, host, called);
        }
        return there;
    }

    private void moveRelationships(String part, String there, Host host, Map<String, String> called) {
        String text = small.get(Names.relationshipsOf(part));
        Splices splices = new Splices(text);
        for (Relationships.Relationship one : relationships(part).all()) {
            if (one.part().isPresent() && small.containsKey(one.part().get())) {
                String target = moveOnce(one.part().get(), host, called);
                StartTag tag = Tag.first(text.substring(one.from(), one.to()));
                splices.replace(
                        one.from(),
                        one.from() + tag.text().length(),
                        tag.with("Target", Names.relative(there, target)).text());
            }
        }
        host.parts().put(Names.relationshipsOf(there), splices.result().getBytes(StandardCharsets.UTF_8));
    }

    private String moveOnce(String part, Host host, Map<String, String> called) {
        String known = moved.get(part);
        return known != null ? known : move(part, host, called);
    }

    /** References to sheets of ours that had to take another name. */
    private static String renamed(String xml, Map<String, String> called) {
        String text = xml;
        for (Map.Entry<String, String> one : called.entrySet()) {
            if (!one.getKey().equals(one.getValue())) {
                String name = Pattern.quote(Escapes.xml(one.getKey()));
                String now = Matcher.quoteReplacement("'" + Escapes.xml(one.getValue()) + "'!");
                text = text.replaceAll(
                        "(?:'" + name + "'|&apos;" + name + "&apos;|(?<![\\p{L}\\p{N}_.'])" + name + ")!", now);
            }
        }
        return text;
    }
}
