package org.ziping.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ziping.model.grid.CellAddress;

/**
 * Something the author of a form should know of or mend.
 *
 * @param code which kind it is, from the catalogue
 * @param cell where; empty if it concerns the whole file
 * @param message one Chinese sentence without full stop: the place, what is there, what should be, what to do
 * @param parts what it says in one sentence, each part at its own cell; none if it says one thing
 */
public record Finding(FindingCode code, Optional<CellAddress> cell, String message, List<Finding> parts) {

    public Finding {
        Objects.requireNonNull(code);
        Objects.requireNonNull(cell);
        parts = List.copyOf(parts);
        if (message.isBlank()) {
            throw new IllegalArgumentException("a finding without words: " + code);
        }
    }

    /** A finding at a cell; its message begins with the place. */
    public static Finding at(CellAddress cell, FindingCode code, String words) {
        return new Finding(code, Optional.of(cell), cell + " " + words, List.of());
    }

    /**
     * One finding in place of several; it stands at the first of their cells.
     *
     * @param parts at least one, each at a cell
     */
    public static Finding inPlaceOf(List<Finding> parts, FindingCode code, String words) {
        CellAddress first = parts.get(0).cell().orElseThrow();
        return new Finding(code, Optional.of(first), first + " " + words, parts);
    }

    /** What is to be said at each cell: the parts, or the finding itself. */
    public List<Finding> single() {
        return parts.isEmpty() ? List.of(this) : parts;
    }

    /** A finding of the file as a whole. */
    public static Finding ofFile(FindingCode code, String words) {
        return new Finding(code, Optional.empty(), words, List.of());
    }

    /** The message without its place, for whoever reads it at the cell. */
    public String messageAtCell() {
        String place = cell.map(where -> where + " ").orElse("");
        return message.startsWith(place) ? message.substring(place.length()) : message;
    }

    // The words tell findings apart well enough; what a record has by itself is put together anew in every start of
    // Java.
    @Override
    public int hashCode() {
        return message.hashCode();
    }

    public Severity severity() {
        return code.severity();
    }
}
