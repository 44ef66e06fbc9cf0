package org.ziping.workbook.xlsx;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a part points to within its package; pointers that lead out of it are left out. */
final class Relations {

    private record Relation(String id, String type, String target) {}

    private final List<Relation> relations = new ArrayList<>();

    private Relations() {}

    /** The relations of a part, the empty name standing for the package itself; none if it has none. */
    static Relations of(PackageParts parts, String part) {
        Relations relations = new Relations();
        String folder = part.substring(0, part.lastIndexOf('/') + 1);
        parts.findList(folder + "_rels/" + part.substring(folder.length()) + ".rels")
                .ifPresent(xml -> relations.read(new XmlCursor(xml), parts, folder));
        return relations;
    }

    private void read(XmlCursor xml, PackageParts parts, String folder) {
        while (xml.next()) {
            if (xml.opens("Relationship") && !xml.attribute("TargetMode").equalsIgnoreCase("External")) {
                String target = resolve(folder, xml.attribute("Target"));
                String name = parts.has(target) ? target : decoded(target);
                relations.add(new Relation(xml.attribute("Id"), xml.attribute("Type"), name));
            }
        }
    }

    /** The part of this relation; empty if there is none. */
    Optional<String> find(String id) {
        for (Relation relation : relations) {
            if (relation.id.equals(id)) {
                return Optional.of(relation.target);
            }
        }
        return Optional.empty();
    }

    /** The first part of this kind, told by the last word of the type, such as {@code worksheet}. */
    Optional<String> findKind(String kind) {
        for (Relation relation : relations) {
            if (relation.type.endsWith("/" + kind)) {
                return Optional.of(relation.target);
            }
        }
        return Optional.empty();
    }

    boolean isKind(String id, String kind) {
        for (Relation relation : relations) {
            if (relation.id.equals(id) && relation.type.endsWith("/" + kind)) {
                return true;
            }
        }
        return false;
    }

    private static String resolve(String folder, String target) {
        String plain = target.replace('\\', '/');
        List<String> path = new ArrayList<>();
        for (String step : (plain.startsWith("/") ? plain : folder + plain).split("/")) {
            if (step.equals("..")) {
                if (!path.isEmpty()) {
                    path.remove(path.size() - 1);
                }
            } else if (!step.isEmpty() && !step.equals(".")) {
                path.add(step);
            }
        }
        return String.join("/", path);
    }

    private static String decoded(String target) {
        if (target.indexOf('%') < 0) {
            return target;
        }
        try {
            return URLDecoder.decode(target.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return target;
        }
    }
}
