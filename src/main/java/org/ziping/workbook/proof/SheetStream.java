package org.ziping.workbook.proof;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ziping.model.grid.Area;
import org.ziping.model.grid.CellAddress;

/** A worksheet as a stream of its rows, its cells, and the words of everything else; holds one item at a time. */
final class SheetStream implements AutoCloseable {

    /** What comes next in a sheet. */
    sealed interface Item permits Other, RowStart, ProofCell {}

    /** Anything outside the cells. */
    record Other(String words) implements Item {}

    /** The beginning of a row and what it says of itself but for its number. */
    record RowStart(int row, Map<String, String> attributes) implements Item {}

    private static final Set<String> NUMBER = Set.of("r");
    private static final Pattern OURS = Pattern.compile("LEN\\(\"ziping:(\\w+)\"\\)>0");

    private final Events events;
    private final SharedOnes shared = new SharedOnes();
    private final List<Area> merged = new ArrayList<>();
    private final List<int[]> columnStyles = new ArrayList<>();
    private final Set<String> ownLinks;
    private final Map<String, String> fills = new TreeMap<>();
    private boolean inCells;
    private int row = -1;
    private int column = -1;
    private int rowStyle = -1;

    /**
     * @param part its name
     * @param ownLinks the relationships of this sheet that lead to parts of ours
     */
    SheetStream(String part, InputStream in, Set<String> ownLinks) {
        this.events = new Events(part, in);
        this.ownLinks = ownLinks;
    }

    /** The next item; empty at the end of the sheet. */
    Optional<Item> next() {
        while (events.next()) {
            if (inCells && events.starts()) {
                return Optional.of(
                        switch (events.name()) {
                            case "c" -> cell();
                            case "row" -> rowStart();
                            default -> new Other(events.element());
                        });
            }
            if (events.starts("conditionalFormatting")) {
                Optional<Item> rules = rules();
                if (rules.isPresent()) {
                    return rules;
                }
            } else if (events.starts("legacyDrawing")
                    && events.findRelationship().filter(ownLinks::contains).isPresent()) {
                events.element();
            } else if (events.starts("sheetData")) {
                inCells = true;
            } else if (events.ends("sheetData")) {
                inCells = false;
            } else if (!inCells || events.isContent()) {
                take();
                return Optional.of(new Other(events.words()));
            }
        }
        return Optional.empty();
    }

    /** Rules that colour cells; those of ours are only noted. */
    private Optional<Item> rules() {
        String cells = events.find("sqref").orElse("");
        String words = events.element();
        Matcher ours = OURS.matcher(words);
        if (!ours.find()) {
            return Optional.of(new Other(words));
        }
        fills.put(ours.group(1), cells);
        return Optional.empty();
    }

    /** The cells that rules of ours colour, by the severity these name. */
    Map<String, String> fills() {
        return fills;
    }

    private void take() {
        if (events.starts("mergeCell")) {
            events.find("ref").map(Area::of).ifPresent(merged::add);
        } else if (events.starts("col")) {
            columnStyles.add(new int[] {number("min"), number("max"), number("style")});
        }
    }

    private int number(String attribute) {
        return Integer.parseInt(events.find(attribute).orElse("0"));
    }

    private RowStart rowStart() {
        row = events.find("r").map(number -> Integer.parseInt(number) - 1).orElse(row + 1);
        Map<String, String> attributes = events.attributesBut(NUMBER);
        column = -1;
        boolean styled = "1".equals(attributes.get("customFormat")) || "true".equals(attributes.get("customFormat"));
        rowStyle = styled && attributes.containsKey("s") ? Integer.parseInt(attributes.get("s")) : -1;
        return new RowStart(row, attributes);
    }

    private ProofCell cell() {
        column = events.find("r").map(SheetStream::column).orElse(column + 1);
        return ProofCell.read(events, row, column, shared);
    }

    /** The column that an address names, counted from 0. */
    private static int column(String a1) {
        int letters = 0;
        while (letters < a1.length() && Character.isLetter(a1.charAt(letters))) {
            letters++;
        }
        return CellAddress.of("", a1.substring(0, letters) + "1").column();
    }

    /** The look that a new cell in the current row would have in that column. */
    int styleOfNew(int column) {
        if (rowStyle >= 0) {
            return rowStyle;
        }
        return columnStyles.stream()
                .filter(one -> one[0] <= column + 1 && column + 1 <= one[1])
                .mapToInt(one -> one[2])
                .findFirst()
                .orElse(0);
    }

    /** The merged areas met so far; they stand behind the cells. */
    List<Area> merged() {
        return merged;
    }

    @Override
    public void close() {
        events.close();
    }
}
