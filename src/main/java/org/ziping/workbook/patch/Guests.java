package org.ziping.workbook.patch;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sheets of one small workbook of ours, with all that hangs on them, moved into the unit's package under free names. */
final class Guests {

    private static final String WORKSHEET =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet";
    private static final Pattern NUMBERED = Pattern.compile("^(.*?)\\d*(\\.[^./]+)$");

    private final Parts small;
    private final String bookPart;
    private final Book book;
    private final Relationships toParts;
    private final ContentTypes types;
    private final Map<String, String> moved = new HashMap<>();

    Guests(byte[] workbook) {
        this.small = Parts.of(workbook);
        this.bookPart = Host.bookPart(small);
        this.book = new Book(small.text(bookPart));
        this.toParts = Relationships.of(small, bookPart);
        this.types = ContentTypes.of(small);
    }

    /** The names of the sheets as they would like to be called. */
    List<String> names() {
        return book.sheets().stream().map(Book.Entry::name).toList();
    }

    /** Whether any of the sheets has a formula. */
    boolean hasFormulas() {
        return book.sheets().stream()
                .map(this::part)
                .map(small::text)
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
        StyleMove styles = new StyleMove(OwnStyles.of(small.text(require("styles"))), host.styles());
        List<String> strings = strings();
        Map<Integer, Integer> places = new LinkedHashMap<>();
        for (Book.Entry entry : book.sheets()) {
            String part = part(entry);
            String xml = new SheetMove(renamed(small.text(part), called), strings, styles).result();

            String there = move(part, xml.getBytes(StandardCharsets.UTF_8), host, called);
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

    private String require(String kind) {
        return toParts.findKind(kind).flatMap(Relationships.Relationship::part).orElseThrow();
    }

    private List<String> strings() {
        List<String> all = new ArrayList<>();
        Optional<String> part = toParts.findKind("sharedStrings").flatMap(Relationships.Relationship::part);
        if (part.isPresent() && small.has(part.get())) {
            String xml = small.text(part.get());
            Tags tags = new Tags(xml);
            while (tags.next()) {
                if (tags.opens("si")) {
                    int from = tags.end();
                    boolean empty = tags.isEmpty();
                    tags.leave();
                    all.add(empty ? "<t></t>" : xml.substring(from, tags.start()));
                }
            }
        }
        return all;
    }

    private String move(String part, byte[] bytes, Host host, Map<String, String> called) {
        Matcher name = NUMBERED.matcher(part);
        String there = name.matches() ? host.parts().freeName(name.group(1), name.group(2)) : part;
        moved.put(part, there);
        host.parts().put(there, bytes);
        host.types().add(there, types.find(part).orElseThrow());
        String relationships = Names.relationshipsOf(part);
        if (small.has(relationships)) {
            moveRelationships(part, there, host, called);
        }
        return there;
    }

    private void moveRelationships(String part, String there, Host host, Map<String, String> called) {
        String text = small.text(Names.relationshipsOf(part));
        Splices splices = new Splices(text);
        for (Relationships.Relationship one : Relationships.of(small, part).all()) {
            if (one.part().isPresent() && small.has(one.part().get())) {
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
        if (known != null) {
            return known;
        }
        byte[] bytes = small.bytes(part);
        boolean drawn = part.endsWith(".xml") && !isPlain(called);
        byte[] renamed = drawn ? renamed(small.text(part), called).getBytes(StandardCharsets.UTF_8) : bytes;
        return move(part, renamed, host, called);
    }

    private static boolean isPlain(Map<String, String> called) {
        return called.entrySet().stream().allMatch(one -> one.getKey().equals(one.getValue()));
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
