package org.ziping.dropfolder;

import java.nio.file.Path;
import java.util.Objects;
import org.ziping.job.Reporting;

/**
 * What is done with the files of a folder.
 *
 * @param settings what the administrator has set
 * @param reporting which reports are written beside the completed workbooks
 * @param home the folder of the program, with the templates of letters
 */
public record Plan(FolderSettings settings, Reporting reporting, Path home) {

    public Plan {
        Objects.requireNonNull(settings);
        Objects.requireNonNull(reporting);
        Objects.requireNonNull(home);
    }

    /** The same with the current directory as the folder of the program. */
    public Plan(FolderSettings settings, Reporting reporting) {
        this(settings, reporting, Path.of(""));
    }
}
