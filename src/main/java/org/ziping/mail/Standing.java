package org.ziping.mail;

import org.ziping.mail.journal.LetterState;

/** Where a letter stands, as a person is told. */
public enum Standing {
    /** It goes out with the next sending. */
    DUE("待发"),
    /** Something has to be mended first. */
    WITHHELD("不能发"),
    SENT("已发"),
    /** Not taken yet; it will be offered again. */
    LATER("待重发"),
    REFUSED("被拒"),
    /** Only a person can find out whether it arrived. */
    IN_DOUBT("存疑"),
    /** Another run has it in hand. */
    SENDING("正在发");

    private final String title;

    Standing(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    static Standing of(LetterState state) {
        return valueOf(state.name());
    }
}
