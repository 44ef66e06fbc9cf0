package org.ziping.report.check;

import java.util.Objects;
import org.ziping.model.Finding;

/** What came of opening a report: its text, or why there is none. */
public sealed interface ReportOpening {

    /** The file is a Word document and was read whole. */
    record Opened(ReportText text) implements ReportOpening {

        public Opened {
            Objects.requireNonNull(text);
        }
    }

    /** The file is none that can be read; the finding tells what it is and what to do. */
    record Refused(Finding finding) implements ReportOpening {

        public Refused {
            Objects.requireNonNull(finding);
        }
    }
}
