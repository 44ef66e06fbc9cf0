package org.ziping.workbook.patch;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The workbook part with the sheets of an earlier run taken away and new ones behind the last. A number of the unit's changes
 * only where a sheet of ours stood before it.
 */
final class BookChange {

    private static final int LONGEST_NAME = 31;

    /** A new sheet: its name, number, relationship and, if it is hidden, how. */
    private record Fresh(String name, int id, String relationship, Optional<String> state) {}

    private final Book book;
    private final Set<Integer> own;
    private final List<Fresh> fresh = new ArrayList<>();
    private final List<String> definitions = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();
    private final int kept;

    BookChange(Book book) {
        this.book = book;
        this.own = book.own();
        for (int i = 0; i < book.sheets().size(); i++) {
            if (!own.contains(i)) {
                taken.add(Book.key(book.sheets().get(i).name()));
            }
        }
        this.kept = book.sheets().size() - own.size();
    }

    /** A name for a new sheet: the wanted one, or the first of {@code wanted(2)}, {@code wanted(3)} … that the unit has not. */
    String reserve(String wanted) {
        String name = wanted;
        for (int number = 2; !taken.add(Book.key(name)); number++) {
            String tail = "(" + number + ")";
            name = wanted.substring(0, Math.min(wanted.length(), LONGEST_NAME - tail.length())) + tail;
        }
        return name;
    }

    /** Adds a sheet behind the last one; its place, counted from 0. */
    int add(String name, String relationship, Optional<String> state) {
        int highest = 0;
        for (int i = 0; i < book.sheets().size(); i++) {
            highest = own.contains(i)
                    ? highest
                    : Math.max(highest, book.sheets().get(i).id());
        }
        fresh.add(new Fresh(name, highest + fresh.size() + 1, relationship, state));
        int place = kept + fresh.size() - 1;
        define(new StartTag("<definedName name=\"" + Book.MARK + "\" hidden=\"1\">"), place, "\"ziping\"");
        return place;
    }

    /** Adds a name that is bound to the sheet at a place. */
    void define(StartTag tag, int place, String content) {
        String bound = tag.with("localSheetId", Integer.toString(place)).text();
        definitions.add(Tag.prefixed(bound + content + "</definedName>", book.prefix()));
    }

    boolean isEmpty() {
        return fresh.isEmpty() && own.isEmpty();
    }

    /** The part as it is to be. */
    String result() {
        if (isEmpty()) {
            return book.text();
        }
        Splices splices = new Splices(book.text());
        own.forEach(place -> splices.delete(
                book.sheets().get(place).from(), book.sheets().get(place).to()));
        fresh.forEach(one -> splices.insert(book.sheetsEnd(), element(one)));
        names(splices);
        views(splices);
        return splices.result();
    }

    private String element(Fresh one) {
        return "<" + book.prefix() + "sheet name=\"" + Escapes.xml(one.name()) + "\" sheetId=\"" + one.id() + "\""
                + one.state().map(state -> " state=\"" + state + "\"").orElse("")
                + book.declaration() + " " + book.idAttribute() + "=\"" + one.relationship() + "\"/>";
    }

    private void names(Splices splices) {
        String added = String.join("", definitions);
        boolean keepsSome = book.names().stream()
                .anyMatch(one -> one.sheet().filter(own::contains).isEmpty());
        String open = "<" + book.prefix() + "definedNames>";
        String close = "</" + book.prefix() + "definedNames>";
        if (book.namesFrom() < 0) {
            splices.insert(book.placeForNames(), added.isEmpty() ? "" : open + added + close);
        } else if (!keepsSome) {
            splices.replace(book.namesFrom(), book.namesTo(), added.isEmpty() ? "" : open + added + close);
        } else {
            for (Book.Defined one : book.names()) {
                rebind(one, splices);
            }
            splices.insert(book.namesTo() - close.length(), added);
        }
    }

    private void rebind(Book.Defined one, Splices splices) {
        if (one.sheet().isEmpty()) {
            return;
        }
        int place = one.sheet().get();
        if (own.contains(place)) {
            splices.delete(one.from(), one.to());
        } else if (place(place) != place) {
            StartTag tag = Tag.first(book.text().substring(one.from(), one.to()));
            splices.replace(
                    one.from(),
                    one.from() + tag.text().length(),
                    tag.with("localSheetId", Integer.toString(place(place))).text());
        }
    }

    /** Where a sheet of the unit's stands once ours before it are gone. */
    private int place(int before) {
        return before >= book.sheets().size()
                ? before
                : before - (int) own.stream().filter(place -> place < before).count();
    }

    private void views(Splices splices) {
        Tags tags = new Tags(book.text());
        while (!own.isEmpty() && tags.next()) {
            if (tags.opens("workbookView")) {
                StartTag tag = tags.tag();
                for (String attribute : List.of("firstSheet", "activeTab")) {
                    int before = tags.find(attribute).map(Integer::valueOf).orElse(0);
                    int now = own.contains(before) ? again(before) : place(before);
                    tag = now == before ? tag : tag.with(attribute, Integer.toString(now));
                }
                splices.replace(tags.start(), tags.end(), tag.text());
            }
        }
    }

    /** The place of the sheet that comes in the place of one of ours, or of the first that is to be seen. */
    private int again(int before) {
        String name = before < book.sheets().size() ? book.sheets().get(before).name() : "";
        for (int i = 0; i < fresh.size(); i++) {
            if (fresh.get(i).name().equalsIgnoreCase(name)) {
                return kept + i;
            }
        }
        for (int i = 0; i < book.sheets().size(); i++) {
            if (!own.contains(i) && !book.sheets().get(i).hidden()) {
                return place(i);
            }
        }
        return 0;
    }
}
