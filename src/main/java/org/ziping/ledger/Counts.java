package org.ziping.ledger;

/**
 * How many files ended how, each name counted once.
 *
 * @param completed 0 or more
 * @param returned 0 or more
 * @param failed 0 or more
 * @param duplicates 0 or more
 */
public record Counts(long completed, long returned, long failed, long duplicates) {

    public long all() {
        return completed + returned + failed + duplicates;
    }
}
