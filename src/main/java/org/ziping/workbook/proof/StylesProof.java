package org.ziping.workbook.proof;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.ziping.workbook.Difference;

/** The style table: every list begins as it did, so that every old number means what it meant. */
final class StylesProof {

    private static final Set<String> GROWING = Set.of("numFmts", "fonts", "fills", "borders", "cellXfs", "dxfs");

    private static final RecentStyles RECENT = new RecentStyles();

    private final String part;
    private final Map<String, List<String>> old;
    private final Map<String, List<String>> now;
    private final Map<Integer, String> formats = new HashMap<>();
    private final List<Map<String, String>> cellFormats = new ArrayList<>();
    private final List<Difference> differences = new ArrayList<>();

    private StylesProof(String part, Optional<byte[]> before, Optional<byte[]> after) {
        this.part = part;
        this.old = before.map(table -> read(table, false)).orElseGet(Map::of);
        this.now = after.map(table -> read(table, true)).orElseGet(Map::of);
        if (before.isPresent()) {
            compare();
        }
    }

    /**
     * Compares two style tables.
     *
     * @param part the name of the part
     * @param before empty if there was none
     * @param after empty if there is none
     */
    static StylesProof of(String part, Optional<byte[]> before, Optional<byte[]> after) {
        if (before.isEmpty() || after.isEmpty()) {
            return new StylesProof(part, before, after);
        }
        return RECENT.find(part, before.get(), after.get()).orElseGet(() -> {
            StylesProof proof = new StylesProof(part, before, after);
            RECENT.keep(before.get(), after.get(), proof);
            return proof;
        });
    }

    private Map<String, List<String>> read(byte[] table, boolean isNew) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        try (Events events = new Events(part, new ByteArrayInputStream(table))) {
            events.next();
            lists.put("", List.of(events.words()));
            while (events.next()) {
                if (events.starts()) {
                    String list = events.name();
                    lists.computeIfAbsent(list, key -> new ArrayList<>()).addAll(children(events, list, isNew));
                }
            }
        }
        return lists;
    }

    /** The elements of a list, before them the list's own attributes but for its length. */
    private List<String> children(Events events, String list, boolean isNew) {
        List<String> all =
                new ArrayList<>(List.of(events.attributesBut(Set.of("count")).toString()));
        while (events.next() && !events.ends()) {
            if (events.starts()) {
                if (isNew) {
                    learn(events, list);
                }
                all.add(events.element());
            }
        }
        return all;
    }

    private void learn(Events events, String list) {
        if (list.equals("numFmts")) {
            formats.put(
                    Integer.valueOf(events.find("numFmtId").orElse("0")),
                    events.find("formatCode").orElse(""));
        } else if (list.equals("cellXfs")) {
            cellFormats.add(events.attributes());
        }
    }

    private void compare() {
        old.forEach((list, was) -> {
            List<String> is = now.getOrDefault(list, List.of());
            boolean begins =
                    is.size() >= was.size() && is.subList(0, was.size()).equals(was);
            if (!begins) {
                differ(list, "原有的样式变了或换了位置");
            } else if (is.size() > was.size() && !GROWING.contains(list)) {
                differ(list, "样式表的这一部分不应增加内容");
            }
        });
        now.keySet().stream()
                .filter(list -> !old.containsKey(list) && !GROWING.contains(list) && !isBase(list))
                .forEach(list -> differ(list, "样式表多出一部分"));
    }

    /** A table without any look gets the one look that every style is founded on. */
    private boolean isBase(String list) {
        return list.equals("cellStyleXfs") && !old.containsKey("cellXfs");
    }

    private void differ(String place, String sentence) {
        differences.add(new Difference(part, place, sentence));
    }

    String part() {
        return part;
    }

    List<Difference> differences() {
        return List.copyOf(differences);
    }

    /** Whether the new look differs from the old one in its number format alone. */
    boolean differOnlyInFormat(int before, int after) {
        return words("cellXfs", before).equals(words("cellXfs", after));
    }

    /** A cell format without what it says of numbers. */
    private String words(String list, int place) {
        List<String> all = now.getOrDefault(list, List.of());
        if (place + 1 >= all.size()) {
            return "?" + place;
        }
        String element = all.get(place + 1);
        TreeMap<String, String> attributes = new TreeMap<>(cellFormats.get(place));
        attributes.remove("numFmtId");
        attributes.remove("applyNumberFormat");
        return attributes + element.substring(element.indexOf('>') + 1);
    }

    /** The number format of a look, if the table spells it out; of the built-in ones {@code #} and their number. */
    String format(int style) {
        if (style >= cellFormats.size()) {
            return "?";
        }
        int id = Integer.parseInt(cellFormats.get(style).getOrDefault("numFmtId", "0"));
        return formats.getOrDefault(id, BuiltIn.code(id));
    }
}
