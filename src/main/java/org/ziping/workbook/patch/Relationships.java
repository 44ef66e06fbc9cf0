package org.ziping.workbook.patch;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.ziping.model.Finding;
import org.ziping.model.FindingCode;
import org.ziping.workbook.Unwritable;

/** The relationships of one part, kept to the letter but for what is added or dropped. */
final class Relationships {

    private static final String EMPTY = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
            + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"></Relationships>";

    private static final Pattern EMPTY_ELEMENT = Pattern.compile("<(\\w+:)?Relationships([^>]*)/>\\s*$");

    /** One relationship and the part it leads to; empty if it leads outside. */
    record Relationship(String id, String type, Optional<String> part, int from, int to) {

        /** The last word of the type, such as {@code worksheet}. */
        String kind() {
            return type.substring(type.lastIndexOf('/') + 1);
        }
    }

    private final String source;
    private final String text;
    private final Splices splices;
    private final List<Relationship> all = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private String prefix = "";
    private int end;

    private Relationships(String source, String text) {
        this.source = source;
        this.text = text;
        this.splices = new Splices(text);
        Tags tags = new Tags(text);
        while (tags.next()) {
            if (tags.opens("Relationships")) {
                prefix = tags.prefix();
            } else if (tags.opens("Relationship")) {
                if (tags.find("Id").isEmpty() || tags.find("Target").isEmpty()) {
                    continue;
                }
                boolean outside =
                        tags.find("TargetMode").filter("External"::equals).isPresent();
                Optional<String> part =
                        outside ? Optional.empty() : Optional.of(Names.resolve(source, tags.require("Target")));
                int from = tags.start();
                all.add(new Relationship(tags.require("Id"), tags.require("Type"), part, from, tags.leave()));
                addId(all.get(all.size() - 1).id());
            } else if (tags.closes("Relationships")) {
                end = tags.start();
            }
        }
    }

    /** Of two with one id a reader may take either. */
    private void addId(String id) {
        if (!ids.add(id)) {
            throw new Unwritable(
                    Finding.ofFile(FindingCode.FILE_DAMAGED, "文件里有两个部件的编号都是“" + id + "”，请在 Excel 或 WPS 中打开修复后另存"));
        }
    }

    /** Those of {@code source}; none if it has no such part. */
    static Relationships of(Parts parts, String source) {
        String name = Names.relationshipsOf(source);
        return read(source, parts.has(name) ? Optional.of(parts.text(name)) : Optional.empty());
    }

    /** Those of {@code source} as its part of relationships says them. */
    static Relationships read(String source, Optional<String> part) {
        String text = part.orElse(EMPTY);
        return new Relationships(
                source, EMPTY_ELEMENT.matcher(text).replaceFirst("<$1Relationships$2></$1Relationships>"));
    }

    List<Relationship> all() {
        return all;
    }

    Optional<Relationship> find(String id) {
        return all.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /**
     * The part that the relationship {@code id} leads to.
     *
     * @throws IllegalArgumentException if there is none, or it leads outside
     */
    String requirePart(String id) {
        return find(id).flatMap(Relationship::part)
                .orElseThrow(() -> new IllegalArgumentException("no part behind " + id + " of " + source));
    }

    Optional<Relationship> findKind(String kind) {
        return all.stream().filter(one -> one.kind().equals(kind)).findFirst();
    }

    /** Adds a relationship under a free id, which it gives. */
    String add(String type, String part) {
        int number = 1;
        while (!ids.add("rId" + number)) {
            number++;
        }
        splices.insert(
                end,
                "<" + prefix + "Relationship Id=\"rId" + number + "\" Type=\"" + type + "\" Target=\""
                        + Escapes.xml(Names.relative(source, part)) + "\"/>");
        return "rId" + number;
    }

    void drop(Relationship one) {
        splices.delete(one.from(), one.to());
        ids.remove(one.id());
    }

    /** Writes them back, if anything changed. */
    void save(Parts parts) {
        if (!splices.isEmpty()) {
            String name = Names.relationshipsOf(source);
            if (ids.isEmpty()) {
                parts.drop(name);
            } else if (parts.has(name)) {
                parts.rewrite(name, splices.result());
            } else {
                parts.put(name, splices.result().getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
