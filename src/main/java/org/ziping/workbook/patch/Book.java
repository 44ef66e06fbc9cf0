package org.ziping.workbook.patch;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The workbook part as it is: its sheets in the order of the tabs and the names it defines. */
final class Book {

    /** A hidden name bound to a sheet that says the sheet is ours; it stays when Excel or WPS saves the workbook. */
    static final String MARK = "_ziping";

    private static final Pattern RELATIONSHIP = Pattern.compile("\\s(\\w+:id)\\s*=");
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /** A sheet as the workbook lists it, and where. */
    record Entry(String name, int id, String relationship, boolean hidden, int from, int to) {}

    /** A name that the workbook defines, for one sheet or for all, and where. */
    record Defined(String name, Optional<Integer> sheet, int from, int to) {}

    private final String text;
    private final List<Entry> sheets = new ArrayList<>();
    private final List<Defined> names = new ArrayList<>();
    private String prefix = "";
    private String idAttribute = "r:id";
    private int sheetsEnd;
    private int namesFrom = -1;
    private int namesTo = -1;
    private int placeForNames;

    Book(String text) {
        this.text = text;
        Tags tags = new Tags(text);
        tags.next();
        prefix = tags.prefix();
        while (tags.next()) {
            if (tags.opens("sheet")) {
                read(tags);
            } else if (tags.closes("sheets")) {
                sheetsEnd = tags.start();
                placeForNames = tags.end();
            } else if (tags.opens("functionGroups") || tags.opens("externalReferences")) {
                placeForNames = tags.leave();
            } else if (tags.opens("definedNames")) {
                namesFrom = tags.start();
                readNames(tags);
                namesTo = tags.end();
            }
        }
    }

    private void read(Tags tags) {
        String tag = text.substring(tags.start(), tags.end());
        Matcher id = RELATIONSHIP.matcher(tag);
        if (!id.find()) {
            throw new IllegalArgumentException("a sheet without a part: " + tag);
        }
        idAttribute = id.group(1);
        boolean hidden =
                tags.find("state").filter(state -> !state.equals("visible")).isPresent();
        int from = tags.start();
        String name = tags.require("name");
        int number = Integer.parseInt(tags.require("sheetId"));
        String relationship = tags.require(idAttribute);
        sheets.add(new Entry(name, number, relationship, hidden, from, tags.leave()));
    }

    private void readNames(Tags tags) {
        if (tags.isEmpty()) {
            return;
        }
        while (tags.next() && tags.opens()) {
            int from = tags.start();
            String name = tags.require("name");
            Optional<Integer> sheet = tags.find("localSheetId").map(Integer::valueOf);
            names.add(new Defined(name, sheet, from, tags.leave()));
        }
    }

    /** What a new sheet must say of the prefix of its relationship, if that is not said for the whole part. */
    String declaration() {
        Tags root = new Tags(text);
        root.next();
        String name = "xmlns:" + idAttribute.substring(0, idAttribute.indexOf(':'));
        return root.find(name).isPresent() ? "" : " " + name + "=\"" + RELATIONSHIPS + "\"";
    }

    String text() {
        return text;
    }

    String prefix() {
        return prefix;
    }

    List<Entry> sheets() {
        return sheets;
    }

    List<Defined> names() {
        return names;
    }

    /** The attribute that names a sheet's relationship, with the prefix used here. */
    String idAttribute() {
        return idAttribute;
    }

    /** Before the tag that ends the list of sheets. */
    int sheetsEnd() {
        return sheetsEnd;
    }

    /** Where the list of names begins, −1 if there is none. */
    int namesFrom() {
        return namesFrom;
    }

    /** Behind the list of names. */
    int namesTo() {
        return namesTo;
    }

    /** Where a list of names must stand if there is none. */
    int placeForNames() {
        return placeForNames;
    }

    /** The places of the sheets that an earlier run added. */
    Set<Integer> own() {
        return names.stream()
                .filter(one -> one.name().equals(MARK))
                .flatMap(one -> one.sheet().stream())
                .filter(sheet -> sheet < sheets.size())
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** The sheet of that name, upper and lower case being the same. */
    Optional<Entry> find(String name) {
        return sheets.stream().filter(one -> one.name().equalsIgnoreCase(name)).findFirst();
    }

    static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
