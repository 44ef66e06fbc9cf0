package org.ziping.workbook.patch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ziping.model.Finding;
import org.ziping.model.FindingCode;
import org.ziping.model.grid.Edit;
import org.ziping.model.grid.Edits;
import org.ziping.workbook.Marks;
import org.ziping.workbook.Supplement;
import org.ziping.workbook.Unwritable;

/** The unit's package while it is patched. */
public final class Host {

    private static final String STYLES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles";
    private static final String STYLES_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

    private static final String RELATIONSHIPS_TYPE = "application/vnd.openxmlformats-package.relationships+xml";

    private final Parts parts;
    private final String bookPart;
    private final Book book;
    private final BookChange change;
    private final Relationships toParts;
    private final ContentTypes types;
    private StyleTable styles;
    private Optional<String> addedStyles = Optional.empty();
    private boolean formulasChanged;

    private Host(Parts parts) {
        this.parts = parts;
        if (parts.names().stream()
                .anyMatch(name -> name.toLowerCase(Locale.ROOT).startsWith("_xmlsignatures/"))) {
            throw new Unwritable(Finding.ofFile(FindingCode.FILE_SIGNED, "文件带数字签名，写入得分会使签名失效，请交未签名的文件"));
        }
        this.bookPart = bookPart(parts);
        this.book = new Book(parts.text(bookPart));
        this.change = new BookChange(book);
        this.toParts = Relationships.of(parts, bookPart);
        this.types = ContentTypes.of(parts);
    }

    /**
     * The package with the edits written and the sheets of the small workbooks behind its last sheet.
     *
     * @throws Unwritable if that cannot be done without losing something
     */
    public static byte[] patched(byte[] original, Edits edits, List<Supplement> supplements, Marks marks) {
        Host host = new Host(Parts.of(original));
        host.formulasChanged = new OwnSheets(host.parts, host.book, host.toParts).drop(host.types);
        host.write(edits);
        host.mark(marks);
        List<Guests> guests = supplements.stream()
                .map(supplement -> new Guests(supplement, host.styles()))
                .toList();
        if (host.formulasChanged || guests.stream().anyMatch(Guests::hasFormulas)) {
            host.dropOrderOfCalculation();
        }
        host.take(guests);
        return host.save();
    }

    /** The workbook part of a package. */
    static String bookPart(Parts parts) {
        return bookPart(Relationships.of(parts, ""));
    }

    /** The workbook part that the relationships of a package lead to. */
    static String bookPart(Relationships ofPackage) {
        return ofPackage
                .findKind("officeDocument")
                .flatMap(Relationships.Relationship::part)
                .orElseThrow(() -> new IllegalArgumentException("a package without a workbook"));
    }

    /** A name for a new part that nothing in the package speaks of; a type told twice of one part would open nowhere. */
    String freeName(String stem, String extension) {
        return parts.freeName(stem, extension, types::hasNamed);
    }

    Parts parts() {
        return parts;
    }

    ContentTypes types() {
        return types;
    }

    /** The unit's style table; a new one if it has none. */
    StyleTable styles() {
        if (styles == null) {
            styles = stylesPart().map(part -> StyleTable.of(parts.text(part))).orElseGet(this::addStyles);
        }
        return styles;
    }

    private StyleTable addStyles() {
        String part = Names.folder(bookPart) + "styles.xml";
        StyleTable table = StyleTable.minimal();
        parts.put(part, table.bytes());
        types.add(part, STYLES_TYPE);
        toParts.add(STYLES, part);
        addedStyles = Optional.of(part);
        return table;
    }

    private Optional<String> stylesPart() {
        return toParts.findKind("styles")
                .flatMap(Relationships.Relationship::part)
                .filter(parts::has);
    }

    private void write(Edits edits) {
        Map<String, List<Edit>> bySheet = new LinkedHashMap<>();
        for (Edit edit : edits.all()) {
            bySheet.computeIfAbsent(Book.key(edit.address().sheet()), sheet -> new ArrayList<>())
                    .add(edit);
        }
        bySheet.forEach((sheet, planned) -> {
            Book.Entry entry = book.find(sheet)
                    .orElseThrow(() -> new IllegalArgumentException(
                            "no sheet " + planned.get(0).address()));
            String part = toParts.requirePart(entry.relationship());
            SheetPatch patch = new SheetPatch(parts.text(part), styles(), planned);
            parts.rewrite(part, patch.result());
            formulasChanged |= patch.formulasChanged();
        });
    }

    private void mark(Marks marks) {
        Map<String, List<Marks.Mark>> bySheet = new HashMap<>();
        for (Marks.Mark mark : marks.all()) {
            String sheet = Book.key(mark.cell().sheet());
            bySheet.computeIfAbsent(sheet, key -> new ArrayList<>()).add(mark);
        }
        Set<Integer> own = book.own();
        for (int place = 0; place < book.sheets().size(); place++) {
            Book.Entry entry = book.sheets().get(place);
            if (!own.contains(place) && isWorksheet(entry)) {
                mark(
                        toParts.requirePart(entry.relationship()),
                        bySheet.getOrDefault(Book.key(entry.name()), List.of()),
                        !own.isEmpty());
            }
        }
    }

    private boolean isWorksheet(Book.Entry entry) {
        return toParts.find(entry.relationship())
                .filter(link -> link.kind().equals("worksheet"))
                .flatMap(Relationships.Relationship::part)
                .filter(parts::has)
                .isPresent();
    }

    private void mark(String part, List<Marks.Mark> marks, boolean ranBefore) {
        SheetMarks old = new SheetMarks(this, part);
        if (ranBefore || !marks.isEmpty() || old.areThere()) {
            old.clear();
        }
        if (!marks.isEmpty()) {
            new SheetMarks(this, part).put(marks);
        }
    }

    String bookPart() {
        return bookPart;
    }

    private void take(List<Guests> guests) {
        Map<String, String> called = new LinkedHashMap<>();
        guests.forEach(one -> one.names().forEach(name -> called.put(name, change.reserve(name))));
        for (Guests one : guests) {
            one.moveInto(this, called);
        }
    }

    /** Lists a sheet whose part is in the package; its place, counted from 0. */
    int addSheet(String name, String part, Optional<String> state, String type) {
        return change.add(name, toParts.add(type, part), state);
    }

    void define(StartTag tag, int place, String content) {
        change.define(tag, place, content);
    }

    private byte[] save() {
        saveStyles();
        parts.rewrite(bookPart, change.result());
        toParts.save(parts);
        nameRelationships();
        types.save(parts);
        return parts.write();
    }

    /** Some programs name each part of relationships by itself, so that one more would have no type. */
    private void nameRelationships() {
        for (String part : parts.names()) {
            if (part.endsWith(".rels") && types.find(part).isEmpty()) {
                types.add(part, RELATIONSHIPS_TYPE);
            }
        }
    }

    /** The order of calculation is only Excel's memory, and it may not name a cell without formula; Excel makes it anew. */
    private void dropOrderOfCalculation() {
        toParts.findKind("calcChain").ifPresent(chain -> {
            toParts.drop(chain);
            chain.part().ifPresent(part -> {
                parts.drop(part);
                types.drop(part);
            });
        });
    }

    private void saveStyles() {
        if (styles != null) {
            parts.rewrite(stylesPart().or(() -> addedStyles).orElseThrow(), styles.result());
        }
    }
}
