package org.ziping.ledger;

import java.util.Locale;

/** How a file ended. */
public enum FileState {
    /** Every form has its total, or needs none. */
    COMPLETED("完成"),
    /** It went back to its author. */
    RETURNED("退回"),
    /** It is no form that can be read, or the program failed on it. */
    FAILED("失败"),
    /** Its bytes were done before; nothing was done again. */
    DUPLICATE("重复");

    private final String title;

    FileState(String title) {
        this.title = title;
    }

    /** The word machines read. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The word people read. */
    public String title() {
        return title;
    }

    static FileState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
