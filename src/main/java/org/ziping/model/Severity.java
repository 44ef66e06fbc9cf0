package org.ziping.model;

/** How much a finding weighs; the order is from grave to light. */
public enum Severity {
    /** No total is given until it is mended. */
    ERROR("error", "错误"),
    /** The total stands, but somebody should look. */
    WARNING("warning", "警告"),
    /** Worth knowing. */
    NOTE("note", "提示");

    private final String code;
    private final String title;

    Severity(String code, String title) {
        this.code = code;
        this.title = title;
    }

    /** The word machines read. */
    public String code() {
        return code;
    }

    /** The word people read. */
    public String title() {
        return title;
    }
}
