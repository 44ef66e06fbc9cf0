package org.ziping.workbook.patch;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.ziping.model.Severity;
import org.ziping.model.grid.CellAddress;
import org.ziping.workbook.Marks;

/**
 * The marks on one sheet of the unit's: the fill is a conditional format that is always true, so that the cells keep their own
 * look and it can be taken away again; the comments are by {@code ziping}.
 */
final class SheetMarks {

    private static final String TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String COMMENTS = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
    private static final String DRAWING = "application/vnd.openxmlformats-officedocument.vmlDrawing";
    private static final Pattern OURS = Pattern.compile(
            "<(\\w+:)?conditionalFormatting\\b(?:(?!</(?:\\w+:)?conditionalFormatting>).)*?LEN\\((?:\"|&quot;)ziping:.*?</(\\w+:)?conditionalFormatting>",
            Pattern.DOTALL);
    private static final Pattern LEGACY =
            Pattern.compile("<(?:\\w+:)?legacyDrawing\\b[^>]*?\\b\\w+:id\\s*=\\s*[\"']([^\"']+)[\"'][^>]*/>");
    private static final List<String> AFTER_RULES = List.of(
            "dataValidations",
            "hyperlinks",
            "printOptions",
            "pageMargins",
            "pageSetup",
            "headerFooter",
            "rowBreaks",
            "colBreaks",
            "customProperties",
            "cellWatches",
            "ignoredErrors",
            "smartTags",
            "drawing",
            "legacyDrawing",
            "legacyDrawingHF",
            "drawingHF",
            "picture",
            "oleObjects",
            "controls",
            "webPublishItems",
            "tableParts",
            "extLst",
            "AlternateContent");
    private static final List<String> AFTER_DRAWING = AFTER_RULES.subList(14, AFTER_RULES.size());
    private static final Map<Severity, String> COLOURS =
            Map.of(Severity.ERROR, "FFFFD5D5", Severity.WARNING, "FFFFF0C2", Severity.NOTE, "FFDDEBF7");

    private final Host host;
    private final String part;
    private final Relationships links;
    private final Optional<Relationships.Relationship> comments;

    SheetMarks(Host host, String part) {
        this.host = host;
        this.part = part;
        this.links = Relationships.of(host.parts(), part);
        this.comments = links.findKind("comments")
                .filter(one -> one.part().filter(host.parts()::has).isPresent());
    }

    private CommentPart commentPart() {
        return new CommentPart(
                comments.flatMap(Relationships.Relationship::part).map(host.parts()::text));
    }

    /** Whether comments of ours are there. */
    boolean areThere() {
        return comments.isPresent() && !commentPart().own().isEmpty();
    }

    /** Takes away what an earlier run put there; parts that held nothing else go. */
    void clear() {
        String sheet = host.parts().text(part);
        String bare = OURS.matcher(sheet).replaceAll("");
        CommentPart there = commentPart();
        if (!there.own().isEmpty()) {
            bare = clear(bare, there);
        }
        host.parts().rewrite(part, bare);
        links.save(host.parts());
    }

    private String clear(String sheet, CommentPart there) {
        Relationships.Relationship toComments = comments.orElseThrow();
        Optional<Relationships.Relationship> toDrawing = drawing(sheet);
        String boxes = toDrawing
                .flatMap(Relationships.Relationship::part)
                .map(vml -> NoteShapes.without(host.parts().text(vml), there.own()))
                .orElse("");
        if (there.others().isEmpty()) {
            drop(toComments);
        } else {
            host.parts().rewrite(toComments.part().orElseThrow(), there.cleared());
        }
        if (toDrawing.isPresent() && NoteShapes.isEmpty(boxes)) {
            drop(toDrawing.get());
            return LEGACY.matcher(sheet).replaceFirst("");
        }
        toDrawing
                .flatMap(Relationships.Relationship::part)
                .ifPresent(vml -> host.parts().rewrite(vml, boxes));
        return sheet;
    }

    private void drop(Relationships.Relationship link) {
        links.drop(link);
        link.part().ifPresent(gone -> {
            host.parts().drop(gone);
            host.types().drop(gone);
        });
    }

    private Optional<Relationships.Relationship> drawing(String sheet) {
        var legacy = LEGACY.matcher(sheet);
        return legacy.find() ? links.find(legacy.group(1)) : Optional.empty();
    }

    /** Puts marks there; {@link #clear} must have run, in another instance. */
    void put(List<Marks.Mark> marks) {
        String sheet = host.parts().text(part);
        MergedAreas merged = MergedAreas.of(sheet);
        Map<CellAddress, List<Marks.Mark>> byCell = new TreeMap<>();
        for (Marks.Mark mark : marks) {
            CellAddress anchor = merged.anchor(mark.cell());
            byCell.computeIfAbsent(new CellAddress("", anchor.row(), anchor.column()), cell -> new ArrayList<>())
                    .add(mark);
        }
        String filled = filled(sheet, byCell);
        host.parts().rewrite(part, commented(filled, byCell));
        links.save(host.parts());
    }

    private String filled(String sheet, Map<CellAddress, List<Marks.Mark>> byCell) {
        Map<Severity, StringBuilder> cells = new EnumMap<>(Severity.class);
        byCell.forEach((cell, marks) -> {
            Severity worst = marks.stream()
                    .map(Marks.Mark::severity)
                    .min(Severity::compareTo)
                    .orElseThrow();
            cells.computeIfAbsent(worst, one -> new StringBuilder()).append(' ').append(cell.a1());
        });
        int[] priority = {highestPriority(sheet)};
        StringBuilder rules = new StringBuilder();
        String prefix = prefix(sheet);
        cells.forEach((severity, places) -> {
            int look = host.styles()
                    .add(
                            "dxfs",
                            "<dxf><fill><patternFill><bgColor rgb=\"" + COLOURS.get(severity)
                                    + "\"/></patternFill></fill></dxf>");
            rules.append("<conditionalFormatting sqref=\"")
                    .append(places.substring(1))
                    .append("\"><cfRule type=\"expression\" dxfId=\"")
                    .append(look)
                    .append("\" priority=\"")
                    .append(++priority[0])
                    .append("\"><formula>LEN(\"ziping:")
                    .append(severity.code())
                    .append("\")&gt;0</formula></cfRule></conditionalFormatting>");
        });
        return inserted(sheet, AFTER_RULES, Tag.prefixed(rules.toString(), prefix));
    }

    private static String prefix(String sheet) {
        Tags root = new Tags(sheet);
        root.next();
        return root.prefix();
    }

    private static int highestPriority(String sheet) {
        int highest = 0;
        Tags tags = new Tags(sheet, Math.max(0, sheet.lastIndexOf("sheetData") - 3), sheet.length());
        while (tags.next()) {
            if (tags.opens("cfRule")) {
                highest = Math.max(
                        highest, tags.find("priority").map(Integer::valueOf).orElse(0));
            }
        }
        return highest;
    }

    /** The sheet with words before the first of its elements that must stand behind them. */
    private static String inserted(String sheet, List<String> behind, String words) {
        Tags tags = new Tags(sheet, Math.max(0, sheet.lastIndexOf("sheetData") - 3), sheet.length());
        int at = sheet.lastIndexOf("</");
        while (tags.next()) {
            if (tags.opens()) {
                int start = tags.start();
                if (behind.contains(tags.name())) {
                    at = start;
                    break;
                }
                tags.leave();
            }
        }
        return sheet.substring(0, at) + words + sheet.substring(at);
    }

    private String commented(String sheet, Map<CellAddress, List<Marks.Mark>> byCell) {
        CommentPart there = commentPart();
        Set<String> taken = there.others();
        NoteBoxes boxes = new NoteBoxes(sheet);
        Map<String, String> words = new TreeMap<>();
        Map<String, String> anchors = new TreeMap<>();
        byCell.forEach((cell, marks) -> {
            if (!taken.contains(cell.a1())) {
                String text =
                        String.join("\n", marks.stream().map(Marks.Mark::text).toList());
                words.put(cell.a1(), text);
                anchors.put(cell.a1(), boxes.anchor(cell, text));
            }
        });
        if (words.isEmpty()) {
            return sheet;
        }
        String part = comments.flatMap(Relationships.Relationship::part)
                .orElseGet(() -> add("comments", ".xml", COMMENTS, "comments"));
        host.parts().put(part, there.with(words).getBytes(StandardCharsets.UTF_8));
        Optional<String> drawing = drawing(sheet).flatMap(Relationships.Relationship::part);
        if (drawing.isPresent()) {
            host.parts().rewrite(drawing.get(), NoteShapes.with(host.parts().text(drawing.get()), anchors));
            return sheet;
        }
        String vml = add("drawings/vmlDrawing", ".vml", DRAWING, "vmlDrawing");
        host.parts().put(vml, NoteShapes.with(NoteShapes.empty(), anchors).getBytes(StandardCharsets.UTF_8));
        String legacy = "<" + prefix(sheet) + "legacyDrawing xmlns:r=\"" + TYPES.substring(0, TYPES.length() - 1)
                + "\" r:id=\"" + lastId + "\"/>";
        return inserted(sheet, AFTER_DRAWING, legacy);
    }

    private String lastId = "";

    private String add(String stem, String extension, String type, String kind) {
        String fresh = host.freeName(Names.folder(host.bookPart()) + stem, extension);
        host.parts().put(fresh, new byte[0]);
        host.types().add(fresh, type);
        lastId = links.add(TYPES + kind, fresh);
        return fresh;
    }
}
