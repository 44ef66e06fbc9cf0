package org.ziping.workbook.proof;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ziping.workbook.Difference;

/** The workbook part and its relationships: the unit's sheets, names and views are as they were, sheets of ours come last. */
final class BookProof {

    private static final List<String> PLACES = List.of("activeTab", "firstSheet");
    private static final Set<String> GUESTS =
            Set.of("drawing", "chart", "chartStyle", "chartColorStyle", "comments", "vmlDrawing", "image", "hyperlink");

    private final Archive before;
    private final Outline original;
    private final Archive after;
    private final Outline produced;
    private final List<Difference> differences = new ArrayList<>();

    /** Places in the view that were on a sheet of ours, which may be gone. */
    private final Set<String> free = new HashSet<>();

    BookProof(Archive before, Outline original, Archive after, Outline produced) {
        this.before = before;
        this.original = original;
        this.after = after;
        this.produced = produced;
    }

    List<Difference> differences() {
        if (!original.book().equals(produced.book())) {
            differ("工作簿部件换了位置");
            return differences;
        }
        int unit = produced.tabs().size() - produced.own().size();
        if (produced.own().stream().anyMatch(place -> place < unit)) {
            differ("新增的工作表没有排在最后");
        }
        compare(words(before, original), words(after, produced));
        compareLinks();
        guests();
        return differences;
    }

    private void differ(String sentence) {
        differences.add(new Difference(original.book(), "", sentence));
    }

    private void compare(List<String> old, List<String> now) {
        for (int i = 0; i < Math.max(old.size(), now.size()); i++) {
            String was = i < old.size() ? old.get(i) : "（没有）";
            String is = i < now.size() ? now.get(i) : "（没有）";
            if (!was.equals(is)) {
                differ("工作簿部件与原文件不同：原为" + was + "，现为" + is);
                return;
            }
        }
    }

    /** The events of the workbook part without sheets of ours and what is bound to them; places of sheets by their names. */
    private List<String> words(Archive archive, Outline outline) {
        List<String> words = new ArrayList<>();
        try (Events events = archive.events(outline.book())) {
            while (events.next()) {
                if (events.starts("sheet") && outline.isOwn(events.find("name").orElse(""))
                        || events.starts("definedName") && isOwn(events, outline)) {
                    events.element();
                } else if (events.starts("definedName")) {
                    words.add(named(events, outline) + events.textOfElement());
                } else if (events.starts("workbookView")) {
                    words.add(view(events, outline));
                } else if (isOther(events)) {
                    words.add(events.words());
                }
            }
        }
        return words;
    }

    /** The list of names may come and go with what is in it. */
    private static boolean isOther(Events events) {
        return (events.starts() || events.ends() || events.isContent())
                && !events.starts("definedNames")
                && !events.ends("definedNames");
    }

    private static boolean isOwn(Events events, Outline outline) {
        return events.find("localSheetId")
                .map(Integer::valueOf)
                .filter(outline.own()::contains)
                .isPresent();
    }

    private static String named(Events events, Outline outline) {
        Map<String, String> attributes = new TreeMap<>(events.attributes());
        attributes.computeIfPresent("localSheetId", (key, place) -> nameAt(outline, Integer.parseInt(place)));
        return "definedName" + attributes;
    }

    private String view(Events events, Outline outline) {
        Map<String, String> attributes = new TreeMap<>(events.attributes());
        for (String place : PLACES) {
            attributes.put(place, nameAt(outline, Integer.parseInt(attributes.getOrDefault(place, "0"))));
        }
        if (outline == original) {
            PLACES.stream()
                    .filter(place -> original.isOwn(attributes.get(place)))
                    .forEach(free::add);
        }
        attributes.keySet().removeAll(free);
        return "workbookView" + attributes;
    }

    private static String nameAt(Outline outline, int place) {
        return place < outline.tabs().size() ? outline.tabs().get(place).name() : Integer.toString(place);
    }

    private void compareLinks() {
        Set<String> old = links(original, produced);
        Set<String> now = links(produced, original);
        if (!old.equals(now)) {
            Set<String> gone = new TreeSet<>(old);
            gone.removeAll(now);
            Set<String> come = new TreeSet<>(now);
            come.removeAll(old);
            differences.add(new Difference(Links.partOf(original.book()), "", "工作簿的关系与原文件不同：少了" + gone + "，多了" + come));
        }
    }

    /** The relationships, but for those to parts of ours, to an order of calculation that went, to a style table that came. */
    private static Set<String> links(Outline outline, Outline other) {
        Set<String> all = new TreeSet<>();
        for (Links.Link link : outline.links()) {
            boolean own = link.part().filter(outline.ownParts()::contains).isPresent();
            boolean went = link.kind().equals("calcChain")
                    && other.findPart("calcChain").isEmpty();
            boolean came =
                    link.kind().equals("styles") && other.findPart("styles").isEmpty();
            if (!own && !went && !came) {
                all.add(link.id() + " " + link.type() + " " + link.target());
            }
        }
        return all;
    }

    /** What sheets of ours bring along is of the kinds that we make, and leads outside only as a link to click. */
    private void guests() {
        for (String part : produced.ownParts()) {
            for (Links.Link link : after.links(part)) {
                if (!GUESTS.contains(link.kind())
                        || link.part().isEmpty() && !link.kind().equals("hyperlink")) {
                    differences.add(new Difference(part, link.id(), "新增的工作表带有不应有的关系：" + link.type()));
                }
            }
        }
    }
}
