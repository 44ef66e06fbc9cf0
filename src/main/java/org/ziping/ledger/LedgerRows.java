package org.ziping.ledger;

import java.util.function.Consumer;

/**
 * All that a consolidated workbook tells, row by row: a million rows are never held at once. Only the newest version of each
 * file counts. Every pass gives the files in the order of their names.
 */
public interface LedgerRows {

    /** Every form of the files completed or returned. */
    void forms(Consumer<FormRow> each);

    /** Every indicator of these forms, in the order of the form. */
    void indicators(Consumer<IndicatorRow> each);

    /** Every finding of all files. */
    void findings(Consumer<FindingRow> each);

    /** Every file that could not be done. */
    void failures(Consumer<FailureRow> each);
}
