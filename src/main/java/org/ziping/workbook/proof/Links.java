package org.ziping.workbook.proof;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where a part leads. */
final class Links {

    /** One relationship; {@code part} is empty if it leads outside the package. */
    record Link(String id, String type, String target, Optional<String> part) {

        String kind() {
            return type.substring(type.lastIndexOf('/') + 1);
        }
    }

    private Links() {}

    /** The part that holds the relationships of {@code source}. */
    static String partOf(String source) {
        int slash = source.lastIndexOf('/') + 1;
        return source.substring(0, slash) + "_rels/" + source.substring(slash) + ".rels";
    }

    /** The relationships of a part, {@code ""} being the package; none if it has no such part. */
    static List<Link> of(Archive archive, String source) {
        List<Link> links = new ArrayList<>();
        if (archive.has(partOf(source))) {
            try (Events events = archive.events(partOf(source))) {
                while (events.next()) {
                    if (events.starts("Relationship")) {
                        links.add(read(events, source));
                    }
                }
            }
        }
        return links;
    }

    private static Link read(Events events, String source) {
        String target = events.find("Target").orElse("");
        boolean outside = events.find("TargetMode").filter("External"::equals).isPresent();
        return new Link(
                events.find("Id").orElse(""),
                events.find("Type").orElse(""),
                target,
                outside ? Optional.empty() : Optional.of(resolve(source, target)));
    }

    private static String resolve(String source, String target) {
        String path = target.replace('\\', '/').replace(" ", "%20");
        int fragment = path.indexOf('#');
        URI resolved =
                URI.create("/" + source.replace(" ", "%20")).resolve(fragment < 0 ? path : path.substring(0, fragment));
        return Archive.key(resolved.normalize().getPath());
    }
}
