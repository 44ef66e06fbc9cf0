package org.ziping.workbook.proof;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How a workbook's package hangs together: its sheets, which of them are ours, and which parts belong to ours alone. */
final class Outline {

    /** The hidden name, bound to a sheet, by which sheets of ours are known. */
    static final String MARK = "_ziping";

    /** A sheet in the order of the tabs. */
    record Tab(String name, String part) {}

    private final Archive archive;
    private final String book;
    private final Map<String, Links.Link> byId = new HashMap<>();
    private final List<Tab> tabs = new ArrayList<>();
    private final Set<Integer> own = new HashSet<>();
    private final Set<String> ownParts = new HashSet<>();
    private final Map<String, SheetComments> bySheet = new HashMap<>();

    Outline(Archive archive) {
        this.archive = archive;
        this.book = archive.links("").stream()
                .filter(link -> link.kind().equals("officeDocument"))
                .flatMap(link -> link.part().stream())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("a package without a workbook"));
        archive.links(book).forEach(link -> byId.put(link.id(), link));
        readBook();
        own.removeIf(place -> place >= tabs.size());
        findOwnParts();
        findOwnComments();
    }

    /** Comments of unit's sheets that are all by us, and the drawing of their boxes, are parts of ours. */
    private void findOwnComments() {
        for (int place = 0; place < tabs.size(); place++) {
            String sheet = tabs.get(place).part();
            if (!own.contains(place) && archive.has(sheet)) {
                SheetComments comments = SheetComments.of(archive, sheet);
                bySheet.put(sheet, comments);
                ownParts.addAll(comments.ownParts());
                if (!comments.ownParts().isEmpty() && comments.onlyOwnLinks()) {
                    ownParts.add(Links.partOf(sheet));
                }
            }
        }
    }

    /** The comments of a sheet of the unit's. */
    SheetComments comments(String sheet) {
        return bySheet.getOrDefault(sheet, SheetComments.NONE);
    }

    private void readBook() {
        try (Events events = archive.events(book)) {
            while (events.next()) {
                if (events.starts("sheet")) {
                    String part = events.findRelationship()
                            .map(byId::get)
                            .flatMap(Links.Link::part)
                            .orElse("");
                    tabs.add(new Tab(events.find("name").orElse(""), part));
                } else if (events.starts("definedName")
                        && events.find("name").filter(MARK::equals).isPresent()) {
                    events.find("localSheetId").map(Integer::valueOf).ifPresent(own::add);
                }
            }
        }
    }

    private void findOwnParts() {
        if (own.isEmpty()) {
            return;
        }
        Set<String> closed = new HashSet<>();
        own.forEach(place -> closed.add(tabs.get(place).part()));
        Set<String> others = reached("", closed);
        for (String sheet : closed) {
            reached(sheet, Set.of()).stream()
                    .filter(part -> !others.contains(part))
                    .forEach(part -> {
                        ownParts.add(part);
                        ownParts.add(Links.partOf(part));
                    });
        }
        ownParts.retainAll(archive.names());
    }

    private Set<String> reached(String source, Set<String> closed) {
        Set<String> seen = new HashSet<>(Set.of(source));
        Deque<String> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            for (Links.Link link : archive.links(open.pop())) {
                link.part()
                        .filter(part -> !closed.contains(part) && archive.has(part) && seen.add(part))
                        .ifPresent(open::push);
            }
        }
        return seen;
    }

    String book() {
        return book;
    }

    List<Tab> tabs() {
        return tabs;
    }

    /** The places of sheets of ours among the tabs. */
    Set<Integer> own() {
        return own;
    }

    /** The parts that only sheets of ours lead to, those sheets among them. */
    Set<String> ownParts() {
        return ownParts;
    }

    boolean isOwn(String name) {
        return own.stream().anyMatch(place -> tabs.get(place).name().equalsIgnoreCase(name));
    }

    /** The sheet of that name. */
    Optional<Tab> find(String name) {
        return tabs.stream().filter(tab -> tab.name().equalsIgnoreCase(name)).findFirst();
    }

    /** The part of the workbook's own relationship of that kind, such as {@code styles}. */
    Optional<String> findPart(String kind) {
        return byId.values().stream()
                .filter(link -> link.kind().equals(kind))
                .flatMap(link -> link.part().stream())
                .filter(archive::has)
                .findFirst();
    }

    List<Links.Link> links() {
        return List.copyOf(byId.values());
    }
}
