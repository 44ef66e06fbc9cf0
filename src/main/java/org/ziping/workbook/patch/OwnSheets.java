package org.ziping.workbook.patch;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The sheets of ours that an earlier run put behind the unit's, with all parts that only they lead to. */
final class OwnSheets {

    private final Parts parts;
    private final Book book;
    private final Relationships toParts;

    /**
     * Those of a package.
     *
     * @param toParts the relationships of the workbook part
     */
    OwnSheets(Parts parts, Book book, Relationships toParts) {
        this.parts = parts;
        this.book = book;
        this.toParts = toParts;
    }

    /** Takes them out; whether there were any. */
    boolean drop(ContentTypes types) {
        Set<String> sheets = leave();
        if (sheets.isEmpty()) {
            return false;
        }
        Set<String> kept = reached("", sheets);
        for (String sheet : sheets) {
            for (String part : reached(sheet, Set.of())) {
                if (!kept.contains(part)) {
                    parts.drop(part);
                    parts.drop(Names.relationshipsOf(part));
                    types.drop(part);
                }
            }
        }
        return true;
    }

    /** Drops the workbook's relationships to them; their parts. */
    private Set<String> leave() {
        Set<String> sheets = new HashSet<>();
        for (int place : book.own()) {
            Book.Entry entry = book.sheets().get(place);
            sheets.add(key(toParts.requirePart(entry.relationship())));
            toParts.find(entry.relationship()).ifPresent(toParts::drop);
        }
        return sheets;
    }

    /** The parts that relationships lead to from {@code source}, it among them, without going through {@code closed}. */
    private Set<String> reached(String source, Set<String> closed) {
        Set<String> seen = new HashSet<>(Set.of(source));
        List<String> open = new ArrayList<>(List.of(source));
        while (!open.isEmpty()) {
            String part = open.remove(open.size() - 1);
            if (part.isEmpty() || parts.has(Names.relationshipsOf(part))) {
                for (Relationships.Relationship one :
                        Relationships.of(parts, part).all()) {
                    one.part()
                            .map(OwnSheets::key)
                            .filter(next -> !closed.contains(next))
                            .filter(parts::has)
                            .filter(seen::add)
                            .ifPresent(open::add);
                }
            }
        }
        return seen;
    }

    private static String key(String part) {
        return part.toLowerCase(Locale.ROOT);
    }
}
