package org.ziping.workbook.proof;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A formula as its cell writes it. What it says relative to the cell is made out only where the words alone do not decide.
 *
 * @param row of its cell, counted from 0
 * @param column of its cell, counted from 0
 * @param words as they stand there; blank in a cell that shares the formula of another
 * @param told what its tag says
 * @param shared what the formula shared with other cells says, relative to any of them
 */
record ProofFormula(int row, int column, String words, Map<String, String> told, Optional<String> shared) {

    private static final Set<String> OF_SHARED = Set.of("t", "si", "ref");

    /** The formula whose tag the stream stands on. */
    static ProofFormula read(Events events, int row, int column, SharedOnes groups) {
        if (events.find("t").filter("shared"::equals).isEmpty()) {
            Map<String, String> told = events.attributes();
            return new ProofFormula(row, column, events.textOfElement(), told, Optional.empty());
        }
        Map<String, String> told = events.attributesBut(OF_SHARED);
        String group = events.find("si").orElse("");
        boolean spellsItOut = events.find("ref").isPresent();
        String words = events.textOfElement();
        if (spellsItOut) {
            groups.learn(group, SharedOnes.relative(words, row, column));
        }
        return new ProofFormula(row, column, words, told, Optional.of(groups.of(group)));
    }

    /** What it says, relative to its cell. */
    String says() {
        return "=" + shared.orElseGet(() -> SharedOnes.relative(words, row, column)) + told;
    }

    /** The formula as it is written, if it is a plain one. */
    Optional<String> spelled() {
        return told.isEmpty() && shared.isEmpty() ? Optional.of(words) : Optional.empty();
    }

    /** Whether both say the same of the cells around them. */
    boolean sameAs(ProofFormula other) {
        return isWrittenLike(other) || says().equals(other.says());
    }

    private boolean isWrittenLike(ProofFormula other) {
        return row == other.row
                && column == other.column
                && words.equals(other.words)
                && told.equals(other.told)
                && shared.equals(other.shared);
    }

    /** The same for two cells of which either may have none. */
    static boolean same(Optional<ProofFormula> one, Optional<ProofFormula> other) {
        return one.isPresent() && other.isPresent() ? one.get().sameAs(other.get()) : one.isEmpty() && other.isEmpty();
    }
}
