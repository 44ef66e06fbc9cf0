package org.ziping.workbook.proof;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * One cell as its part writes it.
 *
 * @param row counted from 0
 * @param column counted from 0
 * @param style the number of its look
 * @param type how its value is to be read, {@code n} if it does not say
 * @param value what stands as its value, or its inline words with their markup
 * @param inline its inline words alone
 * @param formula its formula, if it has one
 * @param said what else its tag says
 * @param more what else stands in it
 */
record ProofCell(
        int row,
        int column,
        int style,
        String type,
        String value,
        String inline,
        Optional<ProofFormula> formula,
        Map<String, String> said,
        String more)
        implements SheetStream.Item {

    private static final Set<String> KNOWN = Set.of("r", "s", "t");

    /** The cell whose tag the stream stands on. */
    static ProofCell read(Events events, int row, int column, SharedOnes shared) {
        Map<String, String> said = events.attributesBut(KNOWN);
        int style = events.find("s")
                .filter(word -> !word.isBlank())
                .map(Integer::valueOf)
                .orElse(0);
        String type = events.find("t").orElse("n");
        String value = "";
        String inline = "";
        Optional<ProofFormula> formula = Optional.empty();
        String more = "";
        while (events.next() && !events.ends()) {
            if (events.starts("v")) {
                value = events.textOfElement();
            } else if (events.starts("f")) {
                formula = Optional.of(ProofFormula.read(events, row, column, shared));
            } else if (events.starts("is")) {
                StringBuilder words = new StringBuilder();
                value = events.element(words);
                inline = words.toString();
            } else if (events.starts()) {
                more += events.element();
            }
        }
        return new ProofCell(row, column, style, type, value, inline, formula, said, more);
    }

    boolean hasFormula() {
        return formula.isPresent();
    }

    /** Whether nothing that a person or a program could see differs. */
    boolean sameAs(ProofCell other) {
        return sameFormulaAndLook(other)
                && type.equals(other.type)
                && value.equals(other.value)
                && said.equals(other.said);
    }

    private boolean sameFormulaAndLook(ProofCell other) {
        return style == other.style && ProofFormula.same(formula, other.formula) && more.equals(other.more);
    }

    /** Whether what the tag says stayed, but for references to extra data of a value that is no longer there. */
    boolean keepsWhatIsSaidBy(ProofCell before) {
        Map<String, String> was = new TreeMap<>(before.said);
        was.keySet().removeAll(Set.of("cm", "vm"));
        Map<String, String> is = new TreeMap<>(said);
        is.entrySet()
                .removeIf(one -> one.getKey().equals("cm") && one.getValue().equals(before.said.get("cm")));
        return was.equals(is) && more.equals(before.more);
    }

    /** The number that stands here, if it is one. */
    Optional<BigDecimal> number() {
        try {
            return type.equals("n") ? Optional.of(new BigDecimal(value.strip())) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
