package org.ziping.dropfolder;

import org.ziping.ledger.FileOutcome;

/** Whoever is told what happens; called from several threads. */
public interface Observer {

    /** A file ended. */
    void ended(FileOutcome outcome);

    /** Something else happened; one line. */
    void said(String line);

    /** Something is wrong with the address list; one line that may quote from it. */
    default void roster(String line) {
        said(line);
    }

    /** How the folder stands now. */
    void stands(Status status);
}
