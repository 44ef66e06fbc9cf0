package org.ziping.workbook.patch;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ziping.workbook.Marks;

/** The comments of one sheet; those of others are kept to the letter. */
final class CommentPart {

    private static final String EMPTY = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
            + "<comments xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><authors></authors>"
            + "<commentList></commentList></comments>";

    private record Comment(String ref, int author, int from, int to) {}

    private record Author(String name, int from, int to) {}

    private final String text;
    private final List<Author> authors = new ArrayList<>();
    private final List<Comment> comments = new ArrayList<>();
    private String prefix = "";
    private int authorsEnd;
    private int listEnd;

    CommentPart(Optional<String> there) {
        String given = there.orElse(EMPTY);
        this.text = given.replaceFirst("<(\\w+:)?commentList\\s*/>", "<$1commentList></$1commentList>")
                .replaceFirst("<(\\w+:)?authors\\s*/>", "<$1authors></$1authors>");
        Tags tags = new Tags(text);
        tags.next();
        prefix = tags.prefix();
        while (tags.next()) {
            if (tags.opens("author")) {
                author(tags);
            } else if (tags.closes("authors")) {
                authorsEnd = tags.start();
            } else if (tags.opens("comment")) {
                int from = tags.start();
                String ref = tags.require("ref");
                int by = Integer.parseInt(tags.require("authorId"));
                comments.add(new Comment(ref, by, from, tags.leave()));
            } else if (tags.closes("commentList")) {
                listEnd = tags.start();
            }
        }
    }

    private void author(Tags tags) {
        int from = tags.start();
        int content = tags.end();
        boolean empty = tags.isEmpty();
        int to = tags.leave();
        authors.add(new Author(empty ? "" : Escapes.plain(text.substring(content, tags.start())), from, to));
    }

    private boolean isOurs(Comment comment) {
        return comment.author() < authors.size()
                && authors.get(comment.author()).name().equals(Marks.AUTHOR);
    }

    /** The cells that carry a comment of ours. */
    Set<String> own() {
        Set<String> refs = new HashSet<>();
        comments.stream().filter(this::isOurs).forEach(comment -> refs.add(comment.ref()));
        return refs;
    }

    /** The cells that carry a comment of somebody else's. */
    Set<String> others() {
        Set<String> refs = new HashSet<>();
        comments.stream().filter(comment -> !isOurs(comment)).forEach(comment -> refs.add(comment.ref()));
        return refs;
    }

    /** The part without comments of ours, nor our name where nobody's number would change. */
    String cleared() {
        Splices splices = new Splices(text);
        comments.stream().filter(this::isOurs).forEach(one -> splices.delete(one.from(), one.to()));
        if (!authors.isEmpty()) {
            Author last = authors.get(authors.size() - 1);
            if (last.name().equals(Marks.AUTHOR)) {
                splices.delete(last.from(), last.to());
            }
        }
        return splices.result();
    }

    /** The part with a comment of ours more for each cell; there must be none yet. */
    String with(java.util.Map<String, String> words) {
        Splices splices = new Splices(text);
        int author = 0;
        while (author < authors.size() && !authors.get(author).name().equals(Marks.AUTHOR)) {
            author++;
        }
        if (author == authors.size()) {
            splices.insert(authorsEnd, "<" + prefix + "author>" + Marks.AUTHOR + "</" + prefix + "author>");
        }
        for (var one : words.entrySet()) {
            splices.insert(
                    listEnd,
                    Tag.prefixed(
                                    "<comment ref=\"" + one.getKey() + "\" authorId=\"" + author
                                            + "\"><text><t xml:space=\"preserve\"/></text></comment>",
                                    prefix)
                            .replace(
                                    "<" + prefix + "t xml:space=\"preserve\"/>",
                                    "<" + prefix + "t xml:space=\"preserve\">" + Escapes.cellText(one.getValue()) + "</"
                                            + prefix + "t>"));
        }
        return splices.result();
    }
}
