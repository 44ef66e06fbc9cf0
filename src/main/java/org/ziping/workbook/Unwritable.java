package org.ziping.workbook;

import java.util.Objects;
import org.ziping.model.Finding;

/** A workbook that cannot be written into without losing something; the finding tells its author why and what to do. */
public final class Unwritable extends RuntimeException {

    private final transient Finding finding;

    public Unwritable(Finding finding) {
        super(finding.message());
        this.finding = Objects.requireNonNull(finding);
    }

    public Finding finding() {
        return finding;
    }
}
