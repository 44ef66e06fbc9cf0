package org.ziping.mail.letter;

import java.util.List;
import java.util.stream.Collectors;

/** What stands in a letter where its template has a tag. */
sealed interface TagValue {

    /** Whether there is nothing to say. */
    boolean isEmpty();

    /** As plain text, lists with one line an entry. */
    String plain();

    /** As HTML, every word of a form escaped. */
    String html();

    /** A word or two within a line. */
    record Words(String text) implements TagValue {

        @Override
        public boolean isEmpty() {
            return text.isBlank();
        }

        @Override
        public String plain() {
            return text;
        }

        @Override
        public String html() {
            return Html.escaped(text);
        }
    }

    /** Sentences one below the other. */
    record Listing(List<String> entries) implements TagValue {

        public Listing {
            entries = List.copyOf(entries);
        }

        @Override
        public boolean isEmpty() {
            return entries.isEmpty();
        }

        @Override
        public String plain() {
            return entries.stream().map(entry -> "· " + entry).collect(Collectors.joining("\n"));
        }

        @Override
        public String html() {
            return Html.list(entries);
        }
    }

    /**
     * Figures side by side.
     *
     * @param heads one per column
     * @param rows as many cells each; a blank one is left out in plain text
     */
    record Table(List<String> heads, List<List<String>> rows) implements TagValue {

        public Table {
            heads = List.copyOf(heads);
            rows = rows.stream().map(List::copyOf).toList();
        }

        @Override
        public boolean isEmpty() {
            return rows.isEmpty();
        }

        /** The first cell names the row; the others follow with the head of their column. */
        @Override
        public String plain() {
            return rows.stream().map(this::line).collect(Collectors.joining("\n"));
        }

        private String line(List<String> row) {
            StringBuilder line = new StringBuilder("· ").append(row.get(0));
            String separator = "：";
            for (int column = 1; column < row.size(); column++) {
                if (!row.get(column).isBlank()) {
                    line.append(separator).append(heads.get(column)).append(' ').append(row.get(column));
                    separator = "，";
                }
            }
            return line.toString();
        }

        @Override
        public String html() {
            return Html.table(heads, rows);
        }
    }
}
