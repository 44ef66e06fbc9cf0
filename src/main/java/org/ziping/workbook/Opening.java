package org.ziping.workbook;

import java.util.Objects;
import org.ziping.model.Finding;

/** What came of opening a file: a workbook, or why there is none. */
public sealed interface Opening {

    /** The file is a workbook and was read whole. */
    record Opened(WorkbookFile file) implements Opening {

        public Opened {
            Objects.requireNonNull(file);
        }
    }

    /** The file is none that can be read; the finding tells its author what it is and what to do. */
    record Refused(Finding finding) implements Opening {

        public Refused {
            Objects.requireNonNull(finding);
        }
    }
}
