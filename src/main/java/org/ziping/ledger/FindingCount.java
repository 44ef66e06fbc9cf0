package org.ziping.ledger;

/**
 * How many findings of each severity a form has.
 *
 * @param errors 0 or more
 * @param warnings 0 or more
 * @param notes 0 or more
 */
public record FindingCount(int errors, int warnings, int notes) {

    public FindingCount {
        if (errors < 0 || warnings < 0 || notes < 0) {
            throw new IllegalArgumentException("a negative count");
        }
    }

    public int all() {
        return errors + warnings + notes;
    }
}
