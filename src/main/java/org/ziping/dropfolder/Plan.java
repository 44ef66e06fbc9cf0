package org.ziping.dropfolder;

import java.util.Objects;
import org.ziping.job.Reporting;

/**
 * What is done with the files of a folder.
 *
 * @param settings what the administrator has set
 * @param reporting which reports are written beside the completed workbooks
 */
public record Plan(FolderSettings settings, Reporting reporting) {

    public Plan {
        Objects.requireNonNull(settings);
        Objects.requireNonNull(reporting);
    }
}
