package org.ziping.ledger;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.ziping.model.FormKind;
import org.ziping.model.Grade;

/**
 * One form of one file.
 *
 * @param file the file's path below the folder of incoming files, with {@code /}
 * @param sheet the sheet the form stands on
 * @param kind what it evaluates
 * @param unit blank where the form names none
 * @param project blank where there is none
 * @param year four digits, blank where the form names none
 * @param money the total row
 * @param grade total and rating, or why there are none
 * @param findings how many there are
 * @param workbook the completed or marked workbook, relative to the served folder with {@code /}; empty if there is none
 * @param mailed when its letter was accepted; empty if it was not
 */
public record FormRow(
        String file,
        String sheet,
        FormKind kind,
        String unit,
        String project,
        String year,
        Money money,
        Grade grade,
        FindingCount findings,
        Optional<String> workbook,
        Optional<Instant> mailed) {

    public FormRow {
        Objects.requireNonNull(file);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(money);
        Objects.requireNonNull(grade);
        Objects.requireNonNull(findings);
        Objects.requireNonNull(workbook);
        Objects.requireNonNull(mailed);
    }
}
