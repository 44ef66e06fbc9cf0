package org.ziping.form.header;

/** What the rows of a block with a title are; its title is its name in the synonym resource. */
public enum BlockKind {
    MANAGEMENT("资金管理"),
    TASKS("年度任务");

    private final String title;

    BlockKind(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
