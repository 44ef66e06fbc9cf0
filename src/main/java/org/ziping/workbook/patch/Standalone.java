package org.ziping.workbook.patch;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ziping.model.grid.Edits;
import org.ziping.workbook.Marks;
import org.ziping.workbook.Supplement;

/** Sheets of ours as a workbook of their own: what refers to another workbook's sheet stands there as a value. */
public final class Standalone {

    private Standalone() {}

    /**
     * One .xlsx with the sheets of all.
     *
     * @param supplements at least one
     */
    public static byte[] of(List<Supplement> supplements) {
        byte[] first = supplements.get(0).workbook();
        byte[] joined = Host.patched(first, Edits.NONE, supplements.subList(1, supplements.size()), Marks.NONE);
        Parts parts = Parts.of(joined);
        String bookPart = Host.bookPart(parts);
        Book book = new Book(parts.text(bookPart));
        Relationships toParts = Relationships.of(parts, bookPart);
        Set<String> names = new HashSet<>();
        book.sheets().forEach(sheet -> names.add(Book.key(sheet.name())));
        for (Book.Entry sheet : book.sheets()) {
            toParts.find(sheet.relationship())
                    .flatMap(Relationships.Relationship::part)
                    .ifPresent(part -> parts.rewrite(part, bare(parts.text(part), names)));
        }
        return parts.write();
    }

    /** Without formulas and links that lead to sheets which are not here. */
    private static String bare(String xml, Set<String> names) {
        Splices splices = new Splices(xml);
        Tags tags = new Tags(xml);
        while (tags.next()) {
            int from = tags.start();
            if (tags.opens("f")) {
                int content = tags.end();
                int end = tags.leave();
                if (leadsAway(Escapes.plain(xml.substring(content, Math.max(content, tags.start()))), names)) {
                    splices.delete(from, end);
                }
            } else if (tags.opens("hyperlink")
                    && tags.find("location")
                            .filter(place -> leadsAway(place, names))
                            .isPresent()) {
                splices.delete(from, tags.leave());
            }
        }
        return splices.result().replaceAll("<hyperlinks>\\s*</hyperlinks>", "");
    }

    /** Whether a reference names a sheet, and one that is not among these. */
    private static boolean leadsAway(String reference, Set<String> names) {
        String small = Book.key(reference);
        return small.contains("!")
                && names.stream().noneMatch(name -> small.contains("'" + name + "'!") || small.contains(name + "!"));
    }
}
