package org.ziping.workbook.proof;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ziping.model.grid.CellAddress;

/**
 * The comments of one sheet, told apart by who wrote them.
 *
 * @param own what each comment of ours says, by its cell
 * @param others comments of others, as words
 * @param otherCells where those are
 * @param otherShapes the old drawings without the boxes of our comments, as text
 * @param parts the parts that hold all this
 * @param ownParts those among them in which nothing is of others
 * @param ownLinks the relationships that lead to these
 * @param otherLinks all other relationships of the sheet, as words
 */
record SheetComments(
        Map<String, String> own,
        List<String> others,
        Set<String> otherCells,
        List<String> otherShapes,
        Set<String> parts,
        Set<String> ownParts,
        Set<String> ownLinks,
        Set<String> otherLinks) {

    static final SheetComments NONE =
            new SheetComments(Map.of(), List.of(), Set.of(), List.of(), Set.of(), Set.of(), Set.of(), Set.of());

    private static final String AUTHOR = "ziping";
    private static final Pattern SHAPE = Pattern.compile("<(\\w+):shape[\\s>].*?</\\1:shape>", Pattern.DOTALL);
    /** What all boxes of comments have in common; it comes with the first box and stays. */
    private static final Pattern NOTE_TYPE =
            Pattern.compile("<(\\w+):shapetype[^>]*\"_x0000_t202\".*?</\\1:shapetype>", Pattern.DOTALL);

    private static final Pattern PLACE = Pattern.compile("<(?:\\w+:)?(Row|Column)>\\s*(\\d+)\\s*</", Pattern.DOTALL);

    /** Those of a sheet. */
    static SheetComments of(Archive archive, String sheet) {
        SheetComments found = new SheetComments(
                new TreeMap<>(),
                new ArrayList<>(),
                new HashSet<>(),
                new ArrayList<>(),
                new HashSet<>(),
                new HashSet<>(),
                new HashSet<>(),
                new TreeSet<>());
        List<Links.Link> links = archive.links(sheet);
        for (Links.Link link : links) {
            if (link.kind().equals("comments")) {
                link.part().filter(archive::has).ifPresent(part -> found.readComments(archive, part));
            }
        }
        for (Links.Link link : links) {
            if (link.kind().equals("vmlDrawing")) {
                link.part().filter(archive::has).ifPresent(part -> found.readShapes(archive, part));
            }
            if (link.part().filter(found.ownParts::contains).isPresent()) {
                found.ownLinks.add(link.id());
            } else {
                found.otherLinks.add(link.id() + " " + link.type() + " " + link.target());
            }
        }
        return found;
    }

    private void readComments(Archive archive, String part) {
        parts.add(part);
        List<String> authors = new ArrayList<>();
        try (Events events = archive.events(part)) {
            while (events.next()) {
                if (events.starts("author")) {
                    authors.add(events.textOfElement());
                } else if (events.starts("comment")) {
                    readComment(events, authors);
                }
            }
        }
        if (!own.isEmpty() && others.isEmpty()) {
            ownParts.add(part);
        }
    }

    private void readComment(Events events, List<String> authors) {
        String cell = events.find("ref").orElse("");
        int number = Integer.parseInt(events.find("authorId").orElse("0"));
        String author = number < authors.size() ? authors.get(number) : "";
        if (author.equals(AUTHOR)) {
            own.put(cell, events.textOfElement());
        } else {
            otherCells.add(cell);
            others.add(author + " " + events.element());
        }
    }

    private void readShapes(Archive archive, String part) {
        String text = text(archive, part);
        int[] boxes = {0, 0};
        String rest = SHAPE.matcher(text).replaceAll(shape -> {
            boxes[0]++;
            if (shape.group().contains("\"Note\"") && own.containsKey(cell(shape.group()))) {
                boxes[1]++;
                return "";
            }
            return Matcher.quoteReplacement(shape.group());
        });
        if (boxes[1] > 0) {
            parts.add(part);
        }
        if (boxes[1] > 0 && boxes[1] == boxes[0] && !rest.contains("ClientData")) {
            ownParts.add(part);
        } else {
            otherShapes.add(NOTE_TYPE.matcher(rest).replaceAll(""));
            parts.add(part);
        }
    }

    private static String cell(String shape) {
        Map<String, Integer> place = new HashMap<>();
        for (Matcher found = PLACE.matcher(shape); found.find(); ) {
            place.put(found.group(1), Integer.valueOf(found.group(2)));
        }
        return new CellAddress("", place.getOrDefault("Row", 0), place.getOrDefault("Column", 0)).a1();
    }

    private static String text(Archive archive, String part) {
        try (InputStream in = archive.open(part)) {
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether we wrote any of them. */
    boolean isOurs() {
        return !own.isEmpty();
    }

    /** Whether the sheet has no relationship but to parts of ours. */
    boolean onlyOwnLinks() {
        return otherLinks.isEmpty();
    }
}
