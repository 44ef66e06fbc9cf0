package org.ziping.dropfolder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.ziping.job.MarkedCopy;
import org.ziping.mail.model.Parcel;
import org.ziping.mail.roster.Roster;
import org.ziping.model.Finding;

/**
 * What is wrong with the roster of a served folder, in words and in a marked copy of it.
 *
 * @param findings in the order of the roster
 * @param file the copy; empty if none was written
 */
public record MarkedRoster(List<Finding> findings, Optional<Path> file) {

    private static final String NAME = "通讯录-待改.xlsx";

    public MarkedRoster {
        findings = List.copyOf(findings);
    }

    /** Holds the roster against the units that are to be written to, and writes the copy where there is something to mark. */
    public static MarkedRoster of(Folders folders, Roster roster, List<Parcel> parcels) throws IOException {
        List<Finding> findings =
                roster.findings(parcels.stream().map(Parcel::unit).toList());
        Path marked = folders.letters().resolve(NAME);
        boolean isMarked = MarkedCopy.write(folders.root().resolve(Roster.FILE), findings, marked);
        return new MarkedRoster(findings, isMarked ? Optional.of(marked) : Optional.empty());
    }
}
