package org.ziping.workbook.proof;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.ziping.workbook.Difference;

/** The kinds of content: each part that stays is what it was, and only parts of ours are new. */
final class TypesProof {

    private static final String PART = "[Content_Types].xml";

    private final Archive before;
    private final Outline original;
    private final Archive after;
    private final Outline produced;
    private final List<Difference> differences = new ArrayList<>();

    TypesProof(Archive before, Outline original, Archive after, Outline produced) {
        this.before = before;
        this.original = original;
        this.after = after;
        this.produced = produced;
    }

    List<Difference> differences() {
        if (before.sameAs(after, PART)) {
            return differences;
        }
        Set<String> twice = new HashSet<>();
        Map<String, String> old = read(before, twice::add);
        Map<String, String> now = read(after, name -> {
            if (!twice.contains(name)) {
                differ(name, "内容类型说了两遍");
            }
        });
        for (String part : before.names()) {
            if (after.has(part)
                    && !original.ownParts().contains(part)
                    && !of(part, old).equals(of(part, now))) {
                differ(part, "内容类型变了：原为" + of(part, old) + "，现为" + of(part, now));
            }
        }
        old.forEach((name, type) -> {
            if (!type.equals(now.get(name)) && !mayGo(name)) {
                differ(name, "原有的内容类型不见了或变了");
            }
        });
        now.keySet().stream()
                .filter(name -> !old.containsKey(name) && !mayCome(name))
                .forEach(name -> differ(name, "多出一个内容类型"));
        return differences;
    }

    private boolean mayGo(String name) {
        String part = Archive.key(name);
        return original.ownParts().contains(part)
                || original.findPart("calcChain").filter(part::equals).isPresent() && !after.has(part);
    }

    private boolean mayCome(String name) {
        if (!name.startsWith("/")) {
            return produced.ownParts().stream().anyMatch(part -> part.endsWith("." + name));
        }
        String part = Archive.key(name);
        return produced.ownParts().contains(part)
                || original.findPart("styles").isEmpty()
                        && produced.findPart("styles").filter(part::equals).isPresent();
    }

    private void differ(String place, String sentence) {
        differences.add(new Difference(PART, place, sentence));
    }

    /** Types by part, with a slash before it, and by extension; tells of what is told twice. */
    private static Map<String, String> read(Archive archive, Consumer<String> twice) {
        Map<String, String> types = new TreeMap<>();
        try (Events events = archive.events(PART)) {
            while (events.next()) {
                if (events.starts("Default") || events.starts("Override")) {
                    String name = events.starts("Default")
                            ? small(events.find("Extension").orElse(""))
                            : "/" + Archive.key(events.find("PartName").orElse(""));
                    if (types.put(name, events.find("ContentType").orElse("")) != null) {
                        twice.accept(name);
                    }
                }
            }
        }
        return types;
    }

    private static String of(String part, Map<String, String> types) {
        String extension = part.substring(part.lastIndexOf('.') + 1);
        return types.getOrDefault("/" + part, types.getOrDefault(small(extension), ""));
    }

    private static String small(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
