package org.ziping.mail.model;

/** What a letter brings; each kind has its template. */
public enum LetterKind {
    /** The workbook with its scores, and the report. */
    COMPLETED("完成"),
    /** The marked copy, and what to mend in it. */
    RETURNED("退回");

    private final String title;

    LetterKind(String title) {
        this.title = title;
    }

    /** The word people read; the template is called by it. */
    public String title() {
        return title;
    }
}
